// @each node
// Sets properties of the given nodes; null takes a property away.
UNWIND $rows AS row
MATCH (n:__LABEL__ {id: row.id})
SET n += row.properties
