// @each ends
// Puts what a document says now into the lists of relationships, in the place of what it said, in the order of documents.
UNWIND $rows AS row
MATCH (near:__FROM__ {id: row.source})
MATCH (far:__TO__ {id: row.target})
MERGE (near)-[r:__TYPE__]->(far)
WITH row, r, coalesce(r.documents, []) AS documents, coalesce(r.paragraphs, []) AS paragraphs,
  coalesce(r.spans, []) AS spans
WITH row, r, documents, paragraphs, spans,
  size([d IN documents WHERE d < $document]) AS start, size([d IN documents WHERE d <= $document]) AS stop
SET r.documents = documents[0..start] + row.lists.documents + documents[stop..],
  r.paragraphs = paragraphs[0..start] + row.lists.paragraphs + paragraphs[stop..],
  r.spans = spans[0..start] + row.lists.spans + spans[stop..]
RETURN row.source AS source, row.target AS target, size(r.documents) AS statements
