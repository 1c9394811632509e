// How many documents fit a filter.
MATCH (n:Document)
WHERE ($keys IS NULL OR n.id IN $keys)
  AND ($text IS NULL OR toLower(n.id) CONTAINS toLower($text) OR toLower(n.search) CONTAINS toLower($text))
  AND ($kind IS NULL OR n.kind = $kind)
  AND ($held IS NULL OR n.held = $held)
  AND ($language IS NULL OR coalesce($language IN n.editions, false))
RETURN count(n) AS total
