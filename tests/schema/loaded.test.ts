import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsSchema } from '../../graph/facts.ts';
import { loadFacts } from '../../src/load/load.ts';
import { openWorld, type World } from './world.ts';

/** A joint report of two made-up bodies, in Chinese, and a later one in English without its sentences. */
const joint = factsSchema.parse({
  source: 'joint.txt',
  language: 'zh',
  kind: 'REPORT',
  title: '联合会议报告',
  symbols: ['XB/WG.1/2001/5', 'XB/WG.2/2001/5'],
  issued: '2001-06',
  paragraphs: [
    { para: '1', text: '会议举行了三次会议。智利代表主持。' },
    { para: '2', text: '出席会议的有：𠮷国、智利。' },
    { para: '3', text: '工作组回顾第2/6号决定。' },
    { para: '4', text: '工作组建议各国加强合作。' },
  ],
  sessions: [
    {
      id: 'XB/WG.1/2001',
      body: 'XB/WG.1',
      startDate: '2001-05-07',
      sittings: 3,
      para: '1',
      chairs: [{ name: 'Ana Díaz', state: 'CL' }],
    },
    { id: 'XB/WG.2/2001', body: 'XB/WG.2', startDate: '2001-05-07', para: '1' },
  ],
  attendance: [
    {
      mention: '智利',
      code: 'CL',
      kind: 'STATE',
      role: 'PARTY',
      sessions: ['XB/WG.1/2001'],
      para: '2',
      span: [11, 13],
    },
  ],
  agenda: [{ id: 'XB/WG.1/2001#2', session: 'XB/WG.1/2001', number: '2', title: '合作', para: '3' }],
  references: [{ decision: 'XB/DEC/2/6', kind: 'DECISION', relation: 'RECALLS', para: '3', span: [3, 12] }],
  recommendations: [
    {
      sessions: ['XB/WG.1/2001'],
      strength: 'RECOMMENDS',
      addressees: ['STATES'],
      items: ['XB/WG.1/2001#2'],
      para: '4',
    },
  ],
});
const later = factsSchema.parse({
  source: 'later.txt',
  language: 'en',
  kind: 'REPORT',
  title: 'Later report',
  symbols: ['XB/WG.1/2002/3'],
  sessions: [{ id: 'XB/WG.1/2002', body: 'XB/WG.1', startDate: '2002-05-06', para: '1' }],
  attendance: [{ mention: 'Chile', code: 'CL', kind: 'STATE', sessions: ['XB/WG.1/2001'], para: 'fn1' }],
  documents: [{ symbols: ['XB/WG.1/2001/5'], title: 'Earlier report', sessions: ['XB/WG.1/2002'], para: '5' }],
  references: [{ decision: 'XB/DEC/2/6', kind: 'DECISION', relation: 'PURSUANT_TO', para: '6' }],
});

describe('documents that were loaded', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await loadFacts(world.store, later);
    await loadFacts(world.store, joint);
  });
  afterAll(() => world.close());

  it('are evidence side by side, with their words where they are loaded', async () => {
    const query = `{ session(id: "XB/WG.1/2001") {
      startDate sittings
      body { key }
      attendance { totalCount edges { node { key } roles evidence { paragraph quote role document { symbol } } } }
      chairs { nodes { name represents { nodes { key } } } }
      agenda { nodes { number title } }
    } }`;
    expect(await world.ask(query)).toEqual({
      session: {
        startDate: '2001-05-07',
        sittings: 3,
        body: { key: 'XB/WG.1' },
        attendance: {
          totalCount: 1,
          edges: [
            {
              node: { key: 'CL' },
              roles: ['PARTY'],
              evidence: [
                { paragraph: '2', quote: '智利', role: 'PARTY', document: { symbol: 'XB/WG.1/2001/5' } },
                { paragraph: 'fn1', quote: null, role: null, document: { symbol: 'XB/WG.1/2002/3' } },
              ],
            },
          ],
        },
        chairs: { nodes: [{ name: 'Ana Díaz', represents: { nodes: [{ key: 'CL' }] } }] },
        agenda: { nodes: [{ number: '2', title: '合作' }] },
      },
    });
  });

  it('are found by each of their symbols', async () => {
    const [one, two] = joint.symbols as [string, string];
    const url = (symbol: string) => `https://undocs.org/zh/${symbol}`;
    const query = `query ($one: String!, $two: String!) {
      one: document(symbol: $one) { ...Own }
      two: document(symbol: $two) { held symbols officialUrl(language: ZH) sameAs { nodes { ...Own } } }
    }
    fragment Own on Document { symbol held symbols title(language: ZH) en: title issued officialUrl(language: ZH) }`;
    const own = {
      symbol: one,
      held: true,
      symbols: [one, two],
      title: '联合会议报告',
      en: 'Earlier report',
      issued: '2001-06',
      officialUrl: url(one),
    };
    expect(await world.ask(query, { variables: { one, two } })).toEqual({
      one: own,
      two: { held: true, symbols: [one, two], officialUrl: url(two), sameAs: { nodes: [own] } },
    });
    const found = await world.ask('{ documents(filter: { text: "联合会议" }) { nodes { symbol } } }');
    expect(found).toEqual({ documents: { nodes: [{ symbol: one }] } });
  });

  it('lead to the decisions that they recall, and back', async () => {
    const query = `{ resolutions(filter: { held: false }) { nodes {
      symbol kind bodyKey
      referencedBy { totalCount edges { relations forces node { name(language: ZH) } evidence { quote } } }
      pursuant: referencedBy(force: OPERATIVE) { nodes { key } }
    } } }`;
    expect(await world.ask(query)).toEqual({
      resolutions: {
        nodes: [
          {
            symbol: 'XB/DEC/2/6',
            kind: 'DECISION',
            bodyKey: 'XB',
            referencedBy: {
              totalCount: 2,
              edges: [
                {
                  relations: ['RECALLS'],
                  forces: ['NEUTRAL'],
                  node: { name: '联合会议报告' },
                  evidence: [{ quote: '回顾第2/6号决定' }],
                },
                {
                  relations: ['PURSUANT_TO'],
                  forces: ['OPERATIVE'],
                  node: { name: 'Later report' },
                  evidence: [{ quote: null }],
                },
              ],
            },
            pursuant: { nodes: [{ key: 'XB/WG.1/2002/3' }] },
          },
        ],
      },
    });
  });

  it('lead to recommendations and to whom they are addressed', async () => {
    const query = `{ recommendations(filter: { session: "XB/WG.1/2001", strength: RECOMMENDS }) { totalCount nodes {
      paragraph
      adoptedAt { nodes { key } }
      agendaItems { nodes { title } }
      addressees { nodes { label key } edges { strengths evidence { quote strength } } }
    } } }`;
    expect(await world.ask(query)).toEqual({
      recommendations: {
        totalCount: 1,
        nodes: [
          {
            paragraph: '4',
            adoptedAt: { nodes: [{ key: 'XB/WG.1/2001' }] },
            agendaItems: { nodes: [{ title: '合作' }] },
            addressees: {
              nodes: [{ label: 'StateGroup', key: 'STATES' }],
              edges: [
                {
                  strengths: ['RECOMMENDS'],
                  evidence: [{ quote: '工作组建议各国加强合作。', strength: 'RECOMMENDS' }],
                },
              ],
            },
          },
        ],
      },
    });
  });

  it('show their paragraphs in order', async () => {
    const query =
      '{ document(symbol: "XB/WG.1/2001/5") { paragraphs { nodes { number position text document { symbol } } } } }';
    const nodes = joint.paragraphs.map(({ para, text }, position) => ({
      number: para,
      position,
      text,
      document: { symbol: 'XB/WG.1/2001/5' },
    }));
    expect(await world.ask(query)).toEqual({ document: { paragraphs: { nodes } } });
  });
});
