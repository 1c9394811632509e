// @each node
// How many nodes have this label?
MATCH (n:__LABEL__)
RETURN count(n) AS total
