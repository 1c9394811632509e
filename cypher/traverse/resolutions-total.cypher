// How many resolutions and decisions fit a filter.
MATCH (n:Resolution)
WHERE ($keys IS NULL OR n.id IN $keys)
  AND ($text IS NULL OR toLower(n.id) CONTAINS toLower($text) OR toLower(n.search) CONTAINS toLower($text))
  AND ($body IS NULL OR n.bodyId = $body)
  AND ($kind IS NULL OR n.kind = $kind)
  AND ($held IS NULL OR n.held = $held)
  AND ($from IS NULL OR n.date >= $from)
  AND ($until IS NULL OR n.date < $until)
RETURN count(n) AS total
