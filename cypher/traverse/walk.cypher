// @each walk both ways
// One page for each of the given things of where a relationship leads, by key, past the place of a cursor, of those that fit.
// Things of two labels may have one key, so the label decides.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})
CALL (n) {
  MATCH (n)__LEFT__-[r:__TYPE__]-__RIGHT__(m)
  WITH r, m, m.id AS id, __LABELOF__ AS label
  WHERE __PAST__ AND __CHOSEN__
  WITH r, m, id, label
  ORDER BY id __ORDER__, label __ORDER__ LIMIT $limit
  __INSIDE__
  RETURN id, label, __STATEMENTS__ AS said, __THING__
}
RETURN key, id, label, said, node, counts, pages
ORDER BY key, id __ORDER__, label __ORDER__
