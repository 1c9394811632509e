// @each node
// How many things of one kind fit a filter.
MATCH (m:__LABEL__)
WHERE __CHOSEN__
RETURN count(m) AS total
