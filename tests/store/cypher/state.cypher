// What is known of a state?
MATCH (n:State {id: $id})
RETURN labels(n) AS labels, properties(n) AS properties
