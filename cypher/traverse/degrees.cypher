// @each walk
// How many relationships of one type, in one direction, each of the given things has: its degree, without a label at the far end.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})
RETURN key, '__TYPE__' AS type, '__DIRECTION__' AS direction, COUNT { (n)__LEFT__-[:__TYPE__]-__RIGHT__() } AS total
