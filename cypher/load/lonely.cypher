// @each node
// Takes away those of the given nodes that have no relationship left.
UNWIND $ids AS id
MATCH (n:__LABEL__ {id: id})
WHERE NOT EXISTS { (n)--() }
DELETE n
