// @each node
// How many things there are of one kind: read from the count store.
MATCH (n:__LABEL__)
RETURN '__LABEL__' AS name, count(n) AS total
