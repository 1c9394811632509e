// @each index both ways
// A page of the things of one kind that have one of the given values of an indexed property and fit a filter, by key, past
// the key of a cursor.
UNWIND $values AS wanted
MATCH (m:__LABEL__ {__PROPERTY__: wanted})
WITH DISTINCT m, m.id AS id
WHERE ($start OR id __AFTER__ $key) AND __FITS__
WITH m, id ORDER BY id __ORDER__ LIMIT $limit
__INSIDE__
RETURN id, __THING__
ORDER BY id __ORDER__
