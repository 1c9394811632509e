// @each node
// How many of the given things fit a filter.
UNWIND $keys AS wanted
MATCH (m:__LABEL__ {id: wanted})
WITH DISTINCT m
WHERE __CHOSEN__
RETURN count(m) AS total
