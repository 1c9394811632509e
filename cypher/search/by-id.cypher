// @each text
// Which nodes of a label have one of these ids?
UNWIND $ids AS id
MATCH (n:__LABEL__ {id: id})
RETURN n.id AS id
