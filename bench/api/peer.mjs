// The peer: @neo4j/graphql over the same Neo4j, in its best form: connections at every level, ordered as ours are.
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const typeDefs = `#graphql
  type State @node {
    id: String!
    nameEn: String
    endorses: [Resolution!]! @relationship(type: "ENDORSES", direction: OUT)
  }
  type Session @node {
    id: String!
    startDate: String
    agenda: [AgendaItem!]! @relationship(type: "HAS_ITEM", direction: OUT)
    adopted: [Resolution!]! @relationship(type: "ADOPTED_AT", direction: IN)
  }
  type AgendaItem @node {
    id: String!
    number: String
    papers: [Resolution!]! @relationship(type: "UNDER", direction: IN)
  }
  type Resolution @node {
    id: String!
    titleEn: String
    search: String
    kind: String
    date: String
    references: [Resolution!]! @relationship(type: "REFERENCES", direction: OUT, properties: "Reference")
    referencedBy: [Resolution!]! @relationship(type: "REFERENCES", direction: IN, properties: "Reference")
    endorsedBy: [State!]! @relationship(type: "ENDORSES", direction: IN)
    adoptedAt: [Session!]! @relationship(type: "ADOPTED_AT", direction: OUT)
  }
  type Reference @relationshipProperties {
    relations: [String!]
  }
`;
const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const library = new Neo4jGraphQL({
  typeDefs,
  driver,
  features: { filters: { String: { CASE_INSENSITIVE: true } } },
});
const schema = await library.getSchema();
const yoga = createYoga({ schema, graphiql: false, maskedErrors: false, logging: false });
const server = createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
process.on('SIGTERM', () => server.close(() => driver.close()));
