// @each node
// The relationships between things of one kind and others, pair by pair, with what their statements say.
UNWIND $pairs AS pair
MATCH (n:__LABEL__ {id: pair.from})-[r]->(m {id: pair.to})
WHERE type(r) IN $types AND head(labels(m)) = pair.label
RETURN n.id AS start, type(r) AS type, m.id AS id, head(labels(m)) AS label, properties(r) AS said
ORDER BY start, type, id, label
