import { getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { loadBatch } from '../../src/load/load.ts';
import { readFactsFile } from '../../src/read/facts-file.ts';
import { KINDS } from '../../src/schema/kinds.ts';
import { schema } from '../../src/schema/schema.ts';
import { WALKS } from '../../src/schema/walks.ts';
import { STARTER_FILE } from '../../src/serve/starter.ts';
import { openWorld, type World } from './world.ts';

const fieldsOf = (name: string) => {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
};

const leaves = (name: string): string =>
  fieldsOf(name)
    .filter(({ type, args }) => isLeafType(getNamedType(type)) && !args.some(isRequiredArgument))
    .map(({ name }) => name)
    .join(' ');

/** Everything that a thing of this label has, and one step from it, with all that the statements say. */
function everything(label: string): string {
  const walks = WALKS.filter(({ near }) => near === label).map(({ field, one }) => {
    if (one) return `${field} { key }`;
    const connection = `${label}${field.charAt(0).toUpperCase()}${field.slice(1)}Connection`;
    const edge = connection.replace(/Connection$/, 'Edge');
    const evidence = fieldsOf(edge).find(({ name }) => name === 'evidence');
    const said = evidence ? leaves(getNamedType(evidence.type).name) : '';
    const page = `edges { ${leaves(edge)} node { key } evidence { ${said} document { key } } }`;
    return `${field}(first: 20) { totalCount ${page} }`;
  });
  return `${leaves(label)} ${walks.join(' ')}`;
}

/** Reports on sessions have no subject headings. */
const NOT_IN_IT = ['subjects'];

describe('the starter dataset', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    const all: Facts[] = [];
    for await (const facts of readFactsFile(STARTER_FILE)) all.push(facts);
    for (const result of await loadBatch(world.store, all)) expect(result).toHaveProperty('outcome');
  });
  afterAll(() => world.close());

  it.each(KINDS)('has no $many that the schema cannot show', async ({ label, many }) => {
    // From either end, as the last have been loaded last.
    const query = `{
      first: ${many}(first: 40) { ...Things } last: ${many}(last: 40) { ...Things }
    }
    fragment Things on ${label}Connection { totalCount nodes { ${everything(label)} } }`;
    interface List {
      totalCount: number;
      nodes: unknown[];
    }
    const { first, last } = (await world.ask(query)) as { first: List; last: List };
    const seen = first.nodes.length;
    expect(seen).toBe(Math.min(40, first.totalCount));
    expect(last.nodes).toHaveLength(seen);
    if (!NOT_IN_IT.includes(many)) expect(seen).toBeGreaterThan(0);
  });
});
