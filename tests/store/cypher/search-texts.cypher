// Gives things their search texts.
UNWIND $rows AS row
MERGE (n:Resolution {id: row.id})
SET n.search = row.search
RETURN count(n) AS written
