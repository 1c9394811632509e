// @each node
// How many things of one kind fit a filter, by the year or the value of a property ($by); '' stands for those without it.
MATCH (m:__LABEL__)
WHERE __CHOSEN__
WITH m.id AS id, __GROUPS__ AS values
UNWIND values AS value
RETURN value, count(id) AS total
ORDER BY total DESC, value LIMIT $limit
