/** What is shown as GraphML (graphml.graphdrawing.org), which Gephi, yEd and NetworkX read. */
import type { Place } from '../layout.ts';
import type { ThingGraph } from '../model.ts';
import { inXml } from './escape.ts';
import { LINK_COLUMNS, linkRows, THING_COLUMNS, thingRows } from './rows.ts';

const TYPES: Readonly<Record<string, string>> = {
  year: 'int',
  relationships: 'int',
  statements: 'int',
  x: 'double',
  y: 'double',
};
/** Columns that stand as attributes of the elements themselves. */
const OWN: ReadonlySet<string> = new Set(['id', 'from', 'to']);

const dataOf = (columns: readonly string[], row: Readonly<Record<string, string | number | undefined>>) =>
  columns
    .filter((column) => !OWN.has(column) && row[column] !== undefined && row[column] !== '')
    .map((column) => `<data key="${column}">${inXml(String(row[column]))}</data>`)
    .join('');

const keysOf = (columns: readonly string[], what: 'node' | 'edge') =>
  columns
    .filter((column) => !OWN.has(column))
    .map((name) => `<key id="${name}" for="${what}" attr.name="${name}" attr.type="${TYPES[name] ?? 'string'}"/>`);

export function asGraphml(graph: ThingGraph, places: ReadonlyMap<string, Place>): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keysOf(THING_COLUMNS, 'node'),
    ...keysOf(LINK_COLUMNS, 'edge'),
    '<graph edgedefault="directed">',
    ...thingRows(graph, places).map(
      (row) => `<node id="${inXml(String(row.id))}">${dataOf(THING_COLUMNS, row)}</node>`,
    ),
    ...linkRows(graph).map(
      (row) =>
        `<edge source="${inXml(String(row.from))}" target="${inXml(String(row.to))}">${dataOf(LINK_COLUMNS, row)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}
