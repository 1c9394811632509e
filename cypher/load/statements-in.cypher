// @each in
// What do all documents say on the relationships of a type that lead to these nodes?
UNWIND $ids AS id
MATCH (n:__NEAR__ {id: id})<-[r:__TYPE__]-()
RETURN n.id AS id, properties(r) AS lists
