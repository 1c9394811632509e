// @each text
// Makes the nodes that a document names and that are not there, and locks all of them until the transaction ends.
UNWIND $ids AS id
MERGE (n:__LABEL__ {id: id})
SET n.id = id
RETURN n.id AS id, n.search AS search
