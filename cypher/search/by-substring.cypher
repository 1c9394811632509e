// @each text
// Which nodes of a label have one of these characters in their search text? For single Chinese characters, which no index finds.
UNWIND $characters AS character
MATCH (n:__LABEL__)
WHERE n.search CONTAINS character
RETURN DISTINCT n.id AS id
ORDER BY id LIMIT $limit
