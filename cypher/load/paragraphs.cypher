// Writes paragraphs of documents of which an edition is loaded already.
UNWIND $rows AS row
MERGE (n:Paragraph {id: row.id})
SET n += row.properties
