// Writes sessions.
UNWIND $ids AS id
MERGE (n:Session {id: id})
RETURN count(n) AS written
