/** Things as they stand in the address of the graph: `Resolution:A/RES/70/1`; and lists of them. */
import { THING_PAGES, type ThingLabel } from '../address/pages.ts';
import { thingId } from '../api/thing-id.ts';

/** A thing by its kind and key. */
export interface Ref {
  readonly label: ThingLabel;
  readonly key: string;
}

const LABELS: ReadonlySet<string> = new Set(Object.values(THING_PAGES));
/** Between the entries of a list, and between the fields of an entry. */
const ENTRY = '|';
const FIELD = '~';

export const writeRef = ({ label, key }: Ref): string => `${label}:${key}`;

/** @returns undefined where the text names no kind of thing. */
export function readRef(text: string | undefined): Ref | undefined {
  const colon = text?.indexOf(':') ?? -1;
  if (text === undefined || colon < 0 || colon === text.length - 1) return undefined;
  const label = text.slice(0, colon);
  return LABELS.has(label) ? { label: label as ThingLabel, key: text.slice(colon + 1) } : undefined;
}

/** The global id of a thing. */
export const idOf = ({ label, key }: Ref): string => thingId(label, key);

const escaped = (field: string) => field.replaceAll('%', '%25').replaceAll(ENTRY, '%7C').replaceAll(FIELD, '%7E');
const unescaped = (field: string) => field.replaceAll('%7E', FIELD).replaceAll('%7C', ENTRY).replaceAll('%25', '%');

/** Entries of several fields as one parameter; undefined where there are none. */
export const writeEntries = (entries: readonly (readonly string[])[]): string | undefined =>
  entries.length === 0 ? undefined : entries.map((fields) => fields.map(escaped).join(FIELD)).join(ENTRY);

/** The entries of a parameter; at most `most`, so that no address can ask for work without end. */
export const readEntries = (value: string | undefined, most = 400): string[][] =>
  (value ?? '')
    .split(ENTRY, most)
    .filter((entry) => entry !== '')
    .map((entry) => entry.split(FIELD, 8).map(unescaped));
