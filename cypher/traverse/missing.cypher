// @each held
// A page of the things of one kind that are referred to and not loaded, most referred to first.
MATCH (n:__LABEL__ {held: false})
WITH n, COUNT { (n)<-[:REFERENCES]-() } AS position, n.id AS id
WHERE position > 0 AND ($start OR position < $position
  OR (position = $position AND (id < $key OR (id = $key AND '__LABEL__' < $label))))
WITH n, position, id
ORDER BY position DESC, id DESC LIMIT $limit
RETURN '__LABEL__' AS label, properties(n) AS node, position
ORDER BY position DESC, id DESC
