// @each walk
// The first page for each of the given things of where a relationship leads, by key. Apart from walk, because a condition that
// lets everything pass takes a fifth of the time at a thing with many relationships.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})
CALL (n) {
  MATCH (n)__LEFT__-[r:__TYPE__]-__RIGHT__(m)
  WITH r, m, m.id AS id, __LABELOF__ AS label
  ORDER BY id, label LIMIT $limit
  __INSIDE__
  RETURN id, label, __STATEMENTS__ AS said, __THING__
}
RETURN key, id, label, said, node, counts, pages
ORDER BY key, id, label
