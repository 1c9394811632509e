// How many agenda items fit a filter.
MATCH (n:AgendaItem)
WHERE ($keys IS NULL OR n.id IN $keys)
  AND ($text IS NULL OR toLower(n.id) CONTAINS toLower($text) OR toLower(n.search) CONTAINS toLower($text))
  AND ($session IS NULL OR n.sessionId = $session)
RETURN count(n) AS total
