// @each walk both ways
// One page of paragraphs for each of the given documents, in reading order, past the place of a cursor.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})
CALL (n) {
  MATCH (n)__LEFT__-[r:__TYPE__]-__RIGHT__(m)
  WITH r, m, coalesce(m.position, 0) AS position, m.id AS id, __LABELOF__ AS label
  WHERE ($start OR position __AFTER__ $position OR (position = $position AND id __AFTER__ $key)) AND __FITS__
  WITH r, m, position, id, label
  ORDER BY position __ORDER__, id __ORDER__ LIMIT $limit
  __INSIDE__
  RETURN position, id, label, __STATEMENTS__ AS said, __THING__
}
RETURN key, position, id, label, said, node, counts, pages
ORDER BY key, position __ORDER__, id __ORDER__
