// @each out
// How many relationships of one type each of the given things has: without a label at the far end, so that it is the degree.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})
RETURN key, COUNT { (n)-[:__TYPE__]->() } AS total
ORDER BY key
