// How many sessions fit a filter.
MATCH (n:Session)
WHERE ($keys IS NULL OR n.id IN $keys)
  AND ($text IS NULL OR toLower(n.id) CONTAINS toLower($text) OR toLower(n.search) CONTAINS toLower($text))
  AND ($body IS NULL OR n.bodyId = $body)
  AND ($from IS NULL OR n.startDate >= $from)
  AND ($until IS NULL OR n.startDate < $until)
RETURN count(n) AS total
