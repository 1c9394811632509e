/**
 * The Cypher statements of the program: constant texts, one a file under cypher/, with parameters.
 *
 * A file may be a family: the comment `// @each node` (or another of the table) on its first line makes
 * one statement for every member of the model, with the placeholders below filled in from it. Types and labels cannot be
 * parameters in Cypher, and both engines keep a plan a text; so the texts are fixed when the program starts, by the model
 * alone, and never by what a person sends.
 *
 * | @each        | one statement for            | placeholders                       | variant                  |
 * |--------------|------------------------------|------------------------------------|--------------------------|
 * | node         | every label                  | __LABEL__                          | State                    |
 * | text         | every label with `search`    | __LABEL__                          | State                    |
 * | held         | every label with `held`      | __LABEL__                          | Document                 |
 * | index        | every indexed property       | __LABEL__, __PROPERTY__            | State:region             |
 * | relationship | every type                   | __TYPE__                           | ATTENDED                 |
 * | ends         | every type and pair of ends  | __TYPE__, __FROM__, __TO__         | ATTENDED:State:Session   |
 * | out          | every type and from label    | __TYPE__, __NEAR__                 | ATTENDED:State           |
 * | in           | every type and to label      | __TYPE__, __NEAR__                 | ATTENDED:Session         |
 * | walk         | every field that walks a type | __TYPE__, __NEAR__, __DIRECTION__, __LEFT__, __RIGHT__, __LABELOF__ | ATTENDED:in:Session |
 *
 * A walk is written `(n)__LEFT__-[r:__TYPE__]-__RIGHT__(m)`, and its arrows are filled in. A first line that ends in
 * `both ways`, such as `// @each walk both ways`, makes each variant twice: `…:forward`, in which __AFTER__ is `>` and
 * __ORDER__ is `ASC`, and `…:backward`, in which they are `<` and `DESC`. What a statement tells of its things may be left
 * open (open-statements.ts).
 *
 * All variants of a family, or some, can be joined into one statement by UNION ALL ({@link statementUnion}).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  NODE_LABELS,
  NODES,
  type NodeLabel,
  nodeModel,
  RELATIONSHIP_TYPES,
  relationshipModel,
} from '../../graph/model.ts';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { ARROWS, labelOf, placeholdersFor, withParts } from './parts.ts';
import { StatementError } from './statement-error.ts';

export interface Statement<P extends string = string> {
  /** Path under cypher/ without ending, and the variant of a family: `load/append:ATTENDED:State:Session`. */
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly P[];
}

export const FAMILIES = ['node', 'text', 'held', 'index', 'relationship', 'ends', 'out', 'in', 'walk'] as const;
export type Family = (typeof FAMILIES)[number];

/** The folder that holds the statements. */
export const CYPHER_FOLDER = join(PACKAGE_ROOT, 'cypher');

/** The placeholders that stay open until it is known what is asked (open-statements.ts). */
const OPEN = ['__CHOSEN__', '__POSITION__', '__PAST__', '__INSIDE__', '__THING__', '__STATEMENTS__'];

/** A text without its comments and with every string empty, each line where it was. */
export function codeOf(text: string): string {
  return text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/\/.*$/gm, (part) => (part.startsWith('/') ? '' : "''"));
}

/** The names of the parameters that a text uses, sorted. */
export function parametersOf(text: string): string[] {
  return [...new Set([...codeOf(text).matchAll(/\$(\w+)/g)].map((match) => match[1] as string))].sort();
}

/** Which family a text belongs to, by its first line; undefined for a single statement. @throws StatementError */
export function familyOf(name: string, text: string): Family | undefined {
  const kind = /^\/\/ @each (\S+)/.exec(text)?.[1];
  if (kind === undefined) return undefined;
  const family = FAMILIES.find((known) => known === kind);
  if (!family) throw new StatementError(`Reading cypher/${name}.cypher failed: there is no family "${kind}"`);
  return family;
}

/** Whether each variant of a family is made twice, for a page after a place and for one before it. */
const isBothWays = (text: string): boolean => /^\/\/ @each \S+ both ways$/m.test(text.split('\n', 1)[0] ?? '');

const WAYS = {
  forward: { __AFTER__: '>', __ORDER__: 'ASC' },
  backward: { __AFTER__: '<', __ORDER__: 'DESC' },
} as const;
/** In which direction of its order a list is read. */
export type Way = keyof typeof WAYS;

/** A text with its parts, arrows and ways, so that it can be read without being filled in. */
export const legible = (text: string): string =>
  withParts(text, text.startsWith('// @each walk'))
    .replace(/__(?:PAST|CHOSEN)__/g, 'true')
    .replace(/__POSITION__/g, '0')
    .replace(/__WHEN__/g, "''")
    .replace(/__INSIDE__/g, '')
    .replace(/__THING__/g, 'm.id AS node')
    .replace(/__STATEMENTS__/g, 'null')
    .replace(/__LABELOF__/g, "'State'")
    .replace(/__LEFT__/g, '')
    .replace(/__(?:RIGHT|AFTER)__/g, '>')
    .replace(/__ORDER__/g, 'ASC');

/** Every variant that a file makes, with what its placeholders stand for. */
function variantsIn(family: Family, text: string): ReadonlyMap<string, Record<string, string>> {
  const variants = variantsOf(family);
  if (!isBothWays(text)) return variants;
  return new Map(
    [...variants].flatMap(([variant, filled]) =>
      Object.entries(WAYS).map(([way, order]): [string, Record<string, string>] => [
        `${variant}:${way}`,
        { ...filled, ...order },
      ]),
    ),
  );
}

/** Every variant of a family, with what its placeholders stand for. */
export function variantsOf(family: Family): ReadonlyMap<string, Record<string, string>> {
  const known = made.get(family) ?? makeVariants(family);
  made.set(family, known);
  return known;
}
const made = new Map<Family, ReadonlyMap<string, Record<string, string>>>();

function makeVariants(family: Family): Map<string, Record<string, string>> {
  const unique = (labels: string[]) => [...new Set(labels)];
  if (family === 'node' || family === 'text' || family === 'held') {
    const property = { node: 'id', text: 'search', held: 'held' }[family];
    const labels = NODE_LABELS.filter((label) => property in NODES[label].properties);
    return new Map(labels.map((label) => [label, { __LABEL__: label, ...placeholdersFor([label]) }]));
  }
  if (family === 'index') {
    const indexed = (label: NodeLabel) => Object.entries(nodeModel(label).properties).filter(([, p]) => p.indexed);
    return new Map(
      NODE_LABELS.flatMap((label) =>
        indexed(label).map(([property]) => [
          `${label}:${property}`,
          { __LABEL__: label, __PROPERTY__: property, ...placeholdersFor([label]) },
        ]),
      ),
    );
  }
  return new Map(
    RELATIONSHIP_TYPES.flatMap((type): [string, Record<string, string>][] => {
      const { ends, in: back } = relationshipModel(type);
      const nears = (end: 0 | 1) =>
        unique(ends.map((pair) => pair[end])).map((near): [string, Record<string, string>] => [
          `${type}:${near}`,
          { __TYPE__: type, __NEAR__: near },
        ]);
      if (family === 'relationship') return [[type, { __TYPE__: type }]];
      if (family === 'out') return nears(0);
      if (family === 'in') return nears(1);
      if (family === 'walk') {
        return (['out', 'in'] as const).flatMap((direction) =>
          direction === 'in' && !back
            ? []
            : nears(direction === 'out' ? 0 : 1).map(([, filled]): [string, Record<string, string>] => {
                const near = filled.__NEAR__ as NodeLabel;
                const pairs = direction === 'out' ? ends : ends.map(([from, to]) => [to, from] as const);
                const far = unique(pairs.filter(([label]) => label === near).map(([, label]) => label));
                const besides = placeholdersFor(far as NodeLabel[]);
                return [
                  `${type}:${direction}:${near}`,
                  {
                    ...filled,
                    __DIRECTION__: direction,
                    __LABELOF__: labelOf(far as NodeLabel[], 'm'),
                    ...ARROWS[direction],
                    ...besides,
                  },
                ];
              }),
        );
      }
      return ends.map(([from, to]) => [`${type}:${from}:${to}`, { __TYPE__: type, __FROM__: from, __TO__: to }]);
    }),
  );
}

function readText(name: string, folder: string): string {
  try {
    return readFileSync(join(folder, `${name}.cypher`), 'utf8');
  } catch (cause) {
    throw new StatementError(`Reading the statement cypher/${name}.cypher failed: there is no such file`, { cause });
  }
}

function checked<P extends string>(name: string, text: string, parameters: readonly P[]): void {
  const used = parametersOf(text);
  const missing = used.filter((parameter) => !parameters.some((given) => given === parameter));
  const unknown = parameters.filter((parameter) => !used.includes(parameter));
  if (missing.length > 0 || unknown.length > 0) {
    const say = (what: string, names: string[]) =>
      names.length > 0 ? [`${what} ${names.map((n) => `$${n}`).join(', ')}`] : [];
    const problems = [...say('the program does not give', missing), ...say('the statement does not use', unknown)];
    throw new StatementError(`Checking cypher/${name}.cypher failed: ${problems.join('; ')}`);
  }
}

/**
 * One statement. Call it when a module is loaded, so that a mistake shows when the program starts.
 * @param name path under cypher/ without ending, such as `traverse/paragraph`.
 * @param parameters the names of the parameters that the program will give.
 * @param folder where tests keep statements of their own.
 * @throws StatementError where there is no such file, or it uses other parameters.
 */
export function statement<const P extends string = never>(
  name: string,
  parameters: readonly P[] = [],
  folder = CYPHER_FOLDER,
): Statement<P> {
  const text = withParts(readText(name, folder), false);
  if (familyOf(name, text))
    throw new StatementError(`Reading cypher/${name}.cypher failed: it is a family of statements`);
  checked(name, text, parameters);
  return { name, text, parameters };
}

/**
 * All statements of a family, by variant (see the table above). Call it when a module is loaded.
 * @throws StatementError where there is no such file, it is no such family, or it uses other parameters.
 */
export function statementFamily<const P extends string = never>(
  name: string,
  family: Family,
  parameters: readonly P[] = [],
): (variant: string) => Statement<P> {
  const text = withParts(readText(name, CYPHER_FOLDER), family === 'walk');
  if (familyOf(name, text) !== family) {
    throw new StatementError(`Reading cypher/${name}.cypher failed: its first line should be "// @each ${family}"`);
  }
  const statements = new Map<string, Statement<P>>();
  for (const [variant, placeholders] of variantsIn(family, text)) {
    const filled = text.replace(/__[A-Z]+__/g, (placeholder) => {
      const value = OPEN.includes(placeholder) ? placeholder : placeholders[placeholder];
      if (value === undefined)
        throw new StatementError(`Reading cypher/${name}.cypher failed: what is ${placeholder}?`);
      return value;
    });
    statements.set(variant, { name: `${name}:${variant}`, text: filled, parameters });
  }
  // A variant may have no use for a parameter: a label without relations is asked for none.
  checked(name, [...statements.values()].map((variant) => variant.text).join('\n'), parameters);
  return (variant) => {
    const found = statements.get(variant);
    if (!found)
      throw new StatementError(`Looking up a statement of cypher/${name}.cypher failed: no variant ${variant}`);
    return found;
  };
}

/**
 * Several variants of a family as one statement, joined by UNION ALL: one reading where there would be many. Call it when
 * a module is loaded.
 * @param wanted which variants; all unless given. Undefined where it wants none.
 * @throws StatementError as {@link statementFamily}.
 */
export function statementUnion<const P extends string = never>(
  name: string,
  family: Family,
  parameters: readonly P[] = [],
  wanted: (variant: string) => boolean = () => true,
): Statement<P> | undefined {
  const variantOf = statementFamily(name, family, parameters);
  const parts = [...variantsIn(family, readText(name, CYPHER_FOLDER)).keys()].filter(wanted).map(variantOf);
  if (parts.length === 0) return undefined;
  const text = parts.map((part) => part.text.replace(/^\/\/.*\n/gm, '').trim()).join('\nUNION ALL\n');
  return { name: `${name}:all`, text, parameters };
}
