// @each in
// One page for each of the given things of where a relationship comes from, after the place of a cursor, with what the
// statements say where $evidence is true. Paragraphs stand in reading order, everything else by key.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})
CALL (n) {
  MATCH (n)<-[r:__TYPE__]-(m)
  WITH r, m, coalesce(m.position, 0) AS position, m.id AS id, head(labels(m)) AS label
  WHERE (position > $afterPosition
      OR (position = $afterPosition AND (id > $afterId OR (id = $afterId AND label > $afterLabel))))
    AND ($label IS NULL OR label = $label)
    AND ($role IS NULL OR coalesce($role IN r.roles, false))
    AND ($relation IS NULL OR coalesce($relation IN r.relations, false))
    AND ($force IS NULL OR coalesce($force IN r.forces, false))
    AND ($choice IS NULL OR coalesce($choice IN r.choices, false))
    AND ($strength IS NULL OR coalesce($strength IN r.strengths, false))
  RETURN r, m, position, id, label
  ORDER BY position, id, label
  LIMIT $limit
}
RETURN key, position, id, label, properties(m) AS node, CASE WHEN $evidence THEN properties(r) ELSE null END AS said
ORDER BY key, position, id, label
