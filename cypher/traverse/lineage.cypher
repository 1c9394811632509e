// @each walk
// One level of a lineage: to which decisions the given ones refer, or which refer to them, that are not of an earlier level;
// those with the most links to this level first.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})__LEFT__-[r:__TYPE__]-__RIGHT__(m:__NEAR__)
WHERE NOT coalesce(m.id IN $known, false)
  AND ($relations IS NULL OR any(x IN r.relations WHERE x IN $relations))
  AND ($force IS NULL OR coalesce($force IN r.forces, false))
  AND ($until IS NULL OR coalesce(m.date < $until, true))
WITH m, count(r) AS weight, m.id AS id
ORDER BY weight DESC, id LIMIT $limit
__INSIDE__
RETURN id, weight, __THING__
ORDER BY weight DESC, id
