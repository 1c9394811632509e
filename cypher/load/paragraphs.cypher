// Writes the paragraphs of a document.
UNWIND $rows AS row
MERGE (n:Paragraph {id: row.id})
SET n += row.properties
