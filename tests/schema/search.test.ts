import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold, marksOf, wordsOf } from '../../src/schema/marks.ts';
import { spellingsOf } from '../../src/schema/spelling.ts';
import { describeEngines } from '../store/engines.ts';
import { type Node, openWorld, type World, write } from './world.ts';

const resolution = (id: string, number: string, kind: string, more: Partial<Node> = {}): Node => ({
  label: 'Resolution',
  id,
  number,
  kind,
  held: false,
  search: id.replace(/\W+/g, ' '),
  ...more,
});
const nodes: Node[] = [
  {
    label: 'State',
    id: 'CN',
    nameZh: '中国',
    nameEn: 'China',
    nameFr: 'Chine',
    nameEs: 'China',
    nameRu: 'Китай',
    nameAr: 'الصين',
    search: 'CN CHN 中国 中华人民共和国 China Chine Китай الصين',
  },
  { label: 'State', id: 'CI', nameFr: 'Côte d’Ivoire', search: 'CI CIV Côte d Ivoire' },
  {
    label: 'Body',
    id: 'A/C.3',
    nameEn: 'Third Committee',
    nameZh: '第三委员会',
    search: 'A C 3 Third Committee 第三委员会',
  },
  resolution('A/RES/76/181', '76/181', 'RESOLUTION', {
    titleEn: 'Pens and ink in China',
    titleZh: '笔和墨水',
    search: 'A RES 76 181 Pens and ink in China 笔和墨水',
  }),
  resolution('A/DEC/76/181', '76/181', 'DECISION'),
  resolution('X/DEC/2/6', '2/6', 'DECISION'),
  resolution('S/RES/1325(2000)', '1325(2000)', 'RESOLUTION'),
  { label: 'Document', id: 'A/C.3/76/L.5', symbols: ['A/C.3/76/L.5'], held: true, search: 'A C 3 76 L 5' },
  { label: 'Document', id: 'A/C.3/76/L.50', symbols: ['A/C.3/76/L.50'], held: false, search: 'A C 3 76 L 50' },
];

interface Edge {
  cursor: string;
  score: number;
  match: { text: string; marks: { start: number; end: number }[] };
  node: { key: string; label: string };
}
interface Found {
  search: { edges: Edge[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string } };
}

const SEARCH = `query ($text: String!, $kinds: [Label!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    edges { cursor score match { text marks { start end } } node { key label } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

describeEngines('the search box', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await engine.open());
    await write(world.store, { nodes });
  });
  afterAll(() => world.close());

  const find = async (text: string, variables: Record<string, unknown> = {}) =>
    ((await world.ask(SEARCH, { variables: { text, ...variables } })) as Found).search;

  it.each([
    ['76/181', 'A/DEC/76/181', '76/181'],
    ['A/RES/76/181', 'A/RES/76/181', 'A/RES/76/181'],
    [' a/res/76/181. ', 'A/RES/76/181', 'A/RES/76/181'],
    ['Ａ／ＲＥＳ／７６／１８１', 'A/RES/76/181', 'A/RES/76/181'],
    ['A-RES-76-181', 'A/RES/76/181', 'A/RES/76/181'],
    ['A / RES / 76 / 181', 'A/RES/76/181', 'A/RES/76/181'],
    ['第76/181号决议', 'A/RES/76/181', '76/181'],
    ['第 76/181 号决定', 'A/DEC/76/181', '76/181'],
    ['General Assembly resolution 76/181', 'A/RES/76/181', '76/181'],
    ['decision 76/181', 'A/DEC/76/181', '76/181'],
    ['第2/6号决定', 'X/DEC/2/6', '2/6'],
    ['1325 (2000)', 'S/RES/1325(2000)', '1325(2000)'],
    ['S/RES/1325 (2000)', 'S/RES/1325(2000)', 'S/RES/1325(2000)'],
    ['A/C.3/76/L.5', 'A/C.3/76/L.5', 'A/C.3/76/L.5'],
    ['a/c.3/76', 'A/C.3/76/L.5', 'A/C.3/76'],
    ['中国', 'CN', '中国'],
    ['China', 'CN', 'China'],
    ['chine', 'CN', 'Chine'],
    ['Китай', 'CN', 'Китай'],
    ['الصين', 'CN', 'الصين'],
    ['中华人民共和国', 'CN', '中华人民共和国'],
    ['Chi', 'CN', 'Chi'],
    ['cote d', 'CI', 'Côte'],
    ['国', 'CN', '国'],
    ['墨水', 'A/RES/76/181', '墨水'],
    ['墨', 'A/RES/76/181', '墨'],
    ['ink', 'A/RES/76/181', 'ink'],
    ['third', 'A/C.3', 'Third'],
  ])('finds %s', async (text, key, words) => {
    const { edges } = await find(text);
    const [best] = edges;
    expect(best?.node.key).toBe(key);
    const { match } = best as Edge;
    const [mark] = match.marks;
    expect(match.text.slice(mark?.start, match.marks.at(-1)?.end)).toBe(words);
    for (const edge of edges) {
      for (const { start, end } of edge.match.marks) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(edge.match.text.length);
      }
    }
  });

  it('ranks an exact name before a title with the word', async () => {
    const { edges } = await find('China');
    expect(edges.map(({ node }) => node.key)).toEqual(['CN', 'A/RES/76/181']);
    expect(edges[0]?.score).toBeGreaterThanOrEqual(4);
    expect(edges[1]?.score).toBeLessThan(4);
  });

  it('keeps to the kinds that are wanted', async () => {
    const { edges } = await find('China', { kinds: ['Resolution', 'Document'] });
    expect(edges.map(({ node }) => node.key)).toEqual(['A/RES/76/181']);
    expect((await find('76/181', { kinds: ['State'] })).edges).toEqual([]);
    expect((await find('China', { kinds: [] })).edges).toEqual([]);
  });

  it.each(['', '   ', '!!!', '/', '"', '\ud800', 'xyzzy', "it's"])('finds nothing for %j', async (text) => {
    expect((await find(text)).edges).toEqual([]);
  });

  it('gives pages that follow one another', async () => {
    const all = (await find('A/C.3 76 China third')).edges.map(({ cursor }) => cursor);
    expect(all.length).toBeGreaterThan(2);
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Found['search'] = await find('A/C.3 76 China third', { first: 1, after });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      paged.push(...page.edges.map(({ cursor }) => cursor));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(all);
  });

  it.each([
    [{ first: 201 }, 'Query.search(first: 201): expected a whole number from 0 to 200'],
    [{ after: 'x' }, 'Query.search(after: "x"): expected a cursor'],
    [{ after: Buffer.from('[1,"Load","x"]').toString('base64url') }, 'expected a cursor'],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await world.execute(SEARCH, { variables: { text: 'x', ...variables } });
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('what a text may spell', () => {
  it.each([
    ['76/181 and 2/6', ['76/181', '2/6'], undefined],
    ['第217 A (III)号决议', ['217A(III)'], 'RESOLUTION'],
    ['résolution 1540(2004)', ['1540(2004)'], 'RESOLUTION'],
    ['decisión 1/CP.21', ['1/CP.21'], 'DECISION'],
    ['ES-11/1', ['ES-11/1'], undefined],
    ['A/76/181', [], undefined],
    ['قرار 76/181', ['76/181'], 'RESOLUTION'],
    ['12/25/2020', [], undefined],
  ])('%s', (text, numbers, kind) => {
    expect(spellingsOf(text)).toMatchObject({ numbers, kind });
  });

  it('takes no time for hostile texts', () => {
    for (const text of ['A/'.repeat(150), '1 ('.repeat(100), 'A-RES-'.repeat(50), '('.repeat(300), 'AA '.repeat(100)]) {
      const began = performance.now();
      spellingsOf(text);
      expect(performance.now() - began).toBeLessThan(100);
    }
  });
});

describe('marks', () => {
  it.each([
    ['human rights', 'The Human Rights of humans', ['Human', 'Rights', 'human']],
    ['残疾人权利', '与残疾人有关的权利', ['残疾人', '权利']],
    ['cote', 'CÔTE d’Ivoire', ['CÔTE']],
    ['age', 'language', []],
    ['中', '中国和中国', ['中', '中']],
  ])('of %s in %s', (query, text, words) => {
    expect(marksOf(wordsOf(query), text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it('keep every place of the text', () => {
    for (const text of ['ﬁle', 'İstanbul', '😀 a', 'ß', 'e\u0301']) expect(fold(text)).toHaveLength(text.length);
  });
});
