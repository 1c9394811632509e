// @each node
// What do these nodes show?
UNWIND $ids AS id
MATCH (n:__LABEL__ {id: id})
RETURN id, properties(n) AS properties
