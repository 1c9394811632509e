// @each out
// One page for each of the given things of where a relationship leads, by key, after the place of a cursor, with what the
// statements say where $evidence is true. Things of two labels may have one key, so the label decides.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})
CALL (n) {
  MATCH (n)-[r:__TYPE__]->(m)
  WITH r, m, m.id AS id, head(labels(m)) AS label
  WHERE id > $afterId OR (id = $afterId AND label > $afterLabel)
  RETURN r, m, id, label
  ORDER BY id, label
  LIMIT $limit
}
RETURN key, id, label, properties(m) AS node, CASE WHEN $evidence THEN properties(r) ELSE null END AS said
ORDER BY key, id, label
