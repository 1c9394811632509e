// @each out
// How many relationships of one type begin at things of one kind: the sum of their degrees, which both engines keep.
MATCH (n:__NEAR__)
WITH COUNT { (n)-[:__TYPE__]->() } AS degree
RETURN '__TYPE__' AS name, coalesce(sum(degree), 0) AS total
