/** What is shown as tables of RFC 4180, in UTF-8 with the mark by which spreadsheets know it. */
import type { Place } from '../layout.ts';
import type { ThingGraph } from '../model.ts';
import { LINK_COLUMNS, linkRows, THING_COLUMNS, thingRows } from './rows.ts';

const MARK = '\ufeff';
/** What a spreadsheet would reckon: it is told that this is text, as OWASP advises. */
const FORMULA = /^[=+\-@\t\r]/;

function field(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const table = <C extends string>(
  columns: readonly C[],
  rows: readonly Readonly<Record<C, string | number | undefined>>[],
) =>
  `${MARK}${[columns, ...rows.map((row) => columns.map((column) => row[column]))].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;

export const thingsAsCsv = (graph: ThingGraph, places: ReadonlyMap<string, Place>): string =>
  table(THING_COLUMNS, thingRows(graph, places));

export const linksAsCsv = (graph: ThingGraph): string => table(LINK_COLUMNS, linkRows(graph));
