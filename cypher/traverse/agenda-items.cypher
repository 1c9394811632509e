// A page of the agenda items that fit a filter, by key, after the key of a cursor.
MATCH (n:AgendaItem)
WHERE n.id > $after
  AND ($keys IS NULL OR n.id IN $keys)
  AND ($text IS NULL OR toLower(n.id) CONTAINS toLower($text) OR toLower(n.search) CONTAINS toLower($text))
  AND ($session IS NULL OR n.sessionId = $session)
WITH n ORDER BY n.id LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.id
