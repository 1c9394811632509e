/** What a thing is called: by its symbol, or by its name. */
import type { ThingLabel } from '../address/pages.ts';

/** What every query selects of a thing that it shows. */
export interface Named {
  readonly key: string;
  readonly label: ThingLabel;
  readonly name: string;
  /** Of a session, the body that met. */
  readonly body?: { readonly name: string } | null;
}

/** The words beside the symbol of a thing: its name or title; the body of a session. */
export const titleOf = (thing: Named): string =>
  thing.name === thing.key ? (thing.body?.name ?? thing.name) : thing.name;

/** Kinds whose key is a symbol of the United Nations and stands before the title. */
const WITH_SYMBOL: ReadonlySet<ThingLabel> = new Set([
  'Resolution',
  'Document',
  'Session',
  'Recommendation',
  'AgendaItem',
]);

/** The symbol by which people know a thing; undefined where they know it by its name. */
export function symbolOf({ label, key }: Named): string | undefined {
  // A document without a printed symbol is known by the name of its file; symbols have a slash.
  if (label === 'Document' && !key.includes('/')) return undefined;
  return WITH_SYMBOL.has(label) ? key : undefined;
}
