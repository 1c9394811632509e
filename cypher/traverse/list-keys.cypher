// @each node both ways
// A page of those of the given things that fit, by key, past the key of a cursor.
UNWIND $keys AS wanted
MATCH (m:__LABEL__ {id: wanted})
WITH DISTINCT m, m.id AS id
WHERE __PAST__ AND __CHOSEN__
WITH m, id ORDER BY id __ORDER__ LIMIT $limit
__INSIDE__
RETURN id, __THING__
ORDER BY id __ORDER__
