// Not Cypher.
MATCH (n:State RETURN n.id AS id
