// @each walk both ways
// One page of paragraphs for each of the given documents, in reading order, past the place of a cursor, with what the
// statements say where $evidence is true.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})
CALL (n) {
  MATCH (n)__LEFT__-[r:__TYPE__]-__RIGHT__(m)
  WITH r, m, coalesce(m.position, 0) AS position, m.id AS id, head(labels(m)) AS label
  WHERE ($start OR position __AFTER__ $position OR (position = $position AND id __AFTER__ $key)) AND __FITS__
  RETURN r, m, position, id, label
  ORDER BY position __ORDER__, id __ORDER__
  LIMIT $limit
}
RETURN key, position, id, label, properties(m) AS node, CASE WHEN $evidence THEN properties(r) ELSE null END AS said
ORDER BY key, position __ORDER__, id __ORDER__
