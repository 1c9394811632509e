// Under which titles do documents refer to these decisions?
UNWIND $ids AS id
MATCH (n:Resolution {id: id})<-[r:REFERENCES]-()
WHERE any(title IN r.titles WHERE title <> '')
RETURN n.id AS id, properties(r) AS lists
