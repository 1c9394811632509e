// @each walk both ways
// The same as walk, by something else than the key first.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})
CALL (n) {
  MATCH (n)__LEFT__-[r:__TYPE__]-__RIGHT__(m)
  WITH r, m, m.id AS id, __LABELOF__ AS label
  WHERE __CHOSEN__
  WITH r, m, id, label, __POSITION__ AS position
  WHERE __PAST__
  WITH r, m, id, label, position
  ORDER BY position __ORDER__, id __ORDER__, label __ORDER__ LIMIT $limit
  __INSIDE__
  RETURN id, label, position, __STATEMENTS__ AS said, __THING__
}
RETURN key, position, id, label, said, node, counts, pages
ORDER BY key, position __ORDER__, id __ORDER__, label __ORDER__
