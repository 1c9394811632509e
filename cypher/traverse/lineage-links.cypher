// The references among the given decisions, with what their statements say.
UNWIND $keys AS key
MATCH (n:Resolution {id: key})-[r:REFERENCES]->(m:Resolution)
WHERE m.id IN $keys
  AND ($relations IS NULL OR any(x IN r.relations WHERE x IN $relations))
  AND ($force IS NULL OR coalesce($force IN r.forces, false))
RETURN key, m.id AS id, properties(r) AS said
ORDER BY key, id
