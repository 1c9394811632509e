/** What a statement told of a thing besides the thing itself: counts of its relations, and their first pages. */
import type { Column, First, Shape, Shaped, Statements } from '../../store/shapes.ts';
import type { Row, Value } from '../../store/store.ts';
import { type Evidence, readEvidence } from '../evidence-lists.ts';
import type { Place } from '../paging.ts';
import { type Thing, toLabel, toThing } from '../thing.ts';
import type { Walk } from '../walks.ts';

/** The statements of a relationship, as far as they were read. */
export interface Said {
  /** Statement by statement; empty unless all was read. */
  readonly evidence: () => readonly Evidence[];
  /** The values that the statements say in a list of the relationship, such as `roles`. */
  readonly valuesOf: (list: string) => readonly string[];
}

/** A thing to which a relationship leads, with the relationship. */
export interface Edge extends Said {
  readonly place: Place;
  readonly node: Thing;
}

/** A first page of a relation that came with a thing. */
export interface Ready {
  readonly first: First;
  /** As the statement gives them, one of them a thing: {@link edgesOf} reads them. */
  readonly rows: Value[];
}

export interface Besides {
  readonly counts: ReadonlyMap<string, number>;
  readonly pages: ReadonlyMap<string, Ready>;
}

function columnsOf(columns: readonly Column[], values: readonly Value[]): ReadonlyMap<string, Value> {
  const known = new Map<string, Value>();
  columns.forEach(({ key, properties }, index) => {
    const value = values[index] ?? null;
    if (value !== '') known.set(key, value);
    // An empty text counts as none; where others could stand in for it, it is looked at again.
    else if (properties.length === 1) known.set(key, null);
  });
  return known;
}

/** A thing as a statement in a shape tells of it. @throws RecallingError where the label is none that GraphQL shows */
export function thingIn(shape: Shape, label: unknown, key: unknown, [node, counts, pages]: readonly unknown[]): Thing {
  const besides =
    shape.counts.length + shape.pages.length === 0
      ? {}
      : {
          besides: {
            counts: new Map(shape.counts.map(({ key }, index) => [key, Number((counts as Value[])[index])])),
            pages: new Map(
              shape.pages.map((first, index) => [first.key, { first, rows: (pages as Value[][])[index] as Value[] }]),
            ),
          },
        };
  if (shape.columns === 'all') return { ...toThing(label, node), ...besides };
  const columns = columnsOf(shape.columns, node as Value[]);
  return { label: toLabel(label), key: String(key), properties: null, columns, ...besides };
}

/** A thing as a row of a statement tells of it, whose columns are `id`, `node`, `counts` and `pages`. */
export const thingOfRow = ({ shape }: Shaped, label: unknown, row: Row): Thing =>
  thingIn(shape, label, row.id ?? row.key, [row.node, row.counts, row.pages]);

const NOTHING: Said = { evidence: () => [], valuesOf: () => [] };

/** What a statement told of a relationship: all of its lists, some of them, or null. */
export function saidIn(statements: Statements, says: Walk['says'], said: Value | undefined): Said {
  if (said === null || said === undefined) return NOTHING;
  const isAll = statements === 'all';
  let evidence: readonly Evidence[] | undefined;
  return {
    evidence: () => {
      evidence ??= isAll ? readEvidence(said as Row, says) : [];
      return evidence;
    },
    valuesOf: (list) => {
      const values = isAll ? (said as Row)[list] : (said as Value[])[statements.indexOf(list)];
      return Array.isArray(values) ? values.map((value) => String(value ?? '')) : [];
    },
  };
}

/** The edges of a page that came with a thing. */
export function edgesOf({ first: { shape, statements }, rows }: Ready, says: Walk['says']): Edge[] {
  return rows.map((row) => {
    const [id, label, position, said, ...thing] = row as Value[];
    const node = thingIn(shape, label, id, thing);
    const place = { position: position as number | string, key: node.key, label: node.label };
    return { place, node, ...saidIn(statements, says, said) };
  });
}
