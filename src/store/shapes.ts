/**
 * What a statement tells of each of its things: which properties, how many neighbours by which relations, and the first
 * neighbours themselves, with what is told of those in turn. A statement that reads things leaves it open, by three placeholders:
 *
 * | placeholder    | stands for                                                                                   |
 * |----------------|----------------------------------------------------------------------------------------------|
 * | __INSIDE__     | the subqueries that read the neighbours of `m`, after the page of `m` is cut                   |
 * | __THING__      | the columns `node`, `counts` and `pages` of `m`                                               |
 * | __COLUMNS__, __COUNTS__, __PAGES__ | the same one by one                                                      |
 * | __STATEMENTS__ | what is told of the statements of the relationship `r` by which `m` was reached                |
 */
import { type NodeLabel, nodeModel, type RelationshipType } from '../../graph/model.ts';
import { type By, type Chosen, chosenOf, isChoosing, type Names, positionOf } from './choosing.ts';
import { type Filling, fill } from './open-statements.ts';
import { ARROWS, countText, labelOf, part } from './parts.ts';

/** The first of these properties that a thing has; null where it has none of them. */
export interface Column {
  /** What it is called by who reads it. */
  readonly key: string;
  readonly properties: readonly string[];
}

/** One relationship type in one direction. */
interface Direction {
  readonly type: RelationshipType;
  readonly direction: 'out' | 'in';
}

/** How many relationships a thing has. */
export interface Count extends Direction {
  readonly key: string;
  /** Only those to things of this label; without it they are read from the degree. */
  readonly label?: NodeLabel | undefined;
}

/** All that the statements of a relationship say, or some lists of it; none where it is empty. */
export type Statements = 'all' | readonly string[];

/** The first things to which a relationship leads. */
export interface First extends Direction {
  readonly key: string;
  /** The labels that they can have. */
  readonly far: readonly NodeLabel[];
  /** Only those with this label. */
  readonly label?: NodeLabel | undefined;
  readonly chosen: Chosen;
  /** By key where it is undefined. */
  readonly by: By | undefined;
  readonly descending: boolean;
  readonly count: number;
  readonly statements: Statements;
  readonly shape: Shape;
}

export interface Shape {
  /** `all` for the node with all its properties. */
  readonly columns: 'all' | readonly Column[];
  readonly counts: readonly Count[];
  readonly pages: readonly First[];
}

/** The whole node, and nothing besides. */
export const WHOLE: Shape = { columns: 'all', counts: [], pages: [] };

const PAGE = part('page');
const THING = part('thing');
/** What the columns of things of some labels are: properties that none of them has are left out. */
function columnsOf(shape: Shape, node: string, labels: readonly NodeLabel[]): string {
  if (shape.columns === 'all') return `properties(${node})`;
  const values = shape.columns.map(({ properties }) => {
    const known = properties.filter((property) => labels.some((label) => property in nodeModel(label).properties));
    const [only = 'null', ...others] = known.map((property) => `${node}.${property}`);
    return others.length === 0 ? only : `coalesce(${[only, ...others].join(', ')})`;
  });
  return `[${values.join(', ')}]`;
}

const labelled = (label: NodeLabel | undefined) => (label ? `:${label}` : '');

const statementsOf = (statements: Statements, relationship: string): string => {
  if (statements === 'all') return `properties(${relationship})`;
  return statements.length === 0 ? 'null' : `[${statements.map((list) => `${relationship}.${list}`).join(', ')}]`;
};

/** What the placeholders stand for that tell of a node. @param at tells the variables of this place from those of others. */
function filledOf(shape: Shape, node: string, labels: readonly NodeLabel[], at: string): Record<string, string> {
  return {
    __INSIDE__: shape.pages.map((page, index) => pageOf(page, node, `${at}${index}`)).join('\n'),
    __COLUMNS__: columnsOf(shape, node, labels),
    __COUNTS__: shape.counts.map(({ type, direction, label: far }) => countText(node, type, direction, far)).join(', '),
    __PAGES__: shape.pages.map((_, index) => `page${at}${index}`).join(', '),
  };
}

const namesAt = (at: string): Names => ({
  m: `m${at}`,
  r: `r${at}`,
  label: `label${at}`,
  fit: `fit${at}`,
  tests: `tests${at}`,
});

function pageOf(page: First, node: string, at: string): string {
  const { type, direction, far, label, chosen, by, descending, statements, shape } = page;
  const labels = label ? [label] : far;
  const names = namesAt(at);
  const { m, r } = names;
  // The labels of the model are all that can be there: one that is implied is not asked for.
  const isImplied = far.length === 1 && far[0] === label;
  const again = [r, m, `id${at}`, names.label, `place${at}`].join(', ');
  return fill(PAGE, {
    ...filledOf(shape, m, labels, `${at}x`),
    ...ARROWS[direction],
    __M__: node,
    __R__: String(r),
    __TYPE__: type,
    __N__: m,
    __OFLABEL__: labelled(isImplied ? undefined : label),
    __ID__: `id${at}`,
    __LABEL__: names.label,
    __LABELOF__: labelOf(labels, m),
    __POSITION__: by ? positionOf(by, labels, names) : '0',
    __PLACE__: `place${at}`,
    __CHOOSING__: isChoosing(chosen) ? `WHERE ${chosenOf(chosen, labels, names)}\n  WITH ${again}` : '',
    __ORDERED__: [...(by ? [`place${at}`] : []), `id${at}`, ...(labels.length > 1 ? [names.label] : [])]
      .map((one) => (descending ? `${one} DESC` : one))
      .join(', '),
    __FIRST__: `first${at}`,
    __STATEMENTS__: statementsOf(statements, String(r)),
    __PAGE__: `page${at}`,
  });
}

function parametersOf(shape: Shape, at = ''): [string, unknown][] {
  return shape.pages.flatMap(({ count, chosen, shape: inner }, index): [string, unknown][] => [
    [`first${at}${index}`, count],
    ...(isChoosing(chosen)
      ? [
          [`fit${at}${index}`, chosen.fit] as [string, unknown],
          [`tests${at}${index}`, chosen.tests] as [string, unknown],
        ]
      : []),
    ...parametersOf(inner, `${at}${index}x`),
  ]);
}

/** A shape as text and parameters. Equal ones have equal ids. */
export interface Shaped extends Filling {
  readonly id: string;
  /** The same for shapes that differ in their parameters only. */
  readonly text: string;
  readonly shape: Shape;
  readonly statements: Statements;
}

const made = new WeakMap<Shape, Map<string, Shaped>>();

/** @param labels those that the things can have. @throws StatementError */
export function toShaped(shape: Shape, labels: readonly NodeLabel[], statements: Statements = []): Shaped {
  const known = made.get(shape) ?? new Map<string, Shaped>();
  made.set(shape, known);
  const name = `${labels} ${statements}`;
  const shaped = known.get(name) ?? makeShaped(shape, labels, statements);
  known.set(name, shaped);
  return shaped;
}

function makeShaped(shape: Shape, labels: readonly NodeLabel[], statements: Statements): Shaped {
  const told = filledOf(shape, 'm', labels, '');
  const filled = { ...told, __THING__: fill(THING, told), __STATEMENTS__: statementsOf(statements, 'r') };
  const parameters = Object.fromEntries(parametersOf(shape));
  const text = Object.values(filled).join('\n');
  return { id: `${text}\n${JSON.stringify(parameters)}`, text, shape, statements, filled, parameters };
}

/** Whether the text of a shape is always the same: whole nodes, and nothing besides. */
export const isConstant = ({ columns, counts, pages }: Shape): boolean =>
  columns === 'all' && counts.length === 0 && pages.length === 0;
