/**
 * Batched reading: all things of one level of a query are asked for in one statement. A loader is made for each label, and
 * for each walk and its arguments, so that a field under two aliases with other arguments is two batches and never mixes.
 */
import DataLoader from 'dataloader';
import type { NodeLabel } from '../../graph/model.ts';
import { readOpen } from '../store/open-statements.ts';
import { isConstant, type Shape, type Shaped, type Statements, toShaped, WHOLE } from '../store/shapes.ts';
import { statementFamily } from '../store/statements.ts';
import type { Reader, Row } from '../store/store.ts';
import { type Edge, saidIn, thingOfRow } from './ahead/besides.ts';
import type { FamiliarShapes } from './ahead/familiar.ts';
import type { Filter } from './filters/condition.ts';
import { type Count, type GroupedBy, groupList, groupWalk } from './group-statements.ts';
import { type PageOf, readPages } from './keyset.ts';
import { countList, readList } from './lists.ts';
import type { Order } from './order.ts';
import type { Paging, Place } from './paging.ts';
import { countRelations, type RelationCount } from './relation-counts.ts';
import type { Thing } from './thing.ts';
import { countWalk, readWalk } from './walk-statements.ts';
import { variantOf, type Walk } from './walks.ts';

const THINGS = statementFamily('traverse/things', 'node', ['keys']);

export type Page = PageOf<Edge>;

/** Which page of a list or a walk is wanted, and what of its things and of the statements of their relationships. */
export interface PageRequest {
  readonly paging: Paging;
  readonly filter: Filter;
  readonly order: Order;
  readonly shape: Shape;
  readonly statements: Statements;
}

type Load<T> = (keys: readonly string[]) => Promise<readonly T[]>;

/** The loaders of one request. What they read once is not read again in that request. */
export class Loaders {
  readonly #store: Reader;
  readonly #things = new Map<string, DataLoader<string, Thing | null>>();
  readonly #pages = new Map<string, DataLoader<string, Page>>();
  readonly #relations = new Map<string, DataLoader<string, RelationCount[]>>();
  readonly #groups = new Map<string, DataLoader<string, readonly Count[]>>();
  readonly #totals = new Map<string, DataLoader<string, number>>();

  /** Whether a shape was familiar when this request asked for it first. */
  readonly #familiar = new Map<string, boolean>();
  readonly #shapes: FamiliarShapes | undefined;

  /** @param shapes those that are familiar; all are where it is undefined */
  constructor(store: Reader, shapes?: FamiliarShapes) {
    this.#store = store;
    this.#shapes = shapes;
  }

  /** A shape as it is read: whole things in the place of a shape that is not familiar. */
  shaped(shape: Shape, labels: readonly NodeLabel[], statements: Statements = []): Shaped {
    const shaped = toShaped(shape, labels, statements);
    if (!this.#shapes || isConstant(shape)) return shaped;
    const isFamiliar = this.#familiar.get(shaped.text) ?? this.#shapes.isKnown(shaped.text);
    this.#familiar.set(shaped.text, isFamiliar);
    return isFamiliar ? shaped : toShaped(WHOLE, labels, statements.length === 0 ? [] : 'all');
  }

  /**
   * The thing with this label and key; null where there is none.
   * @param shape what is wanted of it; all its properties unless given.
   * @throws StoreError
   */
  thing(label: NodeLabel, key: string, shape: Shape = WHOLE): Promise<Thing | null> {
    const shaped = this.shaped(shape, [label]);
    return loaderOf(this.#things, `${label} ${shaped.id}`, async (keys) => {
      const rows = await readOpen(this.#store, THINGS(label), [shaped], { keys });
      const found = new Map(rows.map((row) => [row.key, thingOfRow(shaped, label, row)]));
      return keys.map((key) => found.get(key) ?? null);
    }).load(key);
  }

  /** The relations of a thing that have any neighbours. @throws StoreError */
  relations({ label, key }: Pick<Thing, 'label' | 'key'>): Promise<readonly RelationCount[]> {
    return loaderOf(this.#relations, label, (keys) => countRelations(this.#store, label, keys)).load(key);
  }

  /** One page of a walk from one thing. @throws StoreError */
  page(walk: Walk, key: string, request: PageRequest): Promise<Page> {
    const { paging, filter, order, shape, statements } = request;
    const shaped = this.shaped(shape, walk.far, statements);
    return loaderOf(this.#pages, JSON.stringify([nameOf(walk), paging, filter, order, shaped.id]), (keys) => {
      return readPages(order.by ? paging : byKey(paging), order.descending, async (bound, limit, way) => {
        const wanted = { bound, limit, way, filter, by: order.by, shaped };
        const rows = await readWalk(this.#store, walk, keys, wanted);
        const edges = new Map<unknown, Edge[]>(keys.map((one) => [one, []]));
        for (const row of rows) edges.get(row.key)?.push(toEdge(walk, row, shaped));
        return [...edges.values()];
      });
    }).load(key);
  }

  /** How many things a walk from one thing leads to. @throws StoreError */
  total(walk: Walk, key: string, filter: Filter): Promise<number> {
    return loaderOf(this.#totals, JSON.stringify([nameOf(walk), filter]), async (keys) => {
      const rows = await countWalk(this.#store, walk, keys, filter);
      const found = new Map(rows.map(({ key, total }) => [key, Number(total)]));
      return keys.map((key) => found.get(key) ?? 0);
    }).load(key);
  }

  /** One page of the list of all things of a label. @throws StoreError */
  async list(label: NodeLabel, { paging, filter, order, shape }: Omit<PageRequest, 'statements'>): Promise<Page> {
    const shaped = this.shaped(shape, [label]);
    // Where a list is ordered by key, only the key of the cursor counts.
    const places = order.by ? paging : byKey(paging, label);
    const [page] = await readPages(places, order.descending, async (bound, limit, way) => {
      const rows = await readList(this.#store, label, { filter, by: order.by, bound, limit, way, shaped });
      const edges = rows.map((row): Edge => {
        const node = thingOfRow(shaped, label, row);
        return { place: { position: positionOf(row), key: node.key, label }, node, ...saidIn([], {}, null) };
      });
      return [edges];
    });
    return page as Page;
  }

  /** How many things a walk from one thing leads to, by something. @throws StoreError */
  groups(walk: Walk, key: string, filter: Filter, by: GroupedBy): Promise<readonly Count[]> {
    return loaderOf(this.#groups, JSON.stringify([nameOf(walk), filter, by]), (keys) =>
      groupWalk(this.#store, walk, keys, filter, by),
    ).load(key);
  }

  /** How many things of a label fit a filter, by something. @throws StoreError */
  groupsOf(label: NodeLabel, filter: Filter, by: GroupedBy): Promise<readonly Count[]> {
    return groupList(this.#store, label, filter, by);
  }

  /** How many things of a label fit a filter. @throws StoreError */
  count(label: NodeLabel, filter: Filter): Promise<number> {
    return countList(this.#store, label, filter);
  }
}

/** Cursors of a list that is ordered by key alone: their position counts for nothing. */
const byKey = (paging: Paging, label?: NodeLabel): Paging => {
  const place = (given: Place | null) => given && { ...given, position: 0, ...(label ? { label } : {}) };
  return { ...paging, after: place(paging.after), before: place(paging.before) };
};

const positionOf = ({ position }: Row): number | string =>
  typeof position === 'string' || typeof position === 'number' ? position : 0;

const nameOf = variantOf;

function toEdge(walk: Walk, row: Row, shaped: Shaped): Edge {
  const node = thingOfRow(shaped, row.label, row);
  const place = { position: positionOf(row), key: node.key, label: node.label };
  return { place, node, ...saidIn(shaped.statements, walk.says, row.said) };
}

function loaderOf<T>(loaders: Map<string, DataLoader<string, T>>, name: string, load: Load<T>) {
  const known = loaders.get(name);
  if (known) return known;
  const made = new DataLoader<string, T>(load);
  loaders.set(name, made);
  return made;
}
