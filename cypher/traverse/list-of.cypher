// @each index both ways
// A page of the things of one kind that have one of the given values of an indexed property and fit, by key, past
// the key of a cursor.
UNWIND $values AS wanted
MATCH (m:__LABEL__ {__PROPERTY__: wanted})
WITH DISTINCT m, m.id AS id
WHERE __PAST__ AND __CHOSEN__
WITH m, id ORDER BY id __ORDER__ LIMIT $limit
__INSIDE__
RETURN id, __THING__
ORDER BY id __ORDER__
