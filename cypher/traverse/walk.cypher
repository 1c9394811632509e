// @each walk both ways
// One page for each of the given things of where a relationship leads, by key, past the place of a cursor, with what the
// statements say where $evidence is true, and what $also asks of the relations there. Things of two labels may have one key,
// so the label decides.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})
CALL (n) {
  MATCH (n)__LEFT__-[r:__TYPE__]-__RIGHT__(m)
  WITH r, m, m.id AS id, head(labels(m)) AS label
  WHERE $start OR id __AFTER__ $key OR (id = $key AND label __AFTER__ $label)
  WITH r, m, id, label
  ORDER BY id __ORDER__, label __ORDER__ LIMIT $limit
  RETURN r, m, id, label, __BESIDES__
}
RETURN key, id, label, properties(m) AS node, CASE WHEN $evidence THEN properties(r) ELSE null END AS said, counts, ones
ORDER BY key, id __ORDER__, label __ORDER__
