/** How much the graph holds, by kind: three statements, whatever its size. */
import type { NodeLabel, RelationshipType } from '../../graph/model.ts';
import { statementUnion, variantsOf } from '../store/statements.ts';
import type { Reader } from '../store/store.ts';
import { builder } from './builder.ts';
import { relationshipTypeEnum } from './link.ts';
import { PUBLIC_LABELS } from './thing.ts';
import { labelEnum } from './vocabulary.ts';

const NODES = statementUnion('traverse/total', 'node');
const HELD = statementUnion('traverse/held-total', 'held');
const RELATIONSHIPS = statementUnion('traverse/relationships-total', 'out');

const CAN_BE_HELD = new Set([...variantsOf('held').keys()]);

async function totals(store: Reader, statement: typeof NODES): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const rows = statement ? await store.read<{ name: string; total: number }, never>(statement, {}) : [];
  for (const { name, total } of rows) found.set(name, (found.get(name) ?? 0) + Number(total));
  return found;
}

interface NodeCount {
  readonly label: NodeLabel;
  readonly count: number;
  readonly held: number | null;
}
interface LinkCount {
  readonly type: RelationshipType;
  readonly count: number;
}

const nodeCountRef = builder.objectRef<NodeCount>('LabelCount').implement({
  description: 'How many things of one kind the graph holds.',
  fields: (t) => ({
    label: t.field({
      type: labelEnum,
      description: 'The kind, such as Resolution.',
      resolve: ({ label }) => label as never,
    }),
    count: t.exposeInt('count', { description: 'How many, such as 3501.' }),
    held: t.exposeInt('held', {
      nullable: true,
      description: 'How many of them have their own text loaded, such as 339; null where that means nothing.',
    }),
  }),
});

const linkCountRef = builder.objectRef<LinkCount>('RelationshipCount').implement({
  description: 'How many relationships of one type the graph holds.',
  fields: (t) => ({
    type: t.expose('type', { type: relationshipTypeEnum, description: 'The type, such as REFERENCES.' }),
    count: t.exposeInt('count', { description: 'How many, such as 7501.' }),
  }),
});

const summaryRef = builder.objectRef<Reader>('Summary').implement({
  description: 'How much the graph holds.',
  fields: (t) => ({
    nodes: t.field({
      type: [nodeCountRef],
      description: 'How many things there are of each kind that has any, in the order of the model.',
      resolve: async (store) => {
        const [counts, held] = await Promise.all([totals(store, NODES), totals(store, HELD)]);
        return PUBLIC_LABELS.flatMap((label): NodeCount[] => {
          const count = counts.get(label) ?? 0;
          return count > 0 ? [{ label, count, held: CAN_BE_HELD.has(label) ? (held.get(label) ?? 0) : null }] : [];
        });
      },
    }),
    relationships: t.field({
      type: [linkCountRef],
      description: 'How many relationships there are of each type that has any, in the order of the model.',
      resolve: async (store) =>
        [...(await totals(store, RELATIONSHIPS))].flatMap(([type, count]): LinkCount[] =>
          count > 0 ? [{ type: type as RelationshipType, count }] : [],
        ),
    }),
  }),
});

builder.queryField('summary', (t) =>
  t.field({
    type: summaryRef,
    description: 'How many things and relationships the graph holds, by kind, such as 3501 decisions.',
    resolve: (_root, _args, { store }) => store,
  }),
);
