// Gives a node, which no statement of the program may do.
MATCH (n:State {id: $id})
RETURN n
