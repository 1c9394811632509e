// @each index
// How many of the things that have one of the given values of an indexed property fit a filter.
UNWIND $values AS wanted
MATCH (m:__LABEL__ {__PROPERTY__: wanted})
WITH DISTINCT m
WHERE __CHOSEN__
RETURN count(m) AS total
