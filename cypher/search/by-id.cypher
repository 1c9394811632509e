// @each text
// Which nodes of a label have one of these ids?
UNWIND $ids AS wanted
MATCH (n:__LABEL__ {id: wanted})
WHERE '__LABEL__' IN $labels
RETURN '__LABEL__' AS label, n.id AS id
