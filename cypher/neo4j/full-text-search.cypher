// @each text
// Which nodes of a label have words of a query in their search text, best first?
CALL db.index.fulltext.queryNodes('__LABEL___search', $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score
