/** The statements of the lists of all things of a kind, and what a filter means to them. */
import { type Statement, statement, statementFamily } from '../store/statements.ts';
import { keyOf, wellFormed } from './global-id.ts';
import type { Kind } from './kinds.ts';

export interface ListStatements {
  readonly page: Statement;
  readonly total: Statement;
  /** Counts all things of the kind, from the count store. */
  readonly everything: Statement;
}

const EVERYTHING = statementFamily('traverse/total', 'node');
const COMMON = ['keys', 'text'];
const PAGE = ['after', 'limit'];

/** `to` includes its day, month or year; the bound of the statement, `until`, is exclusive. */
const parameterOf = (field: string) => (field === 'to' ? 'until' : field);

/** agendaItems → agenda-items */
const fileOf = (field: string) => `traverse/${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The statements of a kind: of its own where it has a filter of its own. @throws StatementError */
export function listStatements({ label, many, filter }: Kind): ListStatements {
  const everything = EVERYTHING(label);
  const parameters = [...COMMON, ...Object.keys(filter).map(parameterOf)];
  if (parameters.length > COMMON.length) {
    const page = statement(fileOf(many), [...parameters, ...PAGE]);
    return { page, total: statement(`${fileOf(many)}-total`, parameters), everything };
  }
  const page = statementFamily('traverse/list', 'node', [...COMMON, ...PAGE])(label);
  return { page, total: statementFamily('traverse/list-total', 'node', COMMON)(label), everything };
}

/** After every date that it follows: 2018-12-31 < 2018~, as ~ comes after the hyphen and all digits. */
const LAST = '~';

/**
 * What the parameters of a kind's statements are, apart from the page; null where everything fits.
 * @param given the filter as the client wrote it.
 */
export function readListFilter(kind: Kind, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const keys = given[`${kind.key}s`];
  const text = typeof given.text === 'string' ? wellFormed(given.text.trim()) : '';
  const own = Object.entries(kind.filter).map(([field, { of }]) => {
    const value = given[field] ?? null;
    if (typeof value !== 'string') return [parameterOf(field), value];
    if (field === 'to') return [parameterOf(field), value + LAST];
    return [field, of ? keyOf(of, value) : wellFormed(value)];
  });
  return {
    keys: Array.isArray(keys) ? keys.map((key) => keyOf(kind.label, String(key))) : null,
    text: text === '' ? null : text,
    ...Object.fromEntries(own),
  };
}
