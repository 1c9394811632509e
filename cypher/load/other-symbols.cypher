// Which other symbols do these documents have?
UNWIND $ids AS id
MATCH (n:Document {id: id})-[:SAME_AS]->(other:Document)
RETURN n.id AS id, other.id AS other
