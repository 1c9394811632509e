// @each walk both ways
// One page for each of the given things of where a relationship leads, by how many relationships the thing there has, with
// what the statements say. Things of two labels may have one key, so the label decides.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})
CALL (n) {
  MATCH (n)__LEFT__-[r:__TYPE__]-__RIGHT__(m)
  WITH r, m, COUNT { (m)--() } AS position, m.id AS id, head(labels(m)) AS label
  WHERE $start OR position __AFTER__ $position
     OR (position = $position AND (id __AFTER__ $key OR (id = $key AND label __AFTER__ $label)))
  RETURN r, m, position, id, label
  ORDER BY position __ORDER__, id __ORDER__, label __ORDER__
  LIMIT $limit
}
RETURN key, position, id, label, properties(m) AS node, properties(r) AS said
ORDER BY key, position __ORDER__, id __ORDER__, label __ORDER__
