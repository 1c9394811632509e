// @each ends
// Makes relationships that are not there, with their statements; those that say the same are together.
UNWIND $rows AS row
UNWIND row.ends AS ends
MATCH (source:__FROM__ {id: ends.source})
MATCH (target:__TO__ {id: ends.target})
CREATE (source)-[r:__TYPE__]->(target)
SET r = row.lists
RETURN count(r) AS written
