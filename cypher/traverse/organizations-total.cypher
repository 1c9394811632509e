// How many organizations fit a filter.
MATCH (n:Organization)
WHERE ($keys IS NULL OR n.id IN $keys)
  AND ($text IS NULL OR toLower(n.id) CONTAINS toLower($text) OR toLower(n.search) CONTAINS toLower($text))
  AND ($kind IS NULL OR n.kind = $kind)
RETURN count(n) AS total
