// @each node both ways
// A page of the things of one kind that fit, by something else than the key first, past the place of a cursor.
MATCH (m:__LABEL__)
WHERE __CHOSEN__
WITH m, m.id AS id, __POSITION__ AS position
WHERE __PAST__
WITH m, id, position ORDER BY position __ORDER__, id __ORDER__ LIMIT $limit
__INSIDE__
RETURN m.id AS id, position, __THING__
ORDER BY position __ORDER__, id __ORDER__
