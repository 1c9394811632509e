// Empties the database.
MATCH (n) DETACH DELETE n
