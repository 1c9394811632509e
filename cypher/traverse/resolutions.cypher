// A page of the resolutions and decisions that fit a filter, by key, after the key of a cursor.
MATCH (n:Resolution)
WHERE n.id > $after
  AND ($keys IS NULL OR n.id IN $keys)
  AND ($text IS NULL OR toLower(n.id) CONTAINS toLower($text) OR toLower(n.search) CONTAINS toLower($text))
  AND ($body IS NULL OR n.bodyId = $body)
  AND ($kind IS NULL OR n.kind = $kind)
  AND ($held IS NULL OR n.held = $held)
  AND ($from IS NULL OR n.date >= $from)
  AND ($until IS NULL OR n.date < $until)
WITH n ORDER BY n.id LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.id
