// One page of paragraphs for each of the given documents, in reading order, after the place of a cursor, with what the
// statements say where $evidence is true.
UNWIND $keys AS key
MATCH (n:Document {id: key})
CALL (n) {
  MATCH (n)-[r:HAS_PARAGRAPH]->(m)
  WITH r, m, coalesce(m.position, 0) AS position, m.id AS id, head(labels(m)) AS label
  WHERE position > $afterPosition OR (position = $afterPosition AND id > $afterId)
  RETURN r, m, position, id, label
  ORDER BY position, id
  LIMIT $limit
}
RETURN key, position, id, label, properties(m) AS node, CASE WHEN $evidence THEN properties(r) ELSE null END AS said
ORDER BY key, position, id
