import { describe, expect, test } from 'vitest';
import { LoadError } from '../../src/load/errors.ts';
import { initialProperties, searchText } from '../../src/load/properties.ts';
import { saidNames } from '../../src/load/rows.ts';
import { type Said, said } from '../../src/load/said.ts';
import { factsOf } from './facts.ts';
import { CASES, SESSION, sessions } from './said-cases.ts';

/** `ATTENDED State CL → Session XB/WG.1/2001 @4[0-5] role=PARTY`, one a statement, without those that are implied. */
function statements({ relationships }: Said): string[] {
  const implied = ['OF_BODY', 'SUBSIDIARY_OF'];
  return relationships
    .filter(({ type }) => !implied.includes(type))
    .flatMap(({ type, from, to, rows }) =>
      rows.map(([, , paragraph, span, ...values]) => {
        const says = saidNames(type).flatMap((name, i) => (values[i] ? [` ${name}=${values[i]}`] : []));
        const place = `@${paragraph}${span ? `[${span}]` : ''}`;
        return `${type} ${from.label} ${from.id} → ${to.label} ${to.id} ${place}${says.join('')}`;
      }),
    );
}

describe('what a document says', () => {
  test.each(CASES)('$name', ({ facts, says, unidentified = [] }) => {
    const found = said(factsOf(facts));
    expect(statements(found).sort()).toEqual([...says].sort());
    expect(found.unidentified).toEqual(unidentified);
  });

  test('a session implies its body, and a body those above it, once, at the first paragraph that names them', () => {
    const session = 'CTOC/COP/WG.2/2001';
    const { relationships } = said(
      factsOf({
        statements: ['9', '4', '10'].map((para) => ({
          mention: 'Chile',
          code: 'CL',
          kind: 'STATE',
          sessions: [session],
          para,
        })),
      }),
    );
    const implied = relationships.filter(({ type }) => type !== 'SPOKE_ON');
    expect(implied.map(({ type, from, to, rows }) => [type, from.id, to.id, rows])).toEqual([
      ['OF_BODY', session, 'CTOC/COP/WG.2', [['XB/WG.1/2001/5', 'en', '4', '']]],
      ['SUBSIDIARY_OF', 'CTOC/COP/WG.2', 'CTOC/COP', [['XB/WG.1/2001/5', 'en', '4', '']]],
    ]);
  });

  test('the order of the entries does not matter, nor an entry that stands twice', () => {
    const statement = (code: string) => ({
      mention: code,
      code,
      kind: 'STATE' as const,
      sessions: [SESSION],
      para: '4',
    });
    const [one, two] = [
      ['CL', 'PE'],
      ['PE', 'CL', 'PE'],
    ].map((codes) => said(factsOf({ statements: codes.map(statement) })));
    expect(one?.relationships).toEqual(two?.relationships);
    expect(one?.nodes).toEqual(two?.nodes);
  });

  test('a document without symbols is known by its file', () => {
    expect(said(factsOf({ symbols: [], source: 'in box/my report.txt' }))).toMatchObject({
      document: 'my_report',
      symbols: [],
      nodes: [{ label: 'Document', id: 'my_report' }],
    });
  });

  test('the facts are counted, without what could not be identified', () => {
    const unidentified = [{ mention: 'x', expected: 'BODY' as const, list: 'sessions', para: '1' }];
    expect(said(factsOf({ sessions, sameItems: [[`${SESSION}#1`, 'XB/3#2']], unidentified })).facts).toBe(2);
  });
});

describe('the properties of what it names', () => {
  const nodes = said(
    factsOf({
      paragraphs: [
        { para: '1', text: 'One.' },
        { para: '2', text: 'Two.' },
        { para: '2', text: 'And two.' },
      ],
      sessions: [
        { id: 'CTOC/COP/WG.2/2001', body: 'CTOC/COP/WG.2', para: '1', chairs: [{ name: 'Ana Diaz', state: 'CL' }] },
      ],
      attendance: [
        { mention: 'Chile', code: 'CL', kind: 'STATE', para: '1' },
        { mention: 'x', code: 'XX', kind: 'STATE', para: '1' },
        { mention: 'y', code: 'EU', kind: 'STATE', para: '1' },
      ],
      references: [{ decision: 'S/RES/1325(2000)', kind: 'RESOLUTION', relation: 'NOTES', para: '1' }],
      provisions: [
        { instrument: 'UNTOC', article: '18', paragraph: '13', subparagraph: 'b', para: '1' },
        { instrument: 'UNTOC', article: '3', subparagraph: 'a', para: '1' },
        { instrument: 'UNTOC', article: '3', paragraph: '1', para: '1' },
        { instrument: 'Pen Pact', article: '4 bis', para: '1' },
      ],
      recommendations: [
        { sessions: ['CTOC/COP/WG.2/2001'], strength: 'SHOULD', items: ['CTOC/COP/WG.2/2001#2(a)'], para: '5 bis' },
      ],
    }),
  ).nodes;
  const node = (label: string, id: string) => nodes.find((found) => found.label === label && found.id === id);

  test.each([
    ['State', 'CL', { nameEn: 'Chile', iso3: 'CHL', region: 'Americas', until: null }],
    ['State', 'XX', { nameEn: null, iso3: null, search: 'XX' }],
    ['Organization', 'EU', { nameEn: 'European Union', kind: 'REIO' }],
    ['Session', 'CTOC/COP/WG.2/2001', { bodyId: 'CTOC/COP/WG.2' }],
    ['AgendaItem', 'CTOC/COP/WG.2/2001#2(a)', { sessionId: 'CTOC/COP/WG.2/2001', number: '2(a)' }],
    ['Resolution', 'S/RES/1325(2000)', { bodyId: 'S', kind: 'RESOLUTION', number: '1325(2000)' }],
    ['Recommendation', 'CTOC/COP/WG.2/2001 5 bis', { paragraph: '5 bis' }],
    ['Instrument', 'UNTOC', { articles: 41 }],
    ['Instrument', 'Pen Pact', { articles: null, search: 'Pen Pact' }],
    ['Provision', 'UNTOC 18(13)(b)', { instrumentId: 'UNTOC', article: '18', paragraph: '13', subparagraph: 'b' }],
    ['Provision', 'UNTOC 3(a)', { article: '3', paragraph: null, subparagraph: 'a' }],
    ['Provision', 'UNTOC 3(1)', { article: '3', paragraph: '1', subparagraph: null }],
    ['Provision', 'Pen Pact 4 bis', { instrumentId: 'Pen Pact', article: '4 bis', paragraph: null }],
    ['Person', 'Ana Diaz (CL)', { name: 'Ana Diaz' }],
    ['Paragraph', 'XB/WG.1/2001/5#1', { documentId: 'XB/WG.1/2001/5', number: '1', textEn: 'One.' }],
    ['Paragraph', 'XB/WG.1/2001/5#2', { textEn: 'Two.\nAnd two.' }],
  ])('%s %s', (label, id, properties) => {
    expect(node(label, id)?.properties).toMatchObject(properties);
  });

  test('the full-text index reads a state by all its names', () => {
    expect(node('State', 'CL')?.properties.search).toMatch(/^CL CHL .*Republic of Chile/);
  });

  test('a document that is only mentioned is not held', () => {
    const mentioned = { label: 'Document', id: 'XB/1' } as const;
    const { nodes } = said(factsOf({ documentMentions: [{ symbol: 'XB/1', para: '1' }] }));
    expect(nodes).toContainEqual({ ...mentioned, properties: {} });
    expect(initialProperties(mentioned)).toEqual({ held: false, symbols: ['XB/1'], search: searchText(['XB/1']) });
  });
});

describe('facts that contradict themselves are refused, naming the document and the field', () => {
  test.each([
    ['a body that is not the session’s', { sessions: [{ id: SESSION, body: 'XB', para: '1' }] }, 'sessions[0].body'],
    [
      'an item of another session',
      { agenda: [{ id: 'XB/3#1', session: SESSION, number: '1', para: '1' }] },
      'agenda[0].id',
    ],
    ['an item of no session', { consideration: [{ item: 'XB#1', para: '1' }] }, '"XB" is no session'],
  ])('%s', (_name, facts, named) => {
    expect(() => said(factsOf(facts))).toThrow(LoadError);
    expect(() => said(factsOf(facts))).toThrow(named);
    expect(() => said(factsOf(facts))).toThrow('XB/WG.1/2001/5');
  });
});
