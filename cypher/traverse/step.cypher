// @each node
// One step of a search for a way: what relationships of the given types lead to from the given things, each once, with one
// of the things from which it is reached. At most $limit, so that a thing with very many relationships costs no more.
UNWIND $keys AS key
MATCH (n:__LABEL__ {id: key})-[r]-(m)
WHERE type(r) IN $types
WITH m, min(key) AS via
RETURN head(labels(m)) AS label, m.id AS id, via
ORDER BY id, label LIMIT $limit
