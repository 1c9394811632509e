// @each walk
// To which things of one kind a relationship leads from the given things, where its statements fit: at most $limit, for what
// "some" asks about things that are named.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})__LEFT__-[r:__TYPE__]-__RIGHT__(m)
WITH r, m, head(labels(m)) AS label
WHERE label = $wanted AND __CHOSEN__
WITH DISTINCT m.id AS id
ORDER BY id LIMIT $limit
RETURN id
