// @each ends
// Writes the statements of relationships that are there, found from the nodes to which they lead.
// What many of them say alike is given once, in $said.
UNWIND $rows AS row
WITH row, $said[row.voices] AS voices, $said[row.paragraphs] AS paragraphs, $said[row.spans] AS spans,
  $said[row.names] AS names, $said[row.says] AS says
MATCH (near:__TO__ {id: row.target})
MATCH (far:__FROM__ {id: row.source})
MERGE (near)<-[r:__TYPE__]-(far)
SET r = voices
SET r += paragraphs
SET r += spans
SET r += names
SET r += says
RETURN count(r) AS written
