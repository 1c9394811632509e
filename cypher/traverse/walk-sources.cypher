// @each walk
// Which things of one kind have a relationship that fits a filter: at most $limit, for what "some" asks. Reads all
// relationships of the type.
MATCH (n:__NEAR__)__LEFT__-[r:__TYPE__]-__RIGHT__(m)
WITH n, r, m, head(labels(m)) AS label
WHERE __CHOSEN__
WITH DISTINCT n.id AS id
ORDER BY id LIMIT $limit
RETURN id
