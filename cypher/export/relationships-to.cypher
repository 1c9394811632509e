// @each ends
// The relationships of a type and pair of labels that lead to some nodes.
UNWIND $ids AS id
MATCH (near:__TO__ {id: id})<-[r:__TYPE__]-(far:__FROM__)
RETURN far.id AS source, near.id AS target, properties(r) AS properties
