// @each node
// A page of the things of one kind that fit, in the reverse order of their keys, before the key of a cursor.
MATCH (m:__LABEL__)
WHERE __PAST__ AND __CHOSEN__
WITH m ORDER BY m.id DESC LIMIT $limit
__INSIDE__
RETURN m.id AS id, __THING__
ORDER BY id DESC
