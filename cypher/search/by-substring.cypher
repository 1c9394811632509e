// @each text
// Which nodes of a label have these characters in their search text? For a single Chinese character, which no index finds.
MATCH (n:__LABEL__)
WHERE n.search CONTAINS $text
RETURN n.id AS id
ORDER BY id LIMIT $limit
