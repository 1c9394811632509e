// As what were these editions loaded last?
UNWIND $ids AS id
MATCH (l:Load {id: id})
WHERE l.digest IS NOT NULL
RETURN l.id AS id, l.digest AS digest
