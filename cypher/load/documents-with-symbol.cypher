// Which loaded documents have this symbol or this id?
MATCH (l:Load)
WHERE l.id = $symbol OR $symbol IN l.symbols
RETURN l.id AS id
ORDER BY id
