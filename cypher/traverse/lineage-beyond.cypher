// @each walk
// To how many decisions beside the given ones each of them refers, or how many refer to it.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})
CALL (n) {
  MATCH (n)__LEFT__-[r:__TYPE__]-__RIGHT__(m:__NEAR__)
  WHERE NOT coalesce(m.id IN $keys, false)
    AND ($relations IS NULL OR any(x IN r.relations WHERE x IN $relations))
    AND ($force IS NULL OR coalesce($force IN r.forces, false))
    AND ($until IS NULL OR coalesce(m.date < $until, true))
  RETURN count(m) AS total
}
RETURN key, '__DIRECTION__' AS direction, total
ORDER BY key
