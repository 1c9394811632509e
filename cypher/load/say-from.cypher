// @each ends
// Writes the statements of relationships that are there, found from the nodes from which they lead.
UNWIND $rows AS row
MATCH (near:__FROM__ {id: row.source})
MATCH (far:__TO__ {id: row.target})
MERGE (near)-[r:__TYPE__]->(far)
SET r = row.lists
RETURN count(r) AS written
