// @each walk both ways
// The same as walk, of the relationships that fit a filter. Apart from it, because a filter that lets everything pass
// doubles the time at a thing with many relationships.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})
CALL (n) {
  MATCH (n)__LEFT__-[r:__TYPE__]-__RIGHT__(m)
  WITH r, m, m.id AS id, head(labels(m)) AS label
  WHERE ($start OR id __AFTER__ $key OR (id = $key AND label __AFTER__ $label))
    AND ($kind IS NULL OR label = $kind)
    AND ($role IS NULL OR coalesce($role IN r.roles, false))
    AND ($relation IS NULL OR coalesce($relation IN r.relations, false))
    AND ($force IS NULL OR coalesce($force IN r.forces, false))
    AND ($choice IS NULL OR coalesce($choice IN r.choices, false))
    AND ($strength IS NULL OR coalesce($strength IN r.strengths, false))
  RETURN r, m, id, label
  ORDER BY id __ORDER__, label __ORDER__
  LIMIT $limit
}
RETURN key, id, label, properties(m) AS node, CASE WHEN $evidence THEN properties(r) ELSE null END AS said
ORDER BY key, id __ORDER__, label __ORDER__
