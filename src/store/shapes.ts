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
 *
 * A text that is filled in holds names of the model and nothing else: what a person sends goes in by parameters. So the
 * databases keep one plan for each shape, and a query whose shape was asked before is not planned again.
 */
import { type NodeLabel, nodeModel, type RelationshipType } from '../../graph/model.ts';
import { ARROWS, part } from './parts.ts';
import type { Statement } from './statements.ts';
import type { Parameters, Reader, Row } from './store.ts';

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

/** The first things to which a relationship leads, by key. */
export interface First extends Direction {
  readonly key: string;
  /** The labels that they can have. */
  readonly far: readonly NodeLabel[];
  /** Only those with this label. */
  readonly label?: NodeLabel | undefined;
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
const PLACEHOLDERS = /__[A-Z]+__/g;

/** The placeholders that stay open in a file until a shape is known. */
export const OPEN: readonly string[] = ['__INSIDE__', '__THING__', '__STATEMENTS__'];

const fill = (text: string, filled: Readonly<Record<string, string>>) =>
  text.replace(PLACEHOLDERS, (placeholder) => filled[placeholder] ?? placeholder);

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

function countOf({ type, direction, label }: Count, node: string): string {
  const { __LEFT__: left, __RIGHT__: right } = ARROWS[direction];
  return `COUNT { (${node})${left}-[:${type}]-${right}(${labelled(label)}) }`;
}

const statementsOf = (statements: Statements, relationship: string): string => {
  if (statements === 'all') return `properties(${relationship})`;
  return statements.length === 0 ? 'null' : `[${statements.map((list) => `${relationship}.${list}`).join(', ')}]`;
};

/** The expression for the label of a thing that has one of some. */
export const labelOf = (labels: readonly NodeLabel[], node: string): string =>
  labels.length === 1 ? `'${labels[0]}'` : `head(labels(${node}))`;

/** What the placeholders stand for that tell of a node. @param at tells the variables of this place from those of others. */
function filledOf(shape: Shape, node: string, labels: readonly NodeLabel[], at: string): Record<string, string> {
  return {
    __INSIDE__: shape.pages.map((page, index) => pageOf(page, node, `${at}${index}`)).join('\n'),
    __COLUMNS__: columnsOf(shape, node, labels),
    __COUNTS__: shape.counts.map((count) => countOf(count, node)).join(', '),
    __PAGES__: shape.pages.map((_, index) => `page${at}${index}`).join(', '),
  };
}

function pageOf({ type, direction, far, label, statements, shape }: First, node: string, at: string): string {
  const labels = label ? [label] : far;
  // The labels of the model are all that can be there: one that is implied is not asked for.
  const isImplied = far.length === 1 && far[0] === label;
  return fill(PAGE, {
    ...filledOf(shape, `m${at}`, labels, `${at}x`),
    ...ARROWS[direction],
    __M__: node,
    __R__: `r${at}`,
    __TYPE__: type,
    __N__: `m${at}`,
    __OFLABEL__: labelled(isImplied ? undefined : label),
    __ID__: `id${at}`,
    __LABEL__: `label${at}`,
    __LABELOF__: labelOf(labels, `m${at}`),
    __FIRST__: `first${at}`,
    __STATEMENTS__: statementsOf(statements, `r${at}`),
    __PAGE__: `page${at}`,
  });
}

function parametersOf(shape: Shape, at = ''): [string, number][] {
  return shape.pages.flatMap(({ count, shape: inner }, index): [string, number][] => [
    [`first${at}${index}`, count],
    ...parametersOf(inner, `${at}${index}x`),
  ]);
}

/** A shape as text and parameters. Equal ones have equal ids. */
export interface Shaped {
  readonly id: string;
  readonly shape: Shape;
  readonly statements: Statements;
  readonly filled: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, number>>;
}

/** @param labels those that the things can have */
export function toShaped(shape: Shape, labels: readonly NodeLabel[], statements: Statements = []): Shaped {
  const filled = filledOf(shape, 'm', labels, '');
  const open = { ...filled, __THING__: fill(THING, filled), __STATEMENTS__: statementsOf(statements, 'r') };
  const parameters = Object.fromEntries(parametersOf(shape));
  const id = `${Object.values(open).join('\n')}\n${Object.values(parameters)}`;
  return { id, shape, statements, filled: open, parameters };
}

/** So many texts are remembered; those that were made first are forgotten first. */
const MAXIMUM = 2_000;
const made = new Map<string, Statement>();

function inShape(statement: Statement, { filled, parameters }: Shaped): Statement {
  const text = fill(statement.text, filled);
  const known = made.get(text);
  if (known) return known;
  const shaped = { name: statement.name, text, parameters: [...statement.parameters, ...Object.keys(parameters)] };
  const [oldest] = made.keys();
  if (made.size >= MAXIMUM && oldest !== undefined) made.delete(oldest);
  made.set(text, shaped);
  return shaped;
}

/** Runs a statement that tells of its things what a shape wants. @throws StoreError */
export const readInShape = <P extends string>(
  store: Reader,
  statement: Statement<P>,
  shaped: Shaped,
  parameters: Parameters<P>,
): Promise<Row[]> => store.read(inShape(statement, shaped), { ...parameters, ...shaped.parameters });
