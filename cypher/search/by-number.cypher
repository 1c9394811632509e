// Which decisions have one of these numbers, whatever their body? The one with the most relationships first.
UNWIND $numbers AS number
MATCH (n:Resolution {number: number})
WITH DISTINCT n, COUNT { (n)--() } AS degree
RETURN 'Resolution' AS label, n.id AS id
ORDER BY degree DESC, id LIMIT $limit
