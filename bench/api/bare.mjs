// The floor: one hand-written Cypher statement a question, over node:http, with nothing between.
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';

const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });

const STATEMENTS = {
  Q1: `MATCH (d:Resolution {id: $id}) RETURN [d.id, d.titleEn, d.kind, d.date] AS answer`,
  Q2: `MATCH (d:Resolution {id: $id})<-[:ENDORSES]-(s:State) WITH s ORDER BY s.id LIMIT 25
       RETURN collect([s.id, s.nameEn]) AS answer`,
  Q3: `MATCH (:Resolution {id: $id})-[:REFERENCES]->(d:Resolution) WITH d ORDER BY d.id LIMIT 25
       CALL (d) { MATCH (d)<-[:ENDORSES]-(s:State) WITH s ORDER BY s.id LIMIT 10
         RETURN collect([s.id, COUNT { (s)-[:ENDORSES]->() }]) AS sponsors }
       RETURN collect([d.id, sponsors]) AS answer`,
  Q4: `MATCH (:State {id: $id})-[:ENDORSES]->(d:Resolution) WITH d ORDER BY d.date, d.id LIMIT 25
       CALL (d) { MATCH (d)-[r:REFERENCES]->(e:Resolution) WITH r, e ORDER BY e.id LIMIT 10
         CALL (e) { MATCH (e)-[:ADOPTED_AT]->(s:Session) WITH s ORDER BY s.id LIMIT 1 RETURN collect(s.id) AS sessions }
         RETURN collect([e.id, r.relations, sessions]) AS references }
       RETURN collect([d.id, references]) AS answer`,
  Q5: `MATCH (:Session {id: $id})<-[:ADOPTED_AT]-(d:Resolution) WHERE toLower(d.search) CONTAINS 'rights'
       WITH d ORDER BY d.id LIMIT 50
       RETURN collect([d.id, COUNT { (d)-[:REFERENCES]->(:Resolution) }, COUNT { (d)<-[:ENDORSES]-(:State) }]) AS answer`,
  Q6: `MATCH (:Session {id: $id})-[:HAS_ITEM]->(i:AgendaItem) WITH i ORDER BY i.id LIMIT 20
       CALL (i) { MATCH (i)<-[:UNDER]-(d:Resolution) WITH d ORDER BY d.id LIMIT 10
         CALL (d) { MATCH (d)<-[:ENDORSES]-(s:State) WITH s ORDER BY s.id LIMIT 10 RETURN collect(s.id) AS sponsors }
         RETURN collect([d.id, sponsors]) AS decisions }
       RETURN collect([i.id, decisions]) AS answer`,
  Q7: `MATCH (:Resolution {id: $id})-[:REFERENCES*1..3]->(d:Resolution) WITH DISTINCT d ORDER BY d.id
       RETURN collect(d.id) AS answer`,
  Q8: `MATCH (:Resolution {id: $id})-[:REFERENCES]->(d:Resolution) WITH d ORDER BY d.id LIMIT 25
       CALL (d) { MATCH (d)<-[:ENDORSES]-(s:State) WITH s ORDER BY s.id LIMIT 25
         CALL (s) { MATCH (s)-[:ENDORSES]->(e:Resolution) WITH e ORDER BY e.id LIMIT 5 RETURN collect(e.id) AS first }
         RETURN collect([s.id, first]) AS sponsors }
       RETURN collect([d.id, sponsors]) AS answer`,
};

const server = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  const { question, id } = JSON.parse(body);
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(STATEMENTS[question], { id });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(records[0]?.get('answer') ?? null));
  } finally {
    await session.close();
  }
}).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
process.on('SIGTERM', () => server.close(() => driver.close()));
