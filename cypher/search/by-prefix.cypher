// @each text
// Which nodes of a label have an id that begins like this?
MATCH (n:__LABEL__)
WHERE n.id STARTS WITH $prefix
RETURN n.id AS id
ORDER BY id LIMIT $limit
