/**
 * Batched reading: all things of one level of a query are asked for in one statement. A loader is made for each label, and
 * for each walk and its arguments, so that a field under two aliases with other arguments is two batches and never mixes.
 */
import DataLoader from 'dataloader';
import type { NodeLabel } from '../../graph/model.ts';
import { type Statement, statementFamily } from '../store/statements.ts';
import type { Reader, Row } from '../store/store.ts';
import { type Evidence, readEvidence } from './evidence-lists.ts';
import { type PageOf, readPages } from './keyset.ts';
import type { Paging, Place } from './paging.ts';
import { countRelations, type RelationCount } from './relation-counts.ts';
import { type Thing, toThing } from './thing.ts';
import type { WalkFilter } from './walk-filter.ts';
import { countWalk, readWalk } from './walk-statements.ts';
import { isInReadingOrder, variantOf, type Walk } from './walks.ts';

const THINGS = statementFamily('traverse/things', 'node', ['keys']);

export interface Edge {
  readonly place: Place;
  readonly node: Thing;
  /** Empty unless it was asked for. */
  readonly evidence: readonly Evidence[];
}

export type Page = PageOf<Edge>;

/** Which page of a walk is wanted, and whether with evidence. */
export interface PageRequest {
  readonly paging: Paging;
  readonly filter: WalkFilter;
  readonly evidence: boolean;
}

type Load<T> = (keys: readonly string[]) => Promise<readonly T[]>;

/** The loaders of one request. What they read once is not read again in that request. */
export class Loaders {
  readonly #store: Reader;
  readonly #things = new Map<string, DataLoader<string, Thing | null>>();
  readonly #pages = new Map<string, DataLoader<string, Page>>();
  readonly #relations = new Map<string, DataLoader<string, RelationCount[]>>();
  readonly #totals = new Map<string, DataLoader<string, number>>();

  constructor(store: Reader) {
    this.#store = store;
  }

  /** The thing with this label and key; null where there is none. @throws StoreError */
  thing(label: NodeLabel, key: string): Promise<Thing | null> {
    return loaderOf(this.#things, label, async (keys) => {
      const rows = await this.#store.read(THINGS(label), { keys });
      const found = new Map(rows.map(({ key, node }) => [key, toThing(label, node)]));
      return keys.map((key) => found.get(key) ?? null);
    }).load(key);
  }

  /** The relations of a thing that have any neighbours. @throws StoreError */
  relations({ label, key }: Pick<Thing, 'label' | 'key'>): Promise<readonly RelationCount[]> {
    return loaderOf(this.#relations, label, (keys) => countRelations(this.#store, label, keys)).load(key);
  }

  /** One page of a walk from one thing. @throws StoreError */
  page(walk: Walk, key: string, request: PageRequest): Promise<Page> {
    const { paging, filter, evidence } = request;
    return loaderOf(this.#pages, JSON.stringify([nameOf(walk), request]), async (keys) => {
      const pages = await readPages(inOrder(walk, paging), false, async (bound, limit, way) => {
        const rows = await readWalk(this.#store, walk, keys, { bound, limit, way, filter, evidence });
        const edges = new Map<unknown, Edge[]>(keys.map((one) => [one, []]));
        for (const row of rows) edges.get(row.key)?.push(toEdge(walk, row));
        return [...edges.values()];
      });
      return pages;
    }).load(key);
  }

  /** How many things a walk from one thing leads to. @throws StoreError */
  total(walk: Walk, key: string, filter: WalkFilter): Promise<number> {
    return loaderOf(this.#totals, JSON.stringify([nameOf(walk), filter]), async (keys) => {
      const rows = await countWalk(this.#store, walk, keys, filter);
      const found = new Map(rows.map(({ key, total }) => [key, Number(total)]));
      return keys.map((key) => found.get(key) ?? 0);
    }).load(key);
  }

  /**
   * One page of a list of things of one label.
   * @param statement takes `after` and `limit` besides the parameters, and returns `node`.
   * @throws StoreError
   */
  async list(
    label: NodeLabel,
    statement: Statement,
    parameters: Readonly<Record<string, unknown>>,
    paging: Paging,
  ): Promise<Page> {
    const [page] = await readPages(byKey(paging, label), false, async ({ key }, limit) => {
      const rows = await this.#store.read(statement, { ...parameters, after: key, limit });
      const things = rows.map(({ node }) => toThing(label, node));
      return [things.map((node): Edge => ({ place: { position: 0, key: node.key, label }, node, evidence: [] }))];
    });
    return page as Page;
  }

  /** The number that a statement returns as `total`. @throws StoreError */
  async count(statement: Statement, parameters: Readonly<Record<string, unknown>>): Promise<number> {
    const [row] = await this.#store.read(statement, parameters);
    return Number(row?.total ?? 0);
  }
}

/** Cursors of a list that is ordered by key alone: their position counts for nothing. */
const byKey = (paging: Paging, label?: NodeLabel): Paging => {
  const place = (given: Place | null) => given && { ...given, position: 0, ...(label ? { label } : {}) };
  return { ...paging, after: place(paging.after), before: place(paging.before) };
};

const inOrder = (walk: Walk, paging: Paging): Paging => (isInReadingOrder(walk) ? paging : byKey(paging));

const nameOf = variantOf;

function toEdge(walk: Walk, row: Row): Edge {
  const node = toThing(row.label, row.node);
  return {
    place: { position: Number(row.position ?? 0), key: node.key, label: node.label },
    node,
    evidence: row.said === null ? [] : readEvidence(row.said as Row, walk.says),
  };
}

function loaderOf<T>(loaders: Map<string, DataLoader<string, T>>, name: string, load: Load<T>) {
  const known = loaders.get(name);
  if (known) return known;
  const made = new DataLoader<string, T>(load);
  loaders.set(name, made);
  return made;
}
