// @each text
// Which nodes of a label have one of these texts in their search text? For what no index finds: single Chinese characters,
// and the beginnings of words.
UNWIND $texts AS wanted
MATCH (n:__LABEL__)
WHERE '__LABEL__' IN $labels AND toLower(n.search) CONTAINS toLower(wanted)
RETURN DISTINCT '__LABEL__' AS label, n.id AS id
ORDER BY id LIMIT $limit
