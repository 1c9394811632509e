// @each node
// The things with the given keys; keys without a thing have no row.
UNWIND $keys AS key
MATCH (n:__LABEL__ {id: key})
RETURN key, properties(n) AS node
ORDER BY key
