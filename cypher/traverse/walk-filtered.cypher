// @each walk both ways
// The same as walk, of the relationships that fit a filter. Apart from it, because a filter that lets everything pass
// doubles the time at a thing with many relationships.
UNWIND $keys AS key
MATCH (n:__NEAR__ {id: key})
CALL (n) {
  MATCH (n)__LEFT__-[r:__TYPE__]-__RIGHT__(m)
  WITH r, m, m.id AS id, __LABELOF__ AS label
  WHERE ($start OR id __AFTER__ $key OR (id = $key AND label __AFTER__ $label)) AND __FITS__
  WITH r, m, id, label
  ORDER BY id __ORDER__, label __ORDER__ LIMIT $limit
  __INSIDE__
  RETURN id, label, __STATEMENTS__ AS said, __THING__
}
RETURN key, id, label, said, node, counts, pages
ORDER BY key, id __ORDER__, label __ORDER__
