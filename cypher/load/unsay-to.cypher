// @each ends
// Takes away relationships of which nobody says anything any more, found from the nodes to which they lead.
UNWIND $rows AS row
MATCH (near:__TO__ {id: row.near})<-[r:__TYPE__]-(far:__FROM__)
WHERE far.id IN row.far
DELETE r
