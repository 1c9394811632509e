// @each ends
// Takes away relationships of which nobody says anything any more, found from the nodes from which they lead.
UNWIND $rows AS row
MATCH (near:__FROM__ {id: row.near})-[r:__TYPE__]->(far:__TO__)
WHERE far.id IN row.far
DELETE r
