// The states that come after an id, in the order of their ids.
MATCH (n:State)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id LIMIT $limit
