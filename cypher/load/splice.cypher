// @each ends
// Puts what an edition says now into the lists of relationships, in the place of what it said, in the order of documents
// and, of one document, of editions.
UNWIND $rows AS row
MATCH (near:__FROM__ {id: row.source})
MATCH (far:__TO__ {id: row.target})
MERGE (near)-[r:__TYPE__]->(far)
WITH row, r, coalesce(r.documents, []) AS documents, coalesce(r.editions, []) AS editions,
  coalesce(r.paragraphs, []) AS paragraphs, coalesce(r.spans, []) AS spans
WITH row, r, documents, editions, paragraphs, spans,
  size([d IN documents WHERE d < $document]) AS low, size([d IN documents WHERE d <= $document]) AS high
WITH row, r, documents, editions, paragraphs, spans,
  low + size([e IN editions[low..high] WHERE e < $edition]) AS start,
  low + size([e IN editions[low..high] WHERE e <= $edition]) AS stop
SET r.documents = documents[0..start] + row.lists.documents + documents[stop..],
  r.editions = editions[0..start] + row.lists.editions + editions[stop..],
  r.paragraphs = paragraphs[0..start] + row.lists.paragraphs + paragraphs[stop..],
  r.spans = spans[0..start] + row.lists.spans + spans[stop..]
RETURN row.source AS source, row.target AS target, size(r.documents) AS statements
