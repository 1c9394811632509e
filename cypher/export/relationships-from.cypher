// @each ends
// The relationships of a type and pair of labels that lead from some nodes.
UNWIND $ids AS id
MATCH (near:__FROM__ {id: id})-[r:__TYPE__]->(far:__TO__)
RETURN near.id AS source, far.id AS target, properties(r) AS properties
