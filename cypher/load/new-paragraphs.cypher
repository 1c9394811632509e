// Makes the paragraphs of documents of which no edition was loaded.
UNWIND $rows AS row
CREATE (n:Paragraph {id: row.id})
SET n += row.properties
