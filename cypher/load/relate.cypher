// @each ends
// Makes relationships that are not there, with their statements.
UNWIND $rows AS row
MATCH (source:__FROM__ {id: row.source})
MATCH (target:__TO__ {id: row.target})
CREATE (source)-[r:__TYPE__]->(target)
SET r = row.lists
RETURN count(r) AS written
