// @each walk
// The relationships of one type between given things, begun from those at the end that has fewer of them, with what their
// statements say. Things of two labels may have one key, so the label is told.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})__LEFT__-[r:__TYPE__]-__RIGHT__(m)
WHERE m.id IN $others
RETURN key, m.id AS id, head(labels(m)) AS label, properties(r) AS said
ORDER BY key, id, label LIMIT $limit
