// @each node both ways
// A page of the things of one kind that fit a filter, by a property or by the count of a relation ($by), and then by key, past
// the place of a cursor; those without it stand at $none.
MATCH (m:__LABEL__)
WHERE __FITS__
WITH m, m.id AS id, coalesce(CASE $by
  __BYCOUNT__
  ELSE m[$by] END, $none) AS position
WHERE $start OR position __AFTER__ $position OR (position = $position AND id __AFTER__ $key)
WITH m, id, position ORDER BY position __ORDER__, id __ORDER__ LIMIT $limit
__INSIDE__
RETURN m.id AS id, position, __THING__
ORDER BY position __ORDER__, id __ORDER__
