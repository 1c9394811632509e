// @each ends
// Writes the statements of relationships that are there, found from the nodes to which they lead.
UNWIND $rows AS row
MATCH (near:__TO__ {id: row.target})
MATCH (far:__FROM__ {id: row.source})
MERGE (near)<-[r:__TYPE__]-(far)
SET r = row.lists
RETURN count(r) AS written
