// @each node
// The things with the given keys; keys without a thing have no row.
UNWIND $keys AS key
MATCH (m:__LABEL__ {id: key})
__INSIDE__
RETURN key, __THING__
ORDER BY key
