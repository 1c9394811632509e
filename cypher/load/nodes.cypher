// @each node
// Makes the nodes that a document names, and locks them until the transaction ends.
UNWIND $rows AS row
MERGE (n:__LABEL__ {id: row.id})
ON CREATE SET n += row.initial
SET n.id = row.id, n += row.properties
RETURN count(n) AS nodes
