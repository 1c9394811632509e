// How many sessions did each state attend, and did it attend this one?
MATCH (n:State)
RETURN n.id AS id,
       COUNT { (n)-[:ATTENDED]->() } AS sessions,
       EXISTS { (n)-[:ATTENDED]->(:Session {id: $session}) } AS attended
ORDER BY id
