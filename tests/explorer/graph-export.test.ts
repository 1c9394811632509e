/** Files of what the graph page shows: other programs read them back, whatever the texts hold. */
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { linksAsCsv, thingsAsCsv } from '../../src/explorer/graph/export/csv.ts';
import { inXml } from '../../src/explorer/graph/export/escape.ts';
import { asGraphml } from '../../src/explorer/graph/export/graphml.ts';
import { asSvg } from '../../src/explorer/graph/export/svg.ts';
import { type DrawnLink, explore } from '../../src/explorer/graph/model.ts';

const MARKUP = '<script>alert(1)</script>]]>&amp;"\'';

/** A seed and its neighbours with the names that are given. */
function shown(names: readonly string[]) {
  const things = names.map((name, index) => ({
    id: `thing-${index}`,
    key: `A/RES/${index}`,
    label: 'Resolution' as const,
    name,
    relations: [],
    date: '2020-01-01',
  }));
  const links = things.slice(1).map(
    ({ id }): DrawnLink => ({
      type: 'REFERENCES',
      from: id,
      to: 'thing-0',
      statements: 2,
      relation: ['RECALLS', 'NOTES'],
      force: ['STANCE'],
      roles: [],
      choice: [],
    }),
  );
  const [seed] = things;
  if (!seed) throw new Error('There must be a name');
  const end = { label: 'Resolution' as const, key: seed.key };
  const way = { kind: 'way' as const, from: end, to: end, off: false };
  const { graph } = explore(seed, [way], [{ nodes: things, links }], 300);
  const places = new Map(things.map(({ id }, index) => [id, { x: index * 10, y: -index }]));
  return { graph, places };
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of an XML document in their order. */
function elementsOf(xml: string): Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, text: '' };
        all.push(element);
        open.push(element);
      },
      ontext(text) {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  expect(open).toEqual([]);
  return all;
}

/** The rows of a table of RFC 4180, read by its rules. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let found = field.exec(csv); found; found = field.exec(csv)) {
    row.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
    if (field.lastIndex === csv.length) break;
  }
  return rows;
}

/** Any text, as hostile as it comes, and the marks that mean something to one of the formats. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '<', '&', '>', '=', "'", ']', '\u0000', '\u202e', 'a') }),
);
const names = fc.array(hostile, { minLength: 1, maxLength: 6 });
const writable = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

describe('GraphML', () => {
  it('reads back: each thing and each relationship, with its texts', () => {
    fc.assert(
      fc.property(names, (all) => {
        const { graph, places } = shown(all);
        const elements = elementsOf(asGraphml(graph, places));
        const nodes = elements.filter(({ name }) => name === 'node').map(({ attributes }) => attributes.id);
        expect(nodes).toEqual(graph.nodes());
        const edges = elements.filter(({ name }) => name === 'edge');
        expect(edges.map(({ attributes }) => [attributes.source, attributes.target])).toEqual(
          graph.mapEdges((_, __, from, to) => [from, to]),
        );
        const texts = elements.filter(({ name, attributes }) => name === 'data' && attributes.key === 'name');
        expect(texts.map(({ text }) => text)).toEqual(
          all.map(writable).filter((text, at) => text !== '' || all[at] !== ''),
        );
      }),
    );
  });

  it('declares every key that it uses, once', () => {
    const { graph, places } = shown(['a', 'b']);
    const elements = elementsOf(asGraphml(graph, places));
    const declared = elements.filter(({ name }) => name === 'key').map(({ attributes }) => attributes.id);
    const used = elements.filter(({ name }) => name === 'data').map(({ attributes }) => attributes.key);
    expect(new Set(declared).size).toBe(declared.length);
    expect(used.filter((key) => !declared.includes(key))).toEqual([]);
    expect(used).toContain('statements');
  });
});

describe('CSV', () => {
  it('reads back, and no spreadsheet reckons with it', () => {
    fc.assert(
      fc.property(names, (all) => {
        const { graph, places } = shown(all);
        const [head, ...rows] = rowsOf(thingsAsCsv(graph, places));
        const column = head?.indexOf('name') ?? -1;
        expect(rows.map((row) => row[column])).toEqual(
          all.map((name) => (/^[=+\-@\t\r]/.test(name) ? `'${name}` : name)),
        );
        for (const row of rows) expect(row.length).toBe(head?.length);
      }),
    );
  });

  it('holds the relationships with what they say', () => {
    const [head, ...rows] = rowsOf(linksAsCsv(shown(['a', 'b', 'c']).graph));
    expect(head?.[0]).toBe('\ufefffrom');
    expect(rows).toEqual([
      ['thing-1', 'thing-0', 'REFERENCES', '2', 'RECALLS;NOTES', 'STANCE', '', ''],
      ['thing-2', 'thing-0', 'REFERENCES', '2', 'RECALLS;NOTES', 'STANCE', '', ''],
    ]);
  });
});

describe('SVG', () => {
  const drawn = (all: readonly string[], level = 6) => {
    const { graph, places } = shown(all);
    const labels = new Map(graph.nodes().map((node, index) => [node, index]));
    const colour = (property: string) => `rgb(${property.length} 0 0)`;
    return asSvg({ graph, places, bends: new Map(), labels, level, title: MARKUP, colour }, [
      { sign: 'Resolution', name: MARKUP },
      { sign: 'STANCE', name: 'takes a stance' },
      { sign: 'plain', name: 'Votes' },
    ]);
  };

  it('is a document of its own: no style, no script, nothing from elsewhere', () => {
    fc.assert(
      fc.property(names, (all) => {
        const elements = elementsOf(drawn([...all, MARKUP]));
        expect(new Set(elements.map(({ name }) => name))).toEqual(
          new Set(
            ['svg', 'title', 'rect', 'g', 'path', 'text'].filter((name) => elements.some((one) => one.name === name)),
          ),
        );
        for (const { attributes } of elements) {
          expect(Object.keys(attributes).filter((name) => /^(?:on|style|href|class)/.test(name))).toEqual([]);
          expect(Object.values(attributes).join(' ')).not.toContain('var(');
        }
      }),
    );
  });

  it('says in its legend what the lines are, drawn as they are', () => {
    const svg = drawn(['a', 'b']);
    const stance = 'stroke="rgb(14 0 0)" stroke-dasharray="6 3"';
    expect(svg.split(stance)).toHaveLength(3);
    expect(svg).toMatch(/<text [^>]+>takes a stance<\/text>/);
    expect(svg).toMatch(/<text [^>]+>Votes<\/text>/);
  });

  it('shows the labels of its level alone', () => {
    const LEGEND = 3;
    const count = (level: number) =>
      elementsOf(drawn(['a', 'b', 'c', 'd'], level)).filter(({ name }) => name === 'text').length;
    expect([count(0), count(2), count(6)]).toEqual([1, 3, 4].map((labels) => labels + LEGEND));
  });
});

describe('text for XML', () => {
  it('leaves out what XML may not hold', () => {
    expect(inXml('a\u0000\ufffe<&>"\n\ud800b\u{1f600}')).toBe('a&lt;&amp;&gt;&quot;&#10;b\u{1f600}');
  });
});
