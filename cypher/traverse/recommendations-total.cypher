// How many recommendations fit a filter.
MATCH (n:Recommendation)
WHERE ($keys IS NULL OR n.id IN $keys)
  AND ($text IS NULL OR toLower(n.id) CONTAINS toLower($text) OR toLower(n.search) CONTAINS toLower($text))
  AND ($strength IS NULL OR n.strength = $strength)
  AND ($body IS NULL OR EXISTS { (n)-[:ADOPTED_BY]->(:Body {id: $body}) })
  AND ($session IS NULL OR EXISTS { (n)-[:ADOPTED_AT]->(:Session {id: $session}) })
RETURN count(n) AS total
