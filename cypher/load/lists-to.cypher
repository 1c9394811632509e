// @each ends
// Which statements stand on some relationships, found from the nodes to which they lead?
UNWIND $rows AS row
MATCH (near:__TO__ {id: row.near})<-[r:__TYPE__]-(far:__FROM__)
WHERE far.id IN row.far
RETURN far.id AS source, near.id AS target, properties(r) AS lists
