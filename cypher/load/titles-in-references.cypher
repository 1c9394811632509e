// Under which titles do documents refer to these decisions, how many to each, and which of them has the smallest id?
UNWIND $ids AS id
MATCH (n:Resolution {id: id})<-[r:REFERENCES]-()
WHERE r.titles IS NOT NULL
WITH n.id AS id, r.documents AS documents, r.titles AS titles, r.languages AS languages
UNWIND range(0, size(documents) - 1) AS i
WITH id, documents[i] AS document, titles[i] AS title, languages[i] AS language
WHERE title <> ''
RETURN id, language, title AS value, count(DISTINCT document) AS documents, min(document) AS first
ORDER BY id, language, value
