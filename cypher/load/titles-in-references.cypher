// Under which titles do documents refer to these decisions, how many to each, and which of them has the smallest id?
UNWIND $ids AS id
MATCH (n:Resolution {id: id})<-[r:REFERENCES]-()
UNWIND range(0, size(r.documents) - 1) AS i
WITH n.id AS id, r.documents[i] AS document, r.titles[i] AS title, r.languages[i] AS language
WHERE title <> ''
RETURN id, language, title AS value, count(DISTINCT document) AS documents, min(document) AS first
ORDER BY id, language, value
