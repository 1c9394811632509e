/**
 * Where the parameters of a statement end up: as the key of a MERGE, as the value of a property, or as a map of
 * properties. The databases disagree on what may stand there, so parameters.ts checks it before they see it.
 */
import { codeOf } from './statements.ts';

/** A place in the parameters: names of maps' keys, `*` for every entry of a list. `$rows[*].id` is `['rows', '*', 'id']`. */
export type Path = readonly string[];

export interface Sink {
  readonly path: Path;
  /** `key`: of a MERGE, never null. `value`: stored in a property. `properties`: a map of them. */
  readonly kind: 'key' | 'value' | 'properties';
}

const REFERENCE = String.raw`\$?[A-Za-z_]\w*(?:\.\w+)*`;
const CLAUSE =
  /\b(ON\s+CREATE\s+SET|ON\s+MATCH\s+SET|SET|MERGE|CREATE|MATCH|OPTIONAL|UNWIND|WITH|WHERE|RETURN|CALL|REMOVE|DELETE|DETACH|FOREACH|UNION|ORDER|LIMIT)\b/i;

/** `row.id` → its path, where `row` is bound to a part of the parameters. */
function pathOf(reference: string, bindings: ReadonlyMap<string, Path>): Path | undefined {
  const [root, ...rest] = reference.split('.') as [string, ...string[]];
  const start = root.startsWith('$') ? [root.slice(1)] : bindings.get(root);
  return start && [...start, ...rest];
}

/** The variables that stand for a part of the parameters: `UNWIND $rows AS row`, `FOREACH (row IN $rows |`, `row.a AS a`. */
function bindingsOf(code: string): Map<string, Path> {
  const bindings = new Map<string, Path>();
  const binding = new RegExp(
    String.raw`(?<each>\bUNWIND\s+)?(?<![\w.$)\]])(?<from>${REFERENCE})\s+AS\s+(?<as>\w+)|\bFOREACH\s*\(\s*(?<item>\w+)\s+IN\s+(?<list>${REFERENCE})`,
    'gi',
  );
  for (const { groups } of code.matchAll(binding)) {
    const { each, from, as, item, list } = groups as Record<string, string | undefined>;
    const path = pathOf((from ?? list) as string, bindings);
    if (path) bindings.set((as ?? item) as string, each || list ? [...path, '*'] : path);
  }
  return bindings;
}

/** Empties every bracket, innermost first, so that only what stands outside of all brackets is left. */
function withoutBrackets(text: string): string {
  const emptied = text.replace(/[([{][^()[\]{}]*[)\]}]/g, ' ');
  return emptied === text ? text : withoutBrackets(emptied);
}

function assignments(clause: string): { map: boolean; value: string }[] {
  const parts = withoutBrackets(clause).split(',');
  return parts.flatMap((part) => {
    const found = /^\s*\w+(?<property>\.\w+)?\s*\+?=(?<value>[\s\S]*)$/.exec(part)?.groups;
    return found ? [{ map: found.property === undefined, value: found.value as string }] : [];
  });
}

/** Where the parameters of a statement are written. @param text a statement of cypher/. */
export function sinksOf(text: string): Sink[] {
  const code = codeOf(text);
  const bindings = bindingsOf(code);
  const sinks: Sink[] = [];
  const add = (reference: string, kind: Sink['kind']) => {
    const path = pathOf(reference, bindings);
    if (path) sinks.push({ path, kind });
  };
  const [, ...pieces] = code.split(CLAUSE);
  for (let i = 0; i + 1 < pieces.length; i += 2) {
    const [keyword, body] = [(pieces[i] as string).toUpperCase(), pieces[i + 1] as string];
    if (keyword.endsWith('SET')) {
      for (const { map, value } of assignments(body)) {
        for (const [reference] of value.matchAll(new RegExp(String.raw`(?<![\w.$])${REFERENCE}`, 'g'))) {
          add(reference, map ? 'properties' : 'value');
        }
      }
    }
    if (keyword === 'MERGE' || keyword === 'CREATE') {
      const entry = new RegExp(String.raw`[{,]\s*\w+\s*:\s*(${REFERENCE})\s*(?=[,}])`, 'g');
      for (const [, reference] of body.matchAll(entry)) add(reference as string, keyword === 'MERGE' ? 'key' : 'value');
    }
  }
  return sinks;
}
