// Locks the records of editions until the transaction ends, making empty ones where an edition is not loaded.
UNWIND $ids AS id
MERGE (l:Load {id: id})
SET l.id = id
RETURN l.id AS id, l.digest AS digest, l.relationships AS relationships, l.symbols AS symbols
