// @each node
// Which nodes have this label?
MATCH (n:__LABEL__)
RETURN n.id AS id
