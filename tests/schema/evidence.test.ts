import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quoteOf, readEvidence, sayingIn } from '../../src/schema/evidence-lists.ts';
import { type Node, openWorld, type World, write } from './world.ts';

const session: Node = { label: 'Session', id: 'X/COP/1' };
const state: Node = { label: 'State', id: 'CN', nameZh: '中国', nameEn: 'China' };
const resolution: Node = { label: 'Resolution', id: 'X/COP/DEC/1/1' };
const document = (id: string): Node => ({ label: 'Document', id, held: true });
const paragraph = (documentId: string, number: string, text: string): Node => ({
  label: 'Paragraph',
  id: `${documentId}#${number}`,
  documentId,
  number,
  textEn: text,
});

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const [first, second, starter] = [document('X/2016/9'), document('A/78/100'), document('notes_of_May')];
  const earlier: Node = { label: 'Resolution', id: 'A/RES/55/25' };
  await write(world.store, {
    nodes: [
      ...[session, state, resolution, earlier, first, second, starter],
      paragraph('X/2016/9', '4', '下列缔约国派代表出席了会议：𠮷国、中国、智利。'),
      paragraph('A/78/100', 'fn2', 'China attended the first part only.'),
      paragraph('A/78/100', '3', ''),
    ],
    relationships: [
      {
        type: 'ATTENDED',
        from: state,
        to: session,
        said: [
          { document: 'X/2016/9', paragraph: '4', span: '18-20', role: 'PARTY' },
          { document: 'notes_of_May', paragraph: '1', span: '3-9', role: '' },
          { document: 'A/78/100', paragraph: 'fn2', role: 'MEMBER' },
          { document: 'A/78/100', paragraph: '3', role: 'MEMBER' },
          { document: 'gone/1', paragraph: '1', role: 'PARTY' },
        ],
      },
      {
        type: 'REFERENCES',
        from: resolution,
        to: earlier,
        said: [
          {
            document: 'X/2016/9',
            paragraph: '4',
            relation: 'RECALLS',
            force: 'neutral',
            title: '公约',
            language: 'zh',
          },
          { document: 'X/2016/9', paragraph: '4', relation: 'PURSUANT_TO', force: 'operative', date: '2000' },
          { document: 'X/2016/9', paragraph: '4', relation: 'RECALLS', force: 'neutral', title: '', language: '' },
        ],
      },
    ],
  });
});
afterAll(() => world.close());

describe('evidence', () => {
  it('gives the whole paragraph beside the words', async () => {
    const query = '{ session(id: "X/COP/1") { attendance { edges { evidence { paragraph quote text } } } } }';
    const { session } = (await world.ask(query)) as {
      session: { attendance: { edges: [{ evidence: { paragraph: string; quote: string; text: string }[] }] } };
    };
    const [{ evidence }] = session.attendance.edges;
    expect(evidence.find(({ quote }) => quote === '中国')?.text).toBe('下列缔约国派代表出席了会议：𠮷国、中国、智利。');
    expect(evidence.filter(({ text }) => text === null).length).toBe(
      evidence.filter(({ quote }) => quote === null).length,
    );
  });

  it('gives the words, document by document, and where they are published', async () => {
    const query = `{ session(id: "X/COP/1") { attendance { edges {
      roles
      evidence { document { key held } paragraph quote source role fr: source(language: FR) }
    } } } }`;
    const { session } = (await world.ask(query, { language: 'zh' })) as {
      session: { attendance: { edges: [{ roles: string[]; evidence: unknown[] }] } };
    };
    const [{ roles, evidence }] = session.attendance.edges;
    expect(roles).toEqual(['MEMBER', 'PARTY']);
    const urls = (symbol: string) => ({
      source: `https://undocs.org/zh/${symbol}`,
      fr: `https://undocs.org/fr/${symbol}`,
    });
    const other = { document: { key: 'A/78/100', held: true }, role: 'MEMBER', ...urls('A/78/100') };
    expect(evidence).toEqual([
      { ...other, paragraph: 'fn2', quote: 'China attended the first part only.' },
      // Its paragraph has no words.
      { ...other, paragraph: '3', quote: null },
      { document: { key: 'X/2016/9', held: true }, paragraph: '4', quote: '中国', role: 'PARTY', ...urls('X/2016/9') },
      // A symbol that was unloaded meanwhile is a symbol still.
      ...[
        { document: { key: 'gone/1', held: null }, paragraph: '1', quote: null, role: 'PARTY', source: null, fr: null },
      ],
      // Without its words, without a symbol, and without saying in which capacity.
      ...[
        {
          document: { key: 'notes_of_May', held: true },
          paragraph: '1',
          quote: null,
          role: null,
          source: null,
          fr: null,
        },
      ],
    ]);
  });

  it('says how each statement refers, and each value once', async () => {
    const query = `{ resolution(symbol: "X/COP/DEC/1/1") { references { edges {
      relations forces titles languages dates
      evidence { relation force title language date }
    } } } }`;
    const recalls = { relation: 'RECALLS', force: 'NEUTRAL', date: null };
    expect(await world.ask(query)).toEqual({
      resolution: {
        references: {
          edges: [
            {
              relations: ['PURSUANT_TO', 'RECALLS'],
              forces: ['NEUTRAL', 'OPERATIVE'],
              titles: ['公约'],
              languages: ['ZH'],
              dates: ['2000'],
              evidence: [
                { ...recalls, title: '公约', language: 'ZH' },
                { relation: 'PURSUANT_TO', force: 'OPERATIVE', title: null, language: null, date: '2000' },
                { ...recalls, title: null, language: null },
              ],
            },
          ],
        },
      },
    });
  });

  it.each([
    ['references(relation: RECALLS)', 1],
    ['references(relation: NOTES)', 0],
    ['references(force: OPERATIVE)', 1],
    ['references(force: STANCE)', 0],
    ['references(relation: RECALLS, force: OPERATIVE)', 1],
    ['references(label: Resolution)', 1],
    ['references(label: Document)', 0],
    ['references(label: State)', 0],
  ])('%s: %i', async (field, expected) => {
    const query = `{ resolution(symbol: "X/COP/DEC/1/1") { list: ${field} { totalCount nodes { key } } } }`;
    const nodes = Array.from({ length: expected }, () => ({ key: 'A/RES/55/25' }));
    expect(await world.ask(query)).toEqual({ resolution: { list: { totalCount: expected, nodes } } });
  });

  it('is read through fragments of the common types', async () => {
    const query = `
      { session(id: "X/COP/1") { attendance { ...Page } } }
      fragment Page on RelationshipConnection { totalCount edges { ...Line node { ...Name ... on State { code } } } }
      fragment Line on RelationshipEdge { evidence { paragraph ... on AttendedEvidence { role } } }
      fragment Name on Thing { label name(language: ZH) }`;
    const paragraphs = ['fn2', '3', '4', '1', '1'];
    const roles = ['MEMBER', 'MEMBER', 'PARTY', 'PARTY', null];
    expect(await world.ask(query)).toEqual({
      session: {
        attendance: {
          totalCount: 1,
          edges: [
            {
              evidence: paragraphs.map((paragraph, i) => ({ paragraph, role: roles[i] })),
              node: { label: 'State', name: '中国', code: 'CN' },
            },
          ],
        },
      },
    });
  });
});

describe('the lists of a relationship', () => {
  it('are one statement for what several editions say in one paragraph', () => {
    const lists = {
      documents: Array(6).fill('a'),
      editions: ['zh', 'en', 'en', 'zh', 'fr', 'record'],
      paragraphs: ['1', '1', '1', '2', '1', '1'],
      spans: ['0-2', '5-9', '20-24', '0-2', '', ''],
      relations: ['RECALLS', 'RECALLS', 'RECALLS', 'RECALLS', 'NOTES', 'RECALLS'],
      titles: ['公约', 'Convention', '', '', '', ''],
    };
    const says = { relation: { list: 'relations', description: '' }, title: { list: 'titles', description: '' } };
    const found = readEvidence(lists, says).map((one) => [
      one.paragraph,
      one.sayings.map(({ edition, span }) => `${edition} ${span}`),
      sayingIn(one, ['fr', 'zh']).said.title,
      sayingIn(one, [null]).edition,
    ]);
    expect(found).toEqual([
      ['1', ['zh 0-2', 'en 5-9', 'record '], '公约', 'en'],
      ['1', ['en 20-24'], '', 'en'],
      ['2', ['zh 0-2'], '', 'zh'],
      ['1', ['fr '], '', 'fr'],
    ]);
  });

  it('may be missing or shorter', () => {
    expect(readEvidence({}, {})).toEqual([]);
    const lists = { documents: ['b', 'a'], paragraphs: ['1'], roles: [] };
    expect(readEvidence(lists, { role: { list: 'roles', description: '' } })).toEqual([
      { document: 'a', paragraph: '', sayings: [{ edition: 'record', span: '', said: { role: '' } }] },
      { document: 'b', paragraph: '1', sayings: [{ edition: 'record', span: '', said: { role: '' } }] },
    ]);
  });

  it.each([
    ['𠮷国、中国', '4-6', '中国'],
    ['中国', '0-2', '中国'],
    ['中国', '', '中国'],
    ['中国', '1-99', '国'],
    ['中国', 'x', '中国'],
  ])('%s at %s is %s', (text, span, quote) => expect(quoteOf(text, span)).toBe(quote));
});
