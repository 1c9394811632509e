/**
 * Statements that leave something open until it is known what is asked: which things are chosen and how they are ordered
 * (choosing.ts), and what is told of each (shapes.ts). What is filled in holds names of the model and nothing else: what a
 * person sends goes in by parameters. So the databases keep one plan for each form, and a query whose form was asked before is not
 * planned again.
 */
import { parametersOf, type Statement } from './statements.ts';
import type { Reader, Row } from './store.ts';

/** What stands in the place of some placeholders, with the values of the parameters that it names. */
export interface Filling {
  readonly filled: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** So many texts are remembered; those that were made first are forgotten first. */
const MAXIMUM = 2_000;
const made = new Map<string, Statement>();

export const fill = (text: string, filled: Readonly<Record<string, string>>): string =>
  text.replace(/__[A-Z]+__/g, (placeholder) => filled[placeholder] ?? placeholder);

function closed({ name, text }: Statement, filled: Readonly<Record<string, string>>): Statement {
  const whole = fill(text, filled);
  const known = made.get(whole);
  if (known) return known;
  const statement = { name, text: whole, parameters: parametersOf(whole) };
  const [oldest] = made.keys();
  if (made.size >= MAXIMUM && oldest !== undefined) made.delete(oldest);
  made.set(whole, statement);
  return statement;
}

/**
 * Runs a statement with what it leaves open filled in.
 * @param given values for its parameters; those that no part of it names are left out
 * @throws StoreError
 */
export function readOpen<R extends Row = Row>(
  store: Reader,
  statement: Statement,
  fillings: readonly Filling[],
  given: Readonly<Record<string, unknown>>,
): Promise<R[]> {
  const whole = closed(statement, Object.assign({}, ...fillings.map(({ filled }) => filled)));
  const values: Record<string, unknown> = Object.assign({}, given, ...fillings.map(({ parameters }) => parameters));
  const named = Object.fromEntries(whole.parameters.map((name) => [name, values[name]]));
  return store.read<R>(whole, named);
}
