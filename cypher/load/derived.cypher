// @each node
// Writes what follows, for nodes, from the statements of all documents about them.
UNWIND $rows AS row
MATCH (n:__LABEL__ {id: row.id})
SET n += row.properties
RETURN count(n) AS written
