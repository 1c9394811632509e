// Who attended what, and what do the documents say about it?
MATCH (s:State)-[r:ATTENDED]->(t:Session)
RETURN s.id AS state, t.id AS session, type(r) AS type, properties(r) AS said
ORDER BY state, session
