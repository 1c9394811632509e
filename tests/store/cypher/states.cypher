// All states.
MATCH (n:State)
RETURN n.id AS id, properties(n) AS properties
ORDER BY id
