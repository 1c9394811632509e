// @each walk
// How many relationships of one type each of the given things has that fit a filter, by the year, the kind or a property of
// the thing at the other end, or by what the statements say ($said); '' stands for those without it.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})__LEFT__-[r:__TYPE__]-__RIGHT__(m)
WITH key, r, m, head(labels(m)) AS label
WHERE __CHOSEN__
WITH key, m.id AS id, label, __GROUPS__ AS values
UNWIND values AS value
WITH DISTINCT key, id, label, value
RETURN key, value, count(id) AS total
ORDER BY key, total DESC, value
