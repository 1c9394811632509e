// Takes away the record of a document.
MATCH (l:Load {id: $id})
DELETE l
