// The first sessions of each state.
UNWIND $ids AS id
MATCH (n:State {id: id})
CALL (n) {
  MATCH (n)-[:ATTENDED]->(t:Session)
  WHERE t.id > $after
  RETURN t.id AS session
  ORDER BY session LIMIT $limit
}
RETURN id, session
ORDER BY id, session
