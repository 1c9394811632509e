// What do these documents say of themselves, in those of their editions that are loaded?
UNWIND $rows AS row
UNWIND row.editions AS edition
MATCH (l:Load {id: edition})
WHERE l.digest IS NOT NULL
RETURN row.id AS document, l.edition AS edition, l.symbols AS symbols, l.header AS header
