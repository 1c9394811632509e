// Deletes a state with its relationships.
MATCH (n:State {id: $id})
DETACH DELETE n
