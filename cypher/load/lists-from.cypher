// @each ends
// Which statements stand on some relationships, found from the nodes from which they lead?
UNWIND $rows AS row
MATCH (near:__FROM__ {id: row.near})-[r:__TYPE__]->(far:__TO__)
WHERE far.id IN row.far
RETURN near.id AS source, far.id AS target, properties(r) AS lists
