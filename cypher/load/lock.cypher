// Locks the record of a document until the transaction ends, making an empty one where the document is not loaded.
MERGE (l:Load {id: $id})
SET l.id = $id
RETURN l.digest AS digest, l.relationships AS relationships, l.symbols AS symbols
