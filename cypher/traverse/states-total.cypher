// How many states fit a filter.
MATCH (n:State)
WHERE ($keys IS NULL OR n.id IN $keys)
  AND ($text IS NULL OR toLower(n.id) CONTAINS toLower($text) OR toLower(n.search) CONTAINS toLower($text))
  AND ($region IS NULL OR n.region = $region)
RETURN count(n) AS total
