// A page of the recommendations that fit a filter, by key, after the key of a cursor.
MATCH (n:Recommendation)
WHERE n.id > $after
  AND ($keys IS NULL OR n.id IN $keys)
  AND ($text IS NULL OR toLower(n.id) CONTAINS toLower($text) OR toLower(n.search) CONTAINS toLower($text))
  AND ($strength IS NULL OR n.strength = $strength)
  AND ($body IS NULL OR EXISTS { (n)-[:ADOPTED_BY]->(:Body {id: $body}) })
  AND ($session IS NULL OR EXISTS { (n)-[:ADOPTED_AT]->(:Session {id: $session}) })
WITH n ORDER BY n.id LIMIT $limit
RETURN properties(n) AS node
ORDER BY n.id
