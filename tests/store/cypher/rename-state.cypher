// Gives a state another name, or none.
MATCH (n:State {id: $id})
SET n.nameEn = $name
RETURN n.nameEn AS name
