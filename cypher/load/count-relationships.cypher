// @each relationship
// How many relationships have this type?
MATCH ()-[r:__TYPE__]->()
RETURN count(r) AS total
