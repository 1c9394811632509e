// What do these documents say of themselves, where they are loaded?
UNWIND $ids AS id
MATCH (l:Load {id: id})
RETURN l.id AS id, l.symbols AS symbols, l.header AS header
