// @each ends
// Makes relationships that are not there, with their statements. What many of them say alike is given once, in $said.
UNWIND $rows AS row
WITH row, $said[row.voices] AS voices, $said[row.paragraphs] AS paragraphs, $said[row.spans] AS spans,
  $said[row.names] AS names, $said[row.says] AS says
MATCH (source:__FROM__ {id: row.source})
MATCH (target:__TO__ {id: row.target})
CREATE (source)-[r:__TYPE__]->(target)
SET r = voices
SET r += paragraphs
SET r += spans
SET r += names
SET r += says
RETURN count(r) AS written
