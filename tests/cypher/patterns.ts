/** What the patterns of a statement bind: its nodes and relationships. Works on code without comments and strings (codeOf). */

export interface Entity {
  kind: 'node' | 'relationship';
  /** Empty where the pattern does not name one. */
  variable: string;
  /** Labels of a node, types of a relationship, as written, placeholders included. */
  names: string[];
  /** The property map of the pattern, without its braces. */
  properties: string;
  /** Where the pattern, and where its property map begins. */
  offset: number;
  propertiesOffset: number;
}

const MAP = String.raw`(?:\{(?<properties>[^{}]*)\})?`;
const NODE = new RegExp(String.raw`(?<![\w.])\(\s*(?<variable>\w*)\s*(?<names>(?::\s*[\w|&!]+\s*)*)${MAP}\s*\)`, 'gd');
const RELATIONSHIP = new RegExp(
  String.raw`-\[\s*(?<variable>\w*)\s*(?<names>(?::\s*[\w|&!]+\s*)*)(?:\*[\d.\s]*)?\s*${MAP}\s*\]`,
  'gd',
);

/** Whether parentheses without a label are a node: they stand where a pattern does. */
function isNode(code: string, start: number, end: number): boolean {
  const before = code.slice(0, start).trimEnd();
  return /(?:MATCH|MERGE|CREATE|FOR|[->{=(,])$/i.test(before)
    ? !/\bCALL$/i.test(before)
    : /^\s*<?-/.test(code.slice(end));
}

function entitiesOf(kind: Entity['kind'], pattern: RegExp, code: string): Entity[] {
  return [...code.matchAll(pattern)].flatMap((match) => {
    const { variable = '', names = '', properties = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (kind === 'node' && names === '' && !isNode(code, match.index, end)) return [];
    return [
      {
        kind,
        variable,
        names: names.split(/[:|&!\s]+/).filter((name) => name !== ''),
        properties,
        offset: match.index,
        propertiesOffset: match.indices?.groups?.properties?.[0] ?? match.index,
      },
    ];
  });
}

/** The nodes and relationships of every pattern, also of those that name nothing. */
export const entities = (code: string): Entity[] => [
  ...entitiesOf('node', NODE, code),
  ...entitiesOf('relationship', RELATIONSHIP, code),
];

/** The variables that stand for nodes and relationships, with the labels or types that some pattern gives them. */
export function graphVariables(code: string): Map<string, { kind: Entity['kind']; names: Set<string> }> {
  const variables = new Map<string, { kind: Entity['kind']; names: Set<string> }>();
  for (const { kind, variable, names } of entities(code)) {
    if (variable === '') continue;
    const known = variables.get(variable) ?? { kind, names: new Set() };
    for (const name of names) known.names.add(name);
    variables.set(variable, known);
  }
  return variables;
}

/** The inside of the brackets that open at `open`, without them. */
export function insideOf(code: string, open: number): string {
  const pairs: Record<string, string> = { '(': ')', '[': ']', '{': '}' };
  const expected: string[] = [];
  for (let i = open; i < code.length; i++) {
    const character = code[i] as string;
    if (pairs[character]) expected.push(pairs[character]);
    else if (character === expected.at(-1)) {
      expected.pop();
      if (expected.length === 0) return code.slice(open + 1, i);
    }
  }
  return code.slice(open + 1);
}

export interface Clause {
  keyword: string;
  body: string;
  /** Where the body begins. */
  offset: number;
  /** How many braces of subqueries stand around it. */
  depth: number;
}

const KEYWORD =
  /\b(?:OPTIONAL\s+MATCH|MATCH|MERGE|CREATE|ON\s+(?:CREATE|MATCH)\s+SET|SET|DETACH\s+DELETE|DELETE|REMOVE|UNWIND|WITH|WHERE|RETURN|ORDER\s+BY|SKIP|LIMIT|CALL|UNION(?:\s+ALL)?|YIELD)\b/gi;

/** The brackets that stand open before an offset, outermost first. */
function openBefore(code: string, offset: number): string {
  let open = '';
  for (const character of code.slice(0, offset)) {
    if ('([{'.includes(character)) open += character;
    else if (')]}'.includes(character)) open = open.slice(0, -1);
  }
  return open;
}

/**
 * The clauses of a statement in the order in which they stand. `STARTS WITH` and `ENDS WITH` are operators, and the WHERE of
 * a list comprehension or a pattern is no clause.
 */
export function clauses(code: string): Clause[] {
  const plain = code.replace(/\b(STARTS|ENDS)\s+WITH\b/gi, (operator) => '_'.repeat(operator.length));
  const matches = [...plain.matchAll(KEYWORD)].filter(
    ({ index }) => !/[.$]$/.test(plain.slice(0, index)) && /^(?:.*\{)?$/.test(openBefore(code, index)),
  );
  return matches.map((match, i) => {
    const offset = match.index + match[0].length;
    return {
      keyword: match[0].toUpperCase().replace(/\s+/g, ' '),
      body: code.slice(offset, matches[i + 1]?.index ?? code.length),
      offset,
      depth: openBefore(code, match.index).length,
    };
  });
}

/** Splits at commas outside of brackets. */
export function items(body: string): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = [];
  let [depth, start] = [0, 0];
  for (let i = 0; i <= body.length; i++) {
    const character = body[i];
    if (character !== undefined && '([{'.includes(character)) depth++;
    if (character !== undefined && ')]}'.includes(character)) depth--;
    if (character === undefined || depth < 0 || (character === ',' && depth === 0)) {
      found.push({ text: body.slice(start, i), offset: start });
      if (depth < 0) break;
      start = i + 1;
    }
  }
  return found;
}
