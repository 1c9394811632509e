// @each node
// The nodes of a label after an id, in the order of their ids.
MATCH (n:__LABEL__)
WHERE n.id > $after
RETURN n.id AS id, properties(n) AS properties
ORDER BY id
LIMIT $limit
