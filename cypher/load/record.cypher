// Writes down what loading a document wrote.
MATCH (l:Load {id: $id})
SET l += $properties
RETURN count(l) AS written
