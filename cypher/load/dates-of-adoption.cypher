// On which days do documents say that these decisions were adopted, how many each, and which of them has the smallest id?
UNWIND $ids AS id
MATCH (n:Resolution {id: id})-[r:ADOPTED_BY]->(:Body)
WITH n.id AS id, r.documents AS documents, r.dates AS dates
UNWIND range(0, size(documents) - 1) AS i
WITH id, documents[i] AS document, dates[i] AS value
WHERE value <> ''
RETURN id, value, count(DISTINCT document) AS documents, min(document) AS first
ORDER BY id, value
