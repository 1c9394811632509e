// Writes down what loading editions wrote.
UNWIND $rows AS row
MATCH (l:Load {id: row.id})
SET l += row.properties
RETURN count(l) AS written
