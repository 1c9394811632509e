/** The constraints and indexes of the graph, one statement each, derived from graph/model.ts. */
import { type Statement, statement, statementFamily, variantsOf } from './statements.ts';

const family = (name: string, kind: 'node' | 'index' | 'text'): Statement[] =>
  [...variantsOf(kind).keys()].map(statementFamily(name, kind));

/** For both engines, in this order: the constraints first, because an index on the same key would be in their way. */
export const SCHEMA: readonly Statement[] = [
  ...family('schema/constraint', 'node'),
  ...family('schema/key-index', 'node'),
  ...family('schema/property-index', 'index'),
];

/** For Neo4j besides: the full-text indexes. The embedded engine makes its own through its interface. */
export const NEO4J_SCHEMA: readonly Statement[] = [...SCHEMA, ...family('neo4j/full-text-index', 'text')];

/** Waits until the indexes of Neo4j answer. */
export const AWAIT_INDEXES = statement('neo4j/await-indexes', ['seconds']);

/** Asks whether the database answers. */
export const READY = statement('check/ready');
