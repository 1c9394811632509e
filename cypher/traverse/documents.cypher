// A page of the documents that fit a filter, by key, after the key of a cursor.
MATCH (n:Document)
WHERE n.id > $after
  AND ($keys IS NULL OR n.id IN $keys)
  AND ($text IS NULL OR toLower(n.id) CONTAINS toLower($text) OR toLower(n.search) CONTAINS toLower($text))
  AND ($kind IS NULL OR n.kind = $kind)
  AND ($held IS NULL OR n.held = $held)
  AND ($language IS NULL OR coalesce($language IN n.editions, false))
WITH n ORDER BY n.id LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.id
