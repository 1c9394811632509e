// Under which names are documents said to be about these subjects, how many each, and which of them has the smallest id?
UNWIND $ids AS id
MATCH (n:Subject {id: id})<-[r:ABOUT]-()
WHERE r.names IS NOT NULL
WITH n.id AS id, r.documents AS documents, r.names AS names
UNWIND range(0, size(documents) - 1) AS i
WITH id, documents[i] AS document, names[i] AS value
WHERE value <> ''
RETURN id, value, count(DISTINCT document) AS documents, min(document) AS first
ORDER BY id, value
