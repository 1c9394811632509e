// @each walk
// How many relationships of one type each of the given things has that fit a filter.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})
CALL (n) {
  MATCH (n)__LEFT__-[r:__TYPE__]-__RIGHT__(m)
  WITH r, m, head(labels(m)) AS label
  WHERE __CHOSEN__
  RETURN count(m) AS total
}
RETURN key, total
ORDER BY key
