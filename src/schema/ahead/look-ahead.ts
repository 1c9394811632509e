/**
 * Looking ahead: from what a query selects below a field, which shape of its things a statement should read, so that columns,
 * counts and the first pages of relations come with the things themselves and the whole selection takes one statement. Pages
 * that are continued, or whose filter asks for other relations, are read when they are resolved, all of a level in one statement;
 * so are those below things that many have in common, such as states: reading them once for each who has them would be more work.
 */
import {
  type ASTNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { NodeLabel } from '../../../graph/model.ts';
import type { Column, Count, First, Shape, Statements } from '../../store/shapes.ts';
import type { Context } from '../context.ts';
import { type FirstPage, firstPage, onePage, plainCount } from '../walk-arguments.ts';
import { WALKS, type Walk } from '../walks.ts';
import type { Begin, Needs } from './columns.ts';
import { type Selected, selectedIn } from './selection.ts';

/** Things that belong to one thing, or to few; all others are shared by many. */
const OWN: readonly NodeLabel[] = ['Resolution', 'Document', 'AgendaItem', 'Recommendation', 'Paragraph'];
/** A statement reads no more pages than these at once, and none further down: planning a longer one takes too long. */
const MAXIMUM_PAGES = 12;
const MAXIMUM_DEPTH = 5;

const walksByField = new Map<string, Walk>(WALKS.map((walk) => [`${walk.near}.${walk.field}`, walk]));

interface Part {
  readonly set: SelectionSetNode | undefined;
  readonly deferred: boolean;
}

/** What a query asks of a connection. */
export interface Asked {
  /** Of its page; otherwise it is counted or grouped only. */
  readonly page: boolean;
  readonly total: boolean;
  /** Whether there is more after the page. */
  readonly more: boolean;
  readonly statements: Statements;
  /** What is selected on its things. */
  readonly parts: readonly Part[];
}

const listsOf = (walk: Walk) => Object.values(walk.says).map(({ list }) => list);

/** What some selections of one connection ask of it together. @param lists which lists of its statements are fields of an edge */
function askedOf(fields: Iterable<FieldNode>, lists: readonly string[], info: GraphQLResolveInfo): Asked {
  let [page, total, more] = [false, false, false];
  const wanted = new Set<string>();
  const parts: Part[] = [];
  for (const { selectionSet } of fields) {
    for (const { field, deferred: later } of selectedIn(selectionSet, info)) {
      const name = field.name.value;
      if (name === 'totalCount') total ||= !later;
      if (['nodes', 'edges', 'pageInfo'].includes(name)) page = true;
      if (name === 'pageInfo') more = true;
      if (name === 'nodes') parts.push({ set: field.selectionSet, deferred: later });
      if (name !== 'edges') continue;
      for (const inner of selectedIn(field.selectionSet, info, later)) {
        const of = inner.field.name.value;
        if (of === 'node') parts.push({ set: inner.field.selectionSet, deferred: inner.deferred });
        else if (of !== 'cursor' && !of.startsWith('__')) wanted.add(lists.includes(of) ? of : 'all');
      }
    }
  }
  return { page, total, more, statements: wanted.has('all') ? 'all' : [...wanted].sort(), parts };
}

/** What the query asks of the connection that is being resolved. @param walk that it shows; none for a list of all things */
export const askedHere = (info: GraphQLResolveInfo, walk?: Walk): Asked =>
  askedOf(info.fieldNodes, walk ? listsOf(walk) : [], info);

interface Look {
  readonly info: GraphQLResolveInfo;
  readonly context: Context;
  /** How many pages may still be read. */
  left: number;
}

/** A page that is wanted, in however many places of the selection. */
interface Wanted {
  readonly page: FirstPage;
  readonly walks: Walk[];
  readonly fields: FieldNode[];
}

/** The type of a label with a field that is selected on it. */
function fieldOf(label: NodeLabel, { field }: Selected, { info }: Look) {
  const type = info.schema.getType(label) as GraphQLObjectType;
  return type.getFields()[field.name.value];
}

/** The arguments of a field; undefined where they are wrong, which is said when the field is resolved. */
function argumentsOf(definition: ReturnType<typeof fieldOf> & object, { field }: Selected, { info }: Look) {
  try {
    return getArgumentValues(definition, field, info.variableValues);
  } catch {
    return undefined;
  }
}

/** What is selected on things of some labels, sorted. */
class Gathered {
  readonly columns = new Map<string, Column>();
  whole = false;
  readonly counts = new Map<string, Count>();
  readonly pages = new Map<string, Wanted>();

  add(label: NodeLabel, selected: Selected, look: Look): void {
    const { field, deferred } = selected;
    const name = field.name.value;
    if (name === 'id' || name.startsWith('__')) return;
    const definition = fieldOf(label, selected, look);
    // A fragment on another type.
    if (!definition) return;
    const walk = walksByField.get(`${label}.${name}`);
    const needs = definition.extensions.needs as Needs | undefined;
    // What is answered later is not waited for; only columns cost nothing.
    if (walk && deferred) return;
    if (!walk && !needs) {
      this.whole = true;
      return;
    }
    const args = argumentsOf(definition, selected, look);
    if (!args) return;
    if (walk) this.#addWalk(walk, field, args, look);
    else for (const column of needs?.(args, look.context, field, look.info) ?? []) this.columns.set(column.key, column);
  }

  #addWalk(walk: Walk, field: FieldNode, args: Record<string, unknown>, { info }: Look): void {
    if (walk.one) {
      this.#want(walk, onePage(walk), field);
      return;
    }
    const asked = askedOf([field], listsOf(walk), info);
    const counted = asked.total ? plainCount(walk, args) : undefined;
    if (counted) {
      const { key, label } = counted;
      const isImplied = walk.far.length === 1 && walk.far[0] === label;
      const { type, direction } = walk;
      this.counts.set(key, { key, type, direction, label: isImplied ? undefined : label });
    }
    const page = asked.page ? firstPage(walk, args) : undefined;
    if (page) this.#want(walk, page, field);
  }

  #want(walk: Walk, page: FirstPage, field: FieldNode): void {
    const known = this.pages.get(page.key);
    if (!known) this.pages.set(page.key, { page, walks: [walk], fields: [field] });
    else {
      if (!known.walks.includes(walk)) known.walks.push(walk);
      if (!known.fields.includes(field)) known.fields.push(field);
    }
  }
}

/** Whether a page comes with the things from which it leads: they are read once each, or are nobody else's. */
const comesWith = ({ walks }: Wanted, once: boolean): boolean =>
  once || walks.every(({ one, near }) => one || OWN.includes(near));

/** @param once whether each of these things is read once */
function shapeOf(
  parts: readonly Part[],
  labels: readonly NodeLabel[],
  look: Look,
  once: boolean,
  depth: number,
): Shape {
  const gathered = new Gathered();
  for (const { set, deferred } of parts) {
    for (const selected of selectedIn(set, look.info, deferred)) {
      for (const label of labels) gathered.add(label, selected, look);
    }
  }
  const wanted = [...gathered.pages].filter(([, one]) => depth > 0 && comesWith(one, once));
  const taken = wanted.slice(0, Math.max(0, look.left));
  look.left -= taken.length;
  return {
    columns: gathered.whole ? 'all' : [...gathered.columns.values()],
    counts: [...gathered.counts.values()],
    pages: taken.map(([, wanted]) => firstOf(wanted, look, depth)),
  };
}

function firstOf({ page, walks, fields }: Wanted, look: Look, depth: number): First {
  const [walk] = walks as [Walk];
  const { type, direction, one } = walk;
  const far = [...new Set(walks.flatMap((walk) => walk.far))];
  const asked = one
    ? { more: false, statements: [], parts: fields.map(({ selectionSet: set }) => ({ set, deferred: false })) }
    : askedOf(fields, listsOf(walk), look.info);
  const shape = shapeOf(asked.parts, page.label ? [page.label] : far, look, false, depth - 1);
  // One more tells whether there is more.
  const count = page.count + (asked.more ? 1 : 0);
  return { ...page, type, direction, far, count, statements: asked.statements, shape };
}

/** Whether the same is selected below a field whatever the variables are. */
const isConstant = (field: FieldNode, { fragments }: GraphQLResolveInfo): boolean => {
  const seen = new Set<string>();
  let constant = true;
  const look = (node: ASTNode): void => {
    visit(node, {
      enter: (inner) => {
        if (inner.kind === Kind.VARIABLE) constant = false;
        if (inner.kind !== Kind.FRAGMENT_SPREAD || seen.has(inner.name.value)) return;
        seen.add(inner.name.value);
        const fragment = fragments[inner.name.value];
        if (fragment) look(fragment);
      },
    });
  };
  if (field.selectionSet) look(field.selectionSet);
  return constant;
};

/** Shapes of queries that are asked again and again; a server keeps their documents for as long. */
const known = new WeakMap<FieldNode, Map<string, Shape> | 'varies'>();

/** The shape of the thing that the field being resolved gives. */
export function shapeOfThing(info: GraphQLResolveInfo, context: Context, labels: readonly NodeLabel[]): Shape {
  const make = () =>
    shapeOf(
      info.fieldNodes.map(({ selectionSet: set }) => ({ set, deferred: false })),
      labels,
      { info, context, left: MAXIMUM_PAGES },
      true,
      MAXIMUM_DEPTH,
    );
  const [field, ...others] = info.fieldNodes;
  if (!field || others.length > 0) return make();
  const shapes = known.get(field) ?? (isConstant(field, info) ? new Map<string, Shape>() : 'varies');
  known.set(field, shapes);
  if (shapes === 'varies') return make();
  const name = `${labels} ${context.language}`;
  const shape = shapes.get(name) ?? make();
  shapes.set(name, shape);
  return shape;
}

/** Begins to read what fields of a thing need that say so by `extensions.begin`, before the thing itself is there. */
export function beginBelow(info: GraphQLResolveInfo, context: Context, label: NodeLabel, key: string): void {
  const look: Look = { info, context, left: 0 };
  for (const { selectionSet } of info.fieldNodes) {
    for (const selected of selectedIn(selectionSet, info)) {
      const definition = fieldOf(label, selected, look);
      const begin = definition?.extensions.begin as Begin | undefined;
      const args = definition && begin && !selected.deferred && argumentsOf(definition, selected, look);
      if (args) begin(key, args, context, selected.field, info);
    }
  }
}

/** The shape of the things that a path of fields below a field leads to, such as the `node` of the `nodes` of a lineage. */
export function shapeBelow(
  fields: readonly FieldNode[],
  path: readonly string[],
  info: GraphQLResolveInfo,
  context: Context,
  labels: readonly NodeLabel[],
): Shape {
  let parts: Part[] = fields.map(({ selectionSet: set }) => ({ set, deferred: false }));
  for (const name of path) {
    parts = parts.flatMap(({ set, deferred }) =>
      [...selectedIn(set, info, deferred)]
        .filter(({ field }) => field.name.value === name)
        .map(({ field, deferred: later }) => ({ set: field.selectionSet, deferred: later })),
    );
  }
  return shapeOf(parts, labels, { info, context, left: MAXIMUM_PAGES }, true, MAXIMUM_DEPTH);
}

/** The shape of the things of a connection. @param isList of a list, in which each thing stands once */
export const shapeOfConnection = (
  { parts }: Asked,
  info: GraphQLResolveInfo,
  context: Context,
  labels: readonly NodeLabel[],
  isList = false,
): Shape => shapeOf(parts, labels, { info, context, left: MAXIMUM_PAGES }, isList, MAXIMUM_DEPTH);
