// @each node
// A page of the things of one kind that fit, by key, after the key of a cursor.
MATCH (m:__LABEL__)
WHERE m.id > $key AND __CHOSEN__
WITH m ORDER BY m.id LIMIT $limit
__INSIDE__
RETURN m.id AS id, __THING__
ORDER BY id
