// As what was this document loaded last?
MATCH (l:Load {id: $id})
RETURN l.digest AS digest
