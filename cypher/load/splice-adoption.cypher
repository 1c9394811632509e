// Puts what an edition says now of the adoption of decisions in the place of what it said; which dates did it say then?
UNWIND $rows AS row
MATCH (near:Resolution {id: row.source})
MATCH (far:Body {id: row.target})
MERGE (near)-[r:ADOPTED_BY]->(far)
WITH row, r, coalesce(r.documents, []) AS documents, coalesce(r.editions, []) AS editions,
  coalesce(r.paragraphs, []) AS paragraphs, coalesce(r.spans, []) AS spans, coalesce(r.dates, []) AS dates
WITH row, r, documents, editions, paragraphs, spans, dates,
  size([d IN documents WHERE d < $document]) AS low, size([d IN documents WHERE d <= $document]) AS high
WITH row, r, documents, editions, paragraphs, spans, dates,
  low + size([e IN editions[low..high] WHERE e < $edition]) AS start,
  low + size([e IN editions[low..high] WHERE e <= $edition]) AS stop
SET r.documents = documents[0..start] + row.lists.documents + documents[stop..],
  r.editions = editions[0..start] + row.lists.editions + editions[stop..],
  r.paragraphs = paragraphs[0..start] + row.lists.paragraphs + paragraphs[stop..],
  r.spans = spans[0..start] + row.lists.spans + spans[stop..],
  r.dates = dates[0..start] + row.lists.dates + dates[stop..]
RETURN row.source AS source, row.target AS target, size(r.documents) AS statements, dates[start..stop] AS dates
