// As what were these editions loaded last, and in which relationships do they say something?
UNWIND $ids AS id
MATCH (l:Load {id: id})
WHERE l.digest IS NOT NULL
RETURN l.id AS id, l.digest AS digest, l.relationships AS relationships
