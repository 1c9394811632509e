// @each node
// A page of the things of one kind that fit a filter, in the reverse order of their keys, before the key of a cursor.
MATCH (m:__LABEL__)
WHERE ($start OR m.id < $key) AND __FITS__
WITH m ORDER BY m.id DESC LIMIT $limit
__INSIDE__
RETURN m.id AS id, __THING__
ORDER BY id DESC
