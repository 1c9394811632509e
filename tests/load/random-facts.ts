/** Random facts over a few ids, so that documents meet: on the same nodes, the same relationships, the same symbols. */
import fc from 'fast-check';
import { type Facts, factsSchema, PARTICIPANT_ROLES, PERSON_ROLES, RELATIONS } from '../../graph/facts.ts';

/** French by its language alone, which is the same as its edition. */
const EDITIONS = ['en', 'fr', 'record'] as const;
const SESSIONS = ['A/9', 'CTOC/COP/WG.2/2001', 'CTOC/COP/WG.3/2001'];
const ITEMS = ['A/9#3', 'A/9#3(a)', 'CTOC/COP/WG.2/2001#2', 'CTOC/COP/WG.2/2001#2(b)(i)'];
const DECISIONS = ['A/RES/8/2', 'A/RES/9/1', 'CTOC/COP/DEC/2/6'];
const SYMBOLS = ['A/9/1', 'A/9/2', 'A/RES/9/1', 'A/RES/8/2', 'CTOC/COP/WG.2/2001/5'];
const TITLES = ['Pens', 'Ink', 'Pens and ink'];

const of = <T>(values: readonly T[]) => fc.constantFrom(...values);
const some = <T>(entry: fc.Arbitrary<T>, maxLength = 3) => fc.array(entry, { maxLength });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const para = of(['cover', '1', '2', '10', '10(a)', 'fn1']);
const span = maybe(
  of<[number, number]>([
    [0, 4],
    [2, 9],
    [10, 12],
  ]),
);
const date = maybe(of(['2001-05-02', '2001-05']));
const code = of(['CL', 'PE', 'EU', 'XX']);
const entry = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record({ ...fields, para, span });

const session = of(SESSIONS).chain((id) =>
  entry({
    id: fc.constant(id),
    body: fc.constant(id.slice(0, id.lastIndexOf('/'))),
    ordinal: maybe(of([3, 4])),
    startDate: date,
    endDate: date,
    place: maybe(of(['Rome', 'Lima'])),
    sittings: maybe(of([2, 3])),
    chairs: some(fc.record({ name: of(['Ana Diaz', 'Bo Li']), state: maybe(code) }), 2),
  }),
);
const agendaItem = of(ITEMS).chain((id) =>
  entry({
    id: fc.constant(id),
    session: fc.constant(id.slice(0, id.indexOf('#'))),
    number: fc.constant(id.slice(id.indexOf('#') + 1)),
    title: maybe(of(TITLES)),
  }),
);
const participant = {
  mention: fc.constant('somebody'),
  code: maybe(code),
  name: maybe(of(['INTERPOL', 'Pen Club'])),
  kind: of(['STATE', 'ORGANIZATION', 'SECRETARIAT'] as const),
  role: maybe(of(PARTICIPANT_ROLES)),
};

const facts: fc.Arbitrary<Facts> = fc
  .record({
    source: of(['a.txt', 'b.txt']),
    text: of(EDITIONS),
    kind: of(['REPORT', 'RESOLUTION', 'DECISION'] as const),
    title: of(['', ...TITLES]),
    draft: fc.boolean(),
    issued: of([null, '2001']),
    symbols: some(of(SYMBOLS), 2),
    paragraphs: fc.uniqueArray(fc.record({ para, text: of(['One.', 'Two.']) }), {
      selector: (p) => p.para,
      maxLength: 3,
    }),
    sessions: some(session, 2),
    attendance: some(entry({ ...participant, sessions: some(of(SESSIONS), 1) })),
    statements: some(entry({ ...participant, items: some(of(ITEMS), 2) })),
    agenda: some(agendaItem),
    sameItems: some(fc.tuple(of(ITEMS), of(ITEMS)), 1),
    consideration: some(entry({ item: of(ITEMS), date, sittings: maybe(fc.constant([1, 2])) })),
    documents: some(
      entry({
        symbols: fc.array(of(SYMBOLS), { minLength: 1, maxLength: 3 }),
        title: maybe(of(TITLES)),
        sessions: fc.array(of(SESSIONS), { minLength: 1, maxLength: 2 }),
        items: some(of(ITEMS), 1),
      }),
    ),
    documentMentions: some(entry({ symbol: of(SYMBOLS) })),
    references: some(
      entry({
        decision: of(DECISIONS),
        kind: fc.constant('RESOLUTION' as const),
        title: maybe(of(TITLES)),
        relation: of(Object.keys(RELATIONS) as (keyof typeof RELATIONS)[]),
        date,
        pinpoint: maybe(of(['3', 'annex'])),
        printed: maybe(fc.constant('8//2')),
        marked: maybe(fc.constant(true as const)),
        establishes: maybe(of(['CTOC/COP/WG.2', 'XB'])),
      }),
    ),
    provisions: some(
      entry({
        instrument: of(['UNTOC', 'Pen Pact']),
        article: of(['3', '4 bis']),
        paragraph: maybe(of(['1', '2'])),
        subparagraph: maybe(of(['a', 'b'])),
      }),
    ),
    recommendations: some(
      entry({
        sessions: fc.array(of(SESSIONS), { minLength: 1, maxLength: 2 }),
        strength: of(['SHOULD', 'URGES'] as const),
        addressees: some(of(['STATES', 'STATES_PARTIES', 'SECRETARIAT', 'UNODC', 'CONFERENCE', 'OTHER'] as const), 2),
        items: some(of(ITEMS), 1),
        references: some(of(DECISIONS), 1),
      }),
    ),
    people: some(
      entry({ name: of(['Ana Diaz', 'Bo Li']), state: maybe(code), role: of(PERSON_ROLES), items: some(of(ITEMS), 1) }),
    ),
    votes: some(entry({ code, choice: of(['IN_FAVOUR', 'AGAINST'] as const) })),
    sponsors: some(entry({ code, role: of(['SPONSOR', 'CO_SPONSOR'] as const) })),
    subjects: some(
      entry({
        name: of(['Pens', 'Ink']),
        scheme: of(['UNBIS', 'SDGO']),
        href: maybe(of(['http://example.org/7', 'http://example.org/8'])),
      }),
    ),
    unidentified: some(
      entry({ mention: fc.constant('Ruritania'), expected: fc.constant('STATE' as const), list: fc.constant('votes') }),
      1,
    ),
  })
  .map(({ text, ...given }) => {
    const edition = text === 'fr' ? undefined : text;
    return factsSchema.parse({ ...given, edition, language: text === 'record' ? 'en' : text });
  });

export const randomFacts = facts;
