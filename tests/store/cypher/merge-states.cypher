// Writes states with their properties.
UNWIND $rows AS row
MERGE (n:State {id: row.id})
SET n += row.properties
RETURN count(n) AS written
