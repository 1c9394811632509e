// @each walk
// How many relationships of one type each of the given things has that fit a filter.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})
CALL (n) {
  MATCH (n)__LEFT__-[r:__TYPE__]-__RIGHT__(m)
  WITH r, m, head(labels(m)) AS label
  WHERE true
    AND ($kind IS NULL OR label = $kind)
    AND ($role IS NULL OR coalesce($role IN r.roles, false))
    AND ($relation IS NULL OR coalesce($relation IN r.relations, false))
    AND ($force IS NULL OR coalesce($force IN r.forces, false))
    AND ($choice IS NULL OR coalesce($choice IN r.choices, false))
    AND ($strength IS NULL OR coalesce($strength IN r.strengths, false))
  RETURN count(m) AS total
}
RETURN key, total
ORDER BY key
