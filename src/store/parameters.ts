/**
 * What both engines demand of the parameters of a statement, checked before either sees them: they differ, some of them
 * silently, on everything that is refused here.
 */
import { ParameterError } from './errors.ts';
import { type Path, type Sink, sinksOf } from './sinks.ts';
import type { Statement } from './statements.ts';

/** A parameter as an engine takes it: no undefined, no negative zero; a bigint is a whole number within 64 bits. */
export type Parameter = string | number | bigint | boolean | null | Parameter[] | { [key: string]: Parameter };

type Refuse = (place: string, why: string) => never;

const WHOLE_64 = 2n ** 63n;
const sinks = new WeakMap<Statement, Sink[]>();

function sinksOfStatement(statement: Statement): Sink[] {
  const known = sinks.get(statement) ?? sinksOf(statement.text);
  sinks.set(statement, known);
  return known;
}

const isMap = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** A lone surrogate, which no stored text may hold. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** Of which kind an entry of a list is, so that lists of two kinds are refused. */
function kindOf(value: Parameter): string {
  if (typeof value === 'bigint') return 'whole number';
  if (typeof value === 'number') return Number.isInteger(value) ? 'whole number' : 'fraction';
  if (Array.isArray(value)) return 'list';
  if (value === null) return 'null';
  return typeof value === 'object' ? 'map' : typeof value;
}

function checkedNumber(value: number, place: string, refuse: Refuse): number {
  if (!Number.isFinite(value)) refuse(place, `is ${value}, and a number must be finite`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    refuse(place, `is ${value}, and a whole number beyond 2^53 must be a bigint`);
  }
  return value === 0 ? 0 : value;
}

function checkedList(list: readonly unknown[], place: string, refuse: Refuse): Parameter[] {
  const entries = Array.from(list, (entry, index) => checked(entry, `${place}[${index}]`, refuse));
  const [first] = entries;
  for (const [index, entry] of entries.entries()) {
    const kind = kindOf(entry);
    if (kind === 'null' || kind === 'list') refuse(`${place}[${index}]`, `is a ${kind} inside a list`);
    if (kind !== kindOf(first as Parameter)) {
      refuse(`${place}[${index}]`, `is a ${kind} in a list that begins with a ${kindOf(first as Parameter)}`);
    }
  }
  return entries;
}

function checked(value: unknown, place: string, refuse: Refuse): Parameter {
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'boolean':
      return value;
    case 'string':
      if (HALF_CHARACTER.test(value)) refuse(place, 'holds half of a character (a lone surrogate)');
      return value;
    case 'number':
      return checkedNumber(value, place, refuse);
    case 'bigint':
      if (value >= WHOLE_64 || value < -WHOLE_64) refuse(place, `is ${value}, and a whole number must fit 64 bits`);
      return value;
  }
  if (value === null) return null;
  if (Array.isArray(value)) return checkedList(value, place, refuse);
  if (!isMap(value)) {
    const what = typeof value === 'object' ? value.constructor?.name : typeof value;
    return refuse(place, `is a ${what}; give strings, numbers, booleans, null, lists and plain maps of these`);
  }
  const entries = Object.entries(value).map(([key, entry]) => [key, checked(entry, `${place}.${key}`, refuse)]);
  return Object.fromEntries(entries) as Record<string, Parameter>;
}

/**
 * Whether a value may go to an engine as it is. Almost all do, and to copy hundreds of thousands of lists, with the place of
 * each entry in words, would cost more than what the database does with them.
 */
function isPlain(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
      return !HALF_CHARACTER.test(value);
    case 'boolean':
      return true;
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0);
  }
  if (value === null) return true;
  if (Array.isArray(value)) return isPlainList(value);
  return isMap(value) && Object.values(value).every(isPlain);
}

function isPlainList(list: readonly unknown[]): boolean {
  const kind = typeof list[0];
  const isOfOneKind = kind === 'object' ? isMap : (entry: unknown) => typeof entry === kind;
  // An array may have holes, which `every` would pass over.
  for (let i = 0; i < list.length; i++) if (!isOfOneKind(list[i]) || !isPlain(list[i])) return false;
  return true;
}

/** Every value at a path, with the place at which it stands. */
function* valuesAt(value: Parameter, path: Path, place: string): Generator<[Parameter, string]> {
  const [step, ...rest] = path;
  if (step === undefined) yield [value, place];
  else if (step === '*') {
    if (Array.isArray(value)) for (const [i, entry] of value.entries()) yield* valuesAt(entry, rest, `${place}[${i}]`);
  } else {
    const map = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
    yield* valuesAt(map[step] ?? null, rest, place === '' ? `$${step}` : `${place}.${step}`);
  }
}

function checkStored(value: Parameter, place: string, refuse: Refuse): void {
  if (kindOf(value) === 'map') refuse(place, 'is a map, and a property cannot hold one');
  if (Array.isArray(value) && value.length > 0 && kindOf(value[0] as Parameter) === 'map') {
    refuse(place, 'is a list of maps, and a property cannot hold one');
  }
}

function checkSink({ path, kind }: Sink, parameters: Record<string, Parameter>, refuse: Refuse): void {
  for (const [value, place] of valuesAt(parameters, path, '')) {
    switch (kind) {
      case 'key':
        if (value === null) refuse(place, 'is null, and a key of MERGE needs a value');
        checkStored(value, place, refuse);
        break;
      case 'value':
        checkStored(value, place, refuse);
        break;
      case 'properties':
        if (value === null) break;
        if (kindOf(value) !== 'map') refuse(place, `is a ${kindOf(value)}, and properties are set from a map`);
        for (const [key, entry] of Object.entries(value)) checkStored(entry, `${place}.${key}`, refuse);
    }
  }
}

/**
 * Checks the parameters of a statement and gives them as an engine takes them: undefined becomes null, at any depth.
 * @throws ParameterError naming the statement and the place (`$rows[3].id`): where a parameter that the statement names is
 *   missing or one is unknown; for anything but strings, finite numbers, 64-bit whole numbers, booleans, null, lists and
 *   plain maps; for whole numbers beyond 2^53 that are no bigint; for lists that hold null, lists or entries of two kinds;
 *   for maps, and lists of them, where a property is set; and for a null key of a MERGE.
 */
export function checkParameters(
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
): Record<string, Parameter> {
  const refuse: Refuse = (place, why) => {
    throw new ParameterError(statement.name, `${place} ${why}`);
  };
  for (const name of statement.parameters) {
    if (!Object.hasOwn(parameters, name)) refuse(`$${name}`, 'is missing');
  }
  for (const name of Object.keys(parameters)) {
    if (!statement.parameters.includes(name)) refuse(`$${name}`, 'is not a parameter of the statement');
  }
  const result = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      isPlain(value) ? (value as Parameter) : checked(value, `$${name}`, refuse),
    ]),
  );
  for (const sink of sinksOfStatement(statement)) checkSink(sink, result, refuse);
  return result;
}
