// Makes a state, also where there is one.
CREATE (n:State {id: $id})
RETURN n.id AS id
