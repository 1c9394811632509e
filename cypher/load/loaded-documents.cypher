// Which editions of documents are loaded, and what could not be identified in them?
MATCH (l:Load)
RETURN l.id AS id, l.documentId AS document, l.edition AS edition, l.symbols AS symbols, l.header AS header,
  l.facts AS facts, l.unidentified AS unidentified
ORDER BY id
