// @each node
// A page of the things of one kind that fit a filter, by key, after the key of a cursor.
MATCH (n:__LABEL__)
WHERE n.id > $after
  AND ($keys IS NULL OR n.id IN $keys)
  AND ($text IS NULL OR toLower(n.id) CONTAINS toLower($text) OR toLower(n.search) CONTAINS toLower($text))
WITH n ORDER BY n.id LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.id
