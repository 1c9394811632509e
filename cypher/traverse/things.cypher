// @each node
// The things with the given keys, with what $also asks of their relations; keys without a thing have no row.
UNWIND $keys AS key
MATCH (m:__LABEL__ {id: key})
RETURN key, properties(m) AS node, __BESIDES__
ORDER BY key
