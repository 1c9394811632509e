// Appends what a document says to the one relationship between a state and a session.
UNWIND $rows AS row
MATCH (s:State {id: row.state})
MATCH (t:Session {id: row.session})
MERGE (s)-[r:ATTENDED]->(t)
SET r.documents = coalesce(r.documents, []) + row.documents
SET r.roles = coalesce(r.roles, []) + row.roles
RETURN count(r) AS written
