// A page of the sessions that fit a filter, by key, after the key of a cursor.
MATCH (n:Session)
WHERE n.id > $after
  AND ($keys IS NULL OR n.id IN $keys)
  AND ($text IS NULL OR toLower(n.id) CONTAINS toLower($text) OR toLower(n.search) CONTAINS toLower($text))
  AND ($body IS NULL OR n.bodyId = $body)
  AND ($from IS NULL OR n.startDate >= $from)
  AND ($until IS NULL OR n.startDate < $until)
WITH n ORDER BY n.id LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.id
