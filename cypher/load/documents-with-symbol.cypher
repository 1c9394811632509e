// Which loaded editions are of a document that has this symbol or this id?
MATCH (l:Load)
WHERE l.documentId = $symbol OR $symbol IN l.symbols
RETURN l.documentId AS document, l.edition AS edition
ORDER BY document, edition
