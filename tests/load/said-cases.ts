/** For each list of facts, what a document says with it: `TYPE Label id → Label id @paragraph[span] name=value`. */
import type { z } from 'zod';
import type { factsSchema } from '../../graph/facts.ts';

const SELF = 'Document XB/WG.1/2001/5';
export const SESSION = 'XB/WG.1/2001';
export const sessions = [{ id: SESSION, body: 'XB/WG.1', para: '1' }];

export interface Case {
  name: string;
  facts: Partial<z.input<typeof factsSchema>>;
  says: string[];
  unidentified?: string[];
}

export const CASES: Case[] = [
  {
    name: 'sessions: the document reports on them, with what it says of them, and who chaired',
    facts: {
      sessions: [
        {
          id: SESSION,
          body: 'XB/WG.1',
          ordinal: 3,
          startDate: '2001-05-02',
          endDate: '2001-05-04',
          place: 'Nairobi',
          sittings: 4,
          chairs: [{ name: 'Ana  Diaz', state: 'CL' }, { name: 'Bo Li' }],
          para: '1',
          span: [3, 9],
        },
      ],
    },
    says: [
      `CHAIRED Person Ana Diaz (CL) → Session ${SESSION} @1[3-9] role=CHAIR`,
      `CHAIRED Person Bo Li → Session ${SESSION} @1[3-9] role=CHAIR`,
      `REPORTS_ON ${SELF} → Session ${SESSION} @1[3-9] ordinal=3 startDate=2001-05-02 endDate=2001-05-04 place=Nairobi sittings=4`,
      'REPRESENTS Person Ana Diaz (CL) → State CL @1[3-9] role=CHAIR',
    ],
  },
  {
    name: 'attendance: states, organizations and the Union, at the sessions named, otherwise at all',
    facts: {
      sessions: [...sessions, { id: 'XB/WG.2/2001', body: 'XB/WG.2', para: '1' }],
      attendance: [
        { mention: 'Chile', code: 'CL', kind: 'STATE', role: 'PARTY', para: '4', span: [0, 5] },
        { mention: 'the Union', code: 'EU', kind: 'ORGANIZATION', sessions: [SESSION], para: '5' },
        { mention: 'Interpol', name: 'INTERPOL', kind: 'ORGANIZATION', sessions: [SESSION], para: '6' },
        { mention: 'the Pen Club', name: 'Pen  Club', kind: 'ORGANIZATION', sessions: [SESSION], para: '6' },
        { mention: 'Ruritania', kind: 'STATE', para: '7' },
      ],
    },
    says: [
      `ATTENDED Organization EU → Session ${SESSION} @5`,
      `ATTENDED Organization INTERPOL → Session ${SESSION} @6`,
      `ATTENDED Organization Pen Club → Session ${SESSION} @6`,
      `ATTENDED State CL → Session ${SESSION} @4[0-5] role=PARTY`,
      'ATTENDED State CL → Session XB/WG.2/2001 @4[0-5] role=PARTY',
      `REPORTS_ON ${SELF} → Session ${SESSION} @1`,
      `REPORTS_ON ${SELF} → Session XB/WG.2/2001 @1`,
    ],
    unidentified: ['7: Ruritania (attended, without a code or name)'],
  },
  {
    name: 'statements: on the items, else at the sessions named, else at the sessions of the document',
    facts: {
      sessions,
      statements: [
        { mention: 'Chile', code: 'CL', kind: 'STATE', items: [`${SESSION}#2`], role: 'PARTY', para: '4' },
        { mention: 'Chile', code: 'CL', kind: 'STATE', sessions: ['XB/WG.2/2001'], para: '5' },
        { mention: 'the secretariat', kind: 'SECRETARIAT', para: '6' },
      ],
    },
    says: [
      `HAS_ITEM Session ${SESSION} → AgendaItem ${SESSION}#2 @4`,
      `REPORTS_ON ${SELF} → Session ${SESSION} @1`,
      `SPOKE_ON Organization UN Secretariat → Session ${SESSION} @6`,
      `SPOKE_ON State CL → AgendaItem ${SESSION}#2 @4 role=PARTY`,
      'SPOKE_ON State CL → Session XB/WG.2/2001 @5',
    ],
  },
  {
    name: 'who attended or spoke at no known session is listed',
    facts: {
      attendance: [{ mention: 'Chile', code: 'CL', kind: 'STATE', para: '4' }],
      statements: [{ mention: 'Peru', code: 'PE', kind: 'STATE', para: '5' }],
      people: [{ name: 'Ana Diaz', role: 'SPEAKER', para: '6' }],
    },
    says: [],
    unidentified: [
      '4: Chile (attended, at no known session)',
      '5: Peru (spoke, at no known session)',
      '6: Ana Diaz (named, at no known session)',
    ],
  },
  {
    name: 'agenda: items and sub-items of the session; a sub-item implies the item above it',
    facts: {
      agenda: [
        { id: `${SESSION}#1`, session: SESSION, number: '1', title: 'Opening', para: '3', span: [0, 7] },
        {
          id: `${SESSION}#1(a)`,
          session: SESSION,
          number: '1(a)',
          title: 'Speeches',
          parent: `${SESSION}#1`,
          para: '3',
        },
        { id: `${SESSION}#2(b)(i)`, session: SESSION, number: '2(b)(i)', para: '4' },
      ],
    },
    says: [
      `HAS_ITEM Session ${SESSION} → AgendaItem ${SESSION}#1 @3[0-7] title=Opening language=en`,
      `HAS_ITEM Session ${SESSION} → AgendaItem ${SESSION}#1(a) @3 title=Speeches language=en`,
      `HAS_ITEM Session ${SESSION} → AgendaItem ${SESSION}#2 @4`,
      `HAS_ITEM Session ${SESSION} → AgendaItem ${SESSION}#2(b) @4`,
      `HAS_ITEM Session ${SESSION} → AgendaItem ${SESSION}#2(b)(i) @4`,
      `SUB_ITEM_OF AgendaItem ${SESSION}#1(a) → AgendaItem ${SESSION}#1 @3`,
      `SUB_ITEM_OF AgendaItem ${SESSION}#2(b) → AgendaItem ${SESSION}#2 @4`,
      `SUB_ITEM_OF AgendaItem ${SESSION}#2(b)(i) → AgendaItem ${SESSION}#2(b) @4`,
    ],
  },
  {
    name: 'consideration: the date and the sittings stand with the item, beside its title',
    facts: {
      agenda: [{ id: `${SESSION}#2`, session: SESSION, number: '2', title: 'Pens', para: '3' }],
      consideration: [{ item: `${SESSION}#2`, date: '2001-05-02', sittings: [2, 1, 10], para: '8' }],
    },
    says: [
      `HAS_ITEM Session ${SESSION} → AgendaItem ${SESSION}#2 @3 title=Pens language=en`,
      `HAS_ITEM Session ${SESSION} → AgendaItem ${SESSION}#2 @8 date=2001-05-02 sittings=1,2,10`,
    ],
  },
  {
    name: 'sameItems: both ways, where the agenda lists the item',
    facts: {
      agenda: [{ id: 'XB/WG.2/2001#4', session: 'XB/WG.2/2001', number: '4', para: '3' }],
      sameItems: [[`${SESSION}#2`, 'XB/WG.2/2001#4']],
    },
    says: [
      `HAS_ITEM Session ${SESSION} → AgendaItem ${SESSION}#2 @3`,
      'HAS_ITEM Session XB/WG.2/2001 → AgendaItem XB/WG.2/2001#4 @3',
      `SAME_AS AgendaItem ${SESSION}#2 → AgendaItem XB/WG.2/2001#4 @3`,
      `SAME_AS AgendaItem XB/WG.2/2001#4 → AgendaItem ${SESSION}#2 @3`,
    ],
  },
  {
    name: 'documents: before the session and under its items; further symbols are the same document',
    facts: {
      documents: [
        {
          symbols: ['XB/WG.2/2001/1', 'XB/WG.1/2001/1'],
          title: 'Agenda',
          sessions: [SESSION],
          items: [`${SESSION}#1`],
          para: 'annex',
        },
      ],
    },
    says: [
      `BEFORE Document XB/WG.1/2001/1 → Session ${SESSION} @annex title=Agenda language=en`,
      `HAS_ITEM Session ${SESSION} → AgendaItem ${SESSION}#1 @annex`,
      'SAME_AS Document XB/WG.1/2001/1 → Document XB/WG.2/2001/1 @annex',
      'SAME_AS Document XB/WG.2/2001/1 → Document XB/WG.1/2001/1 @annex',
      `UNDER Document XB/WG.1/2001/1 → AgendaItem ${SESSION}#1 @annex`,
    ],
  },
  {
    name: 'the further symbols of the document itself',
    facts: { symbols: ['XB/WG.2/2001/9', 'XB/WG.1/2001/5'] },
    says: [`SAME_AS ${SELF} → Document XB/WG.2/2001/9 @cover`, `SAME_AS Document XB/WG.2/2001/9 → ${SELF} @cover`],
  },
  {
    name: 'references: from the document, with relation, force, title and date; what they establish; symbols and articles',
    facts: {
      references: [
        {
          decision: 'XB/DEC/2/6',
          kind: 'DECISION',
          title: 'Pens',
          relation: 'REAFFIRMS',
          date: '2000-01-02',
          establishes: 'XB/WG.1',
          para: '2',
          span: [4, 20],
        },
      ],
      documentMentions: [{ symbol: 'XB/2000/7', para: 'fn2' }],
      provisions: [{ instrument: 'UNTOC', article: '18', paragraph: '13', subparagraph: 'b', para: '5' }],
    },
    says: [
      'ADOPTED_BY Resolution XB/DEC/2/6 → Body XB @2[4-20] date=2000-01-02',
      'ESTABLISHES Resolution XB/DEC/2/6 → Body XB/WG.1 @2[4-20]',
      'PART_OF Provision UNTOC 18(13)(b) → Instrument UNTOC @5',
      `REFERENCES ${SELF} → Document XB/2000/7 @fn2 relation=MENTIONS force=neutral`,
      `REFERENCES ${SELF} → Provision UNTOC 18(13)(b) @5 relation=MENTIONS force=neutral`,
      `REFERENCES ${SELF} → Resolution XB/DEC/2/6 @2[4-20] relation=REAFFIRMS force=stance title=Pens language=en date=2000-01-02`,
    ],
  },
  {
    name: 'a resolution: its text refers in its own name; votes and sponsors are about it',
    facts: {
      kind: 'RESOLUTION',
      symbols: ['XB/RES/3/1'],
      sessions: [{ id: 'XB/3', body: 'XB', para: 'cover' }],
      references: [{ decision: 'XB/RES/2/6', kind: 'RESOLUTION', relation: 'RECALLS', para: '1' }],
      votes: [{ code: 'CL', choice: 'ABSTAINED', para: '3' }],
      sponsors: [
        { code: 'PE', role: 'CO_SPONSOR', para: 'fn1' },
        { code: 'EU', role: 'SPONSOR', para: 'fn1' },
      ],
    },
    says: [
      'ADOPTED_AT Resolution XB/RES/3/1 → Session XB/3 @cover',
      'ADOPTED_BY Resolution XB/RES/2/6 → Body XB @1',
      'ADOPTED_BY Resolution XB/RES/3/1 → Body XB @cover',
      'ENDORSES Organization EU → Resolution XB/RES/3/1 @fn1 role=SPONSOR',
      'ENDORSES State PE → Resolution XB/RES/3/1 @fn1 role=CO_SPONSOR',
      'REFERENCES Resolution XB/RES/3/1 → Resolution XB/RES/2/6 @1 relation=RECALLS force=neutral',
      'REPORTS_ON Document XB/RES/3/1 → Session XB/3 @cover',
      'VOTED State CL → Resolution XB/RES/3/1 @3 choice=ABSTAINED',
    ],
  },
  {
    name: 'a resolution: the item under which it stands, and the day and the session of its adoption',
    facts: {
      kind: 'RESOLUTION',
      symbols: ['XB/RES/3/1'],
      sessions: [{ id: 'XB/3', body: 'XB', para: 'cover' }],
      agenda: [
        { id: 'XB/3#7', session: 'XB/3', number: '7', title: 'Pens', para: 'record' },
        { id: 'XB/3#7(a)', session: 'XB/3', number: '7(a)', parent: 'XB/3#7', para: 'record' },
      ],
      consideration: [{ item: 'XB/3#7(a)', date: '2001-05-02', sittings: [4], para: 'record' }],
    },
    says: [
      'ADOPTED_AT Resolution XB/RES/3/1 → Session XB/3 @record date=2001-05-02',
      'ADOPTED_BY Resolution XB/RES/3/1 → Body XB @record date=2001-05-02',
      'HAS_ITEM Session XB/3 → AgendaItem XB/3#7 @record title=Pens language=en',
      'HAS_ITEM Session XB/3 → AgendaItem XB/3#7(a) @record',
      'HAS_ITEM Session XB/3 → AgendaItem XB/3#7(a) @record date=2001-05-02 sittings=4',
      'REPORTS_ON Document XB/RES/3/1 → Session XB/3 @cover',
      'SUB_ITEM_OF AgendaItem XB/3#7(a) → AgendaItem XB/3#7 @record',
      'UNDER Resolution XB/RES/3/1 → AgendaItem XB/3#7(a) @record',
    ],
  },
  {
    name: 'a draft without a number stands itself under the last item of those that it names',
    facts: {
      kind: 'RESOLUTION',
      symbols: ['XB/3/L.4'],
      agenda: [
        { id: 'XB/3#7', session: 'XB/3', number: '7', para: 'cover' },
        { id: 'XB/3#7(a)', session: 'XB/3', number: '7(a)', parent: 'XB/3#7', para: 'cover' },
      ],
    },
    says: [
      'HAS_ITEM Session XB/3 → AgendaItem XB/3#7 @cover',
      'HAS_ITEM Session XB/3 → AgendaItem XB/3#7(a) @cover',
      'SUB_ITEM_OF AgendaItem XB/3#7(a) → AgendaItem XB/3#7 @cover',
      'UNDER Document XB/3/L.4 → AgendaItem XB/3#7(a) @cover',
    ],
  },
  {
    name: 'subjects: of the decision whose text it is, by number where there is one',
    facts: {
      kind: 'DECISION',
      symbols: ['XB/DEC/3/1'],
      subjects: [
        { name: 'pens', href: 'http://example.org/thesaurus/12', para: 'record' },
        { name: 'Ink  pots', scheme: 'SDGO', para: 'record' },
      ],
    },
    says: [
      'ABOUT Resolution XB/DEC/3/1 → Subject SDGO ink pots @record name=Ink  pots',
      'ABOUT Resolution XB/DEC/3/1 → Subject UNBIS 12 @record name=pens',
      'ADOPTED_BY Resolution XB/DEC/3/1 → Body XB @cover',
    ],
  },
  {
    name: 'a reference says where in the decision, what was printed, and whether the markup has it too',
    facts: {
      references: [
        {
          decision: 'XB/RES/2/6',
          kind: 'RESOLUTION',
          relation: 'RECALLS',
          pinpoint: '12(a)',
          printed: '2//6',
          marked: true,
          para: '1',
        },
      ],
    },
    says: [
      'ADOPTED_BY Resolution XB/RES/2/6 → Body XB @1',
      `REFERENCES ${SELF} → Resolution XB/RES/2/6 @1 relation=RECALLS force=neutral pinpoint=12(a) printed=2//6 marked=true`,
    ],
  },
  {
    name: 'votes on a draft without a number have no place',
    facts: { kind: 'RESOLUTION', symbols: ['XB/3/L.4'], votes: [{ code: 'CL', choice: 'AGAINST', para: '3' }] },
    says: [],
    unidentified: ['3: CL (voted, but the document is no resolution or decision with a number)'],
  },
  {
    name: 'recommendations: adopted at each session by each body, addressed, and referring in their own name',
    facts: {
      recommendations: [
        {
          sessions: ['CTOC/COP/WG.3/2001', 'CTOC/COP/WG.2/2001'],
          strength: 'SHOULD',
          addressees: ['STATES', 'STATES_PARTIES', 'SECRETARIAT', 'UNODC', 'CONFERENCE', 'OTHER'],
          items: ['CTOC/COP/WG.2/2001#4'],
          references: ['CTOC/COP/RES/1/1', 'CTOC/COP/RES/1/2'],
          para: '6(a)',
        },
      ],
      references: [
        { decision: 'CTOC/COP/RES/1/2', kind: 'RESOLUTION', relation: 'WELCOMES', para: '6(a)', span: [1, 2] },
      ],
      provisions: [{ instrument: 'UNTOC', article: '2', para: '6(a)' }],
    },
    says: [
      ...['3', '2'].map((wg) => `ADOPTED_AT R → Session CTOC/COP/WG.${wg}/2001 @6(a) strength=SHOULD`),
      ...['3', '2'].map((wg) => `ADOPTED_BY R → Body CTOC/COP/WG.${wg} @6(a)`),
      'ADOPTED_BY Resolution CTOC/COP/RES/1/1 → Body CTOC/COP @6(a)',
      'ADOPTED_BY Resolution CTOC/COP/RES/1/2 → Body CTOC/COP @6(a)[1-2]',
      'ADDRESSED_TO R → Body CTOC/COP @6(a) strength=SHOULD',
      'ADDRESSED_TO R → Organization UN Secretariat @6(a) strength=SHOULD',
      'ADDRESSED_TO R → Organization UNODC @6(a) strength=SHOULD',
      'ADDRESSED_TO R → StateGroup STATES @6(a) strength=SHOULD',
      'ADDRESSED_TO R → StateGroup UNTOC PARTIES @6(a) strength=SHOULD',
      'HAS_ITEM Session CTOC/COP/WG.2/2001 → AgendaItem CTOC/COP/WG.2/2001#4 @6(a)',
      'PART_OF Provision UNTOC 2 → Instrument UNTOC @6(a)',
      `REFERENCES ${SELF} → Provision UNTOC 2 @6(a) relation=MENTIONS force=neutral`,
      `REFERENCES ${SELF} → Resolution CTOC/COP/RES/1/2 @6(a)[1-2] relation=WELCOMES force=stance`,
      'REFERENCES R → Provision UNTOC 2 @6(a) relation=MENTIONS force=neutral',
      'REFERENCES R → Resolution CTOC/COP/RES/1/1 @6(a) relation=MENTIONS force=neutral',
      'REFERENCES R → Resolution CTOC/COP/RES/1/2 @6(a)[1-2] relation=WELCOMES force=stance',
      'UNDER R → AgendaItem CTOC/COP/WG.2/2001#4 @6(a)',
    ].map((line) => line.replace(/\bR\b(?=\s→)/, 'Recommendation CTOC/COP/WG.2/2001+CTOC/COP/WG.3/2001 6(a)')),
  },
  {
    name: 'recommendations of a body that the tables do not know',
    facts: {
      recommendations: [
        { sessions: [SESSION], strength: 'URGES', addressees: ['STATES_PARTIES', 'CONFERENCE'], para: '6' },
      ],
    },
    says: [
      `ADDRESSED_TO Recommendation ${SESSION} 6 → StateGroup STATES PARTIES @6 strength=URGES`,
      `ADOPTED_AT Recommendation ${SESSION} 6 → Session ${SESSION} @6 strength=URGES`,
      `ADOPTED_BY Recommendation ${SESSION} 6 → Body XB/WG.1 @6`,
    ],
    unidentified: ['6: CONFERENCE (of no body above XB/WG.1)'],
  },
  {
    name: 'people: a chair of the sessions, of those of the items where they are named; others spoke',
    facts: {
      sessions,
      people: [
        { name: 'Ana Diaz', state: 'CL', role: 'CO_CHAIR', para: '2' },
        { name: 'Bo Li', state: 'EU', role: 'CHAIR', items: ['XB/WG.2/2001#1'], para: '3' },
        { name: 'Cy Ost', role: 'PANELLIST', items: [`${SESSION}#2`], para: '4' },
        { name: 'Dee Pol', role: 'SPEAKER', sessions: ['XB/WG.2/2001'], para: '5' },
      ],
    },
    says: [
      `CHAIRED Person Ana Diaz (CL) → Session ${SESSION} @2 role=CO_CHAIR`,
      'CHAIRED Person Bo Li (EU) → Session XB/WG.2/2001 @3 role=CHAIR',
      `HAS_ITEM Session ${SESSION} → AgendaItem ${SESSION}#2 @4`,
      `REPORTS_ON ${SELF} → Session ${SESSION} @1`,
      'REPRESENTS Person Ana Diaz (CL) → State CL @2 role=CO_CHAIR',
      'REPRESENTS Person Bo Li (EU) → Organization EU @3 role=CHAIR',
      `SPOKE_ON Person Cy Ost → AgendaItem ${SESSION}#2 @4 role=PANELLIST`,
      'SPOKE_ON Person Dee Pol → Session XB/WG.2/2001 @5 role=SPEAKER',
    ],
  },
  {
    name: 'paragraphs',
    facts: {
      paragraphs: [
        { para: '1', text: 'One.' },
        { para: '2', text: 'Two.' },
        { para: '2', text: 'And two.' },
      ],
    },
    says: [
      `HAS_PARAGRAPH ${SELF} → Paragraph XB/WG.1/2001/5#1 @1 position=0`,
      `HAS_PARAGRAPH ${SELF} → Paragraph XB/WG.1/2001/5#2 @2 position=1`,
    ],
  },
  {
    name: 'what extraction could not identify is listed in the order of the paragraphs',
    facts: {
      unidentified: ['10', '9'].map((para) => ({ mention: 'Ruritania', expected: 'STATE', list: 'attendance', para })),
    },
    says: [],
    unidentified: ['9: Ruritania (STATE)', '10: Ruritania (STATE)'],
  },
];
