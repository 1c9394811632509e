// @each node
// How many things of one kind fit a filter.
MATCH (n:__LABEL__)
WHERE ($keys IS NULL OR n.id IN $keys)
  AND ($text IS NULL OR toLower(n.id) CONTAINS toLower($text) OR toLower(n.search) CONTAINS toLower($text))
RETURN count(n) AS total
