// @each text
// Which nodes of a label have an id that begins like this?
MATCH (n:__LABEL__)
WHERE '__LABEL__' IN $labels AND n.id STARTS WITH $prefix
RETURN '__LABEL__' AS label, n.id AS id
ORDER BY id LIMIT $limit
