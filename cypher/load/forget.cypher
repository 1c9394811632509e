// Takes away the records of editions.
UNWIND $ids AS id
MATCH (l:Load {id: id})
DELETE l
