// @each walk both ways
// The same as walk-filtered, by a property of the thing there, by the count of one of its relations, or by how many statements
// say so ($by); those without it stand at $none.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})
CALL (n) {
  MATCH (n)__LEFT__-[r:__TYPE__]-__RIGHT__(m)
  WITH r, m, m.id AS id, __LABELOF__ AS label
  WHERE __FITS__
  WITH r, m, id, label, coalesce(CASE $by
    WHEN 'statements' THEN size(r.documents)
    __BYCOUNT__
    ELSE m[$by] END, $none) AS position
  WHERE $start OR position __AFTER__ $position
     OR (position = $position AND (id __AFTER__ $key OR (id = $key AND label __AFTER__ $label)))
  WITH r, m, id, label, position
  ORDER BY position __ORDER__, id __ORDER__, label __ORDER__ LIMIT $limit
  __INSIDE__
  RETURN id, label, position, __STATEMENTS__ AS said, __THING__
}
RETURN key, position, id, label, said, node, counts, pages
ORDER BY key, position __ORDER__, id __ORDER__, label __ORDER__
