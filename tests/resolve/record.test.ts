import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACT_LISTS, type Facts, factsSchema } from '../../graph/facts.ts';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { readAkn } from '../../src/read/akn.ts';
import { readMetadataFile } from '../../src/read/metadata.ts';
import type { DocumentRecord } from '../../src/read/record.ts';
import { factsOf } from '../../src/resolve/facts.ts';
import { factsOfRecord } from '../../src/resolve/record.ts';
import { statesIn } from '../../src/resolve/record-names.ts';
import { type AknParts, aknFile } from '../read/akn-file.ts';

/** The facts of an Akoma Ntoso file. */
function factsOfXml(xml: string, name = 'invented.xml'): Facts {
  const { text, language, record } = readAkn(xml, name);
  return factsOf({ name, text, encoding: 'utf-8', ...(language && { language }), ...(record && { record }) });
}
const factsIn = (parts?: AknParts) => factsOfXml(aknFile(parts));

/** The words of each fact that names a paragraph made of data, or has been marked by a link. */
function quotes(facts: Facts): { list: string; words: string | undefined }[] {
  const texts = new Map(facts.paragraphs.map(({ para, text }) => [para, text]));
  return FACT_LISTS.flatMap((list) =>
    facts[list]
      .filter((fact) => fact.para.startsWith('record') || 'marked' in fact)
      .map(({ para, span }) => ({ list, words: span && texts.get(para)?.slice(...span) })),
  );
}

const RECORD: DocumentRecord = {
  symbol: 'A/RES/90/7',
  language: 'en',
  title: 'Building of bridges',
  adopted: '2035-12-07',
  items: [{ number: '14(a)', title: 'Bridges: building of bridges' }],
  meeting: 'A/90/PV.15',
  committee: 'A/C.2',
  papers: ['A/C.2/90/L.3', 'A/90/439'],
  sponsors: ['CHILE', 'RURITANIA'],
  additionalSponsors: ['CHILE', 'JAPAN'],
  votes: { inFavour: ['CHILE'], against: ['NORWAY'], abstaining: ['GHANA', 'ATLANTIS'] },
  withoutVote: false,
  subjects: [{ name: 'BRIDGES', scheme: 'UNBIS' }],
  links: [],
};

describe('facts of data alone', () => {
  const facts = factsOfRecord(RECORD, 'metadata.jsonl#A/RES/90/7');
  const said = (list: 'sponsors' | 'votes') =>
    facts[list].map((fact) => `${fact.code} ${'role' in fact ? fact.role : fact.choice}`);

  it('keep the format', () => {
    expect(factsSchema.parse(facts)).toEqual(facts);
  });

  it('say what the document is', () => {
    expect(facts).toMatchObject({
      edition: 'record',
      kind: 'RESOLUTION',
      symbols: ['A/RES/90/7'],
      title: 'Building of bridges',
      language: 'en',
      draft: false,
      issued: null,
    });
  });

  it('say who sponsored it and how states voted, each state once', () => {
    expect(said('sponsors')).toEqual(['CL SPONSOR', 'JP CO_SPONSOR']);
    expect(said('votes')).toEqual(['CL IN_FAVOUR', 'NO AGAINST', 'GH ABSTAINED']);
  });

  it('list the names that they could not identify', () => {
    expect(facts.unidentified.map(({ mention, list, para }) => `${para}: ${mention} (${list})`)).toEqual([
      'record sponsors: RURITANIA (sponsors)',
      'record votes: ATLANTIS (votes)',
    ]);
  });

  it('say at which session, under which item, when, and with which papers', () => {
    expect(facts.sessions).toMatchObject([{ id: 'A/90', body: 'A', ordinal: 90 }]);
    expect(facts.agenda).toMatchObject([
      { id: 'A/90#14', number: '14', title: 'Bridges' },
      { id: 'A/90#14(a)', number: '14(a)', title: 'building of bridges', parent: 'A/90#14' },
    ]);
    expect(facts.consideration).toMatchObject([{ item: 'A/90#14(a)', date: '2035-12-07', sittings: [15] }]);
    expect(facts.documents).toMatchObject([
      { symbols: ['A/C.2/90/L.3'], sessions: ['A/C.2/90'], items: ['A/90#14(a)'] },
      { symbols: ['A/90/439'], sessions: ['A/90'], items: ['A/90#14(a)'] },
    ]);
    expect(facts.documentMentions).toMatchObject([{ symbol: 'A/90/PV.15' }]);
    expect(facts.subjects).toMatchObject([{ name: 'BRIDGES', scheme: 'UNBIS' }]);
  });

  it('have their words in paragraphs of their own', () => {
    expect(facts.paragraphs.map(({ para }) => para)).toEqual([
      'record',
      'record agenda',
      'record sponsors',
      'record votes',
      'record subjects',
    ]);
    const found = quotes(facts);
    expect(found).toHaveLength(FACT_LISTS.reduce((sum, list) => sum + facts[list].length, 0));
    expect(found.filter(({ list }) => list === 'votes').map(({ words }) => words)).toEqual([
      'CHILE',
      'NORWAY',
      'GHANA',
    ]);
    expect(found.filter(({ words }) => !words)).toEqual([]);
  });

  it.each([
    ['A/RES/ES-11/4', 'A/ES-11'],
    ['A/RES/S-32/1', 'A/S-32'],
    ['A/DEC/90/502', 'A/90'],
    ['A/RES/90/84A-B', 'A/90'],
  ])('%s was adopted at %s', (symbol, session) => {
    expect(factsOfRecord({ ...RECORD, symbol }, 'x').sessions.map(({ id }) => id)).toEqual([session]);
  });

  it('claim nothing where the data say nothing', () => {
    const bare = factsOfRecord(
      {
        symbol: 'A/RES/90/8',
        items: [],
        papers: [],
        sponsors: [],
        additionalSponsors: [],
        withoutVote: true,
        subjects: [],
        links: [],
      },
      'x',
    );
    const filled = FACT_LISTS.filter((list) => bare[list].length > 0);
    expect(filled).toEqual(['sessions']);
    expect(bare.paragraphs.map(({ text }) => text)).toEqual(['A/RES/90/8\nSession: A/90', 'Adopted without a vote']);
  });
});

it.each([
  ['VIET NAM', ['VN']],
  ['Chile, Kenya and Viet Nam', ['CL', 'KE', 'VN']],
  ['Bosnia and Herzegovina and Trinidad and Tobago', ['BA', 'TT']],
  ['Saint Vincent and the Grenadines and the Niger', ['VC', 'NE']],
  ['CHILE,DOMINICAN REPUBLIC', ['CL', 'DO']],
  ['Cuba (on behalf of the States that are members of the Group of 77 and China) and Ghana', ['CU', 'GH']],
  ['EGYPT, ON BEHALF OF THE STATES THAT ARE MEMBERS OF THE LEAGUE OF ARAB STATES', ['EG']],
  ['Romania (in its capacity as Chair of the Committee on Bridges)', ['RO']],
  ['United Kingdom of Great Britain and Northern Ireland and Chile', ['GB', 'CL']],
  ['Chile, Ruritania and Ghana', ['CL', '?Ruritania', 'GH']],
  ['Atlantis and Ghana', ['?Atlantis', 'GH']],
  ['Chile and Peru. - Removes Peru from the list of sponsors of the draft resolution', ['CL', 'PE']],
  ['submitted by the Chair of the Committee following informal consultations', []],
  ['submitted by the Vice-Chair of the Committee, Ana Diaz (Chile) and on the basis of informal consultations', []],
  ['ANA DIAZ (CHILE) AND ON THE BASIS OF INFORMAL CONSULTATIONS ON DRAFT RESOLUTION', []],
  ['the representative of Chile, on behalf of the Bureau', []],
  ['', []],
])('states in "%s"', (entry, expected) => {
  const states = statesIn(entry, 2022);
  expect(states.map(({ code, mention }) => code ?? `?${mention}`)).toEqual(expected);
  for (const { mention, start, end } of states) expect(entry.slice(start, end)).toBe(mention);
});

it('a state that left the list of sponsors is none', () => {
  const left = {
    ...RECORD,
    sponsors: ['Chile and Peru. - Removes Peru from the list of sponsors of the draft resolution'],
  };
  expect(factsOfRecord({ ...left, additionalSponsors: [] }, 'x').sponsors.map(({ code }) => code)).toEqual(['CL']);
});

describe('facts of a text and the data about it', () => {
  const facts = factsIn();

  it('are those of the text with those of the data', () => {
    expect(facts.symbols).toEqual(['A/RES/90/7']);
    expect(facts).toMatchObject({ kind: 'RESOLUTION', title: 'Building of bridges', issued: '2035-12-17' });
    expect(facts.edition).toBeUndefined();
    expect(facts.sessions.map(({ id }) => id)).toEqual(['A/90']);
    expect(facts.agenda.map(({ id }) => id)).toEqual(expect.arrayContaining(['A/90#14', 'A/90#14(a)']));
    expect(facts.sponsors.map(({ code, role }) => `${code} ${role}`)).toEqual([
      'CL SPONSOR',
      'CU SPONSOR',
      'BA SPONSOR',
      'GH SPONSOR',
      'JP CO_SPONSOR',
      'TT CO_SPONSOR',
    ]);
    expect(factsSchema.parse(facts)).toEqual(facts);
    expect(quotes(facts).filter(({ words }) => !words)).toEqual([]);
  });

  it('mark what the text and a link say of the same decision', () => {
    const { references } = facts;
    expect(references.filter(({ decision }) => decision === 'A/RES/61/7')).toMatchObject([
      { relation: 'RECALLS', marked: true },
    ]);
    expect(references.filter(({ decision }) => /\/217/.test(decision))).toMatchObject([{ para: 'fn1', marked: true }]);
  });

  const linked = (words: string) =>
    factsIn({ body: `<container><p>${words}</p></container>` }).references.map(
      ({ decision, relation, marked }) => `${decision} ${relation}${marked ? ' marked' : ''}`,
    );

  it('have from a link that a decision is not of the smaller body named with it', () => {
    const words = 'Recalling Joint Inspection Unit resolution <a href="https://undocs.org/en/A/RES/61/7">61/7</a>,';
    expect(linked(words)).toEqual(['A/RES/61/7 RECALLS marked']);
  });

  it.each([
    ['Human Rights Council', 'A/HRC/RES/12/3'],
    ['Commission on Narcotic Drugs', 'E/CN.7/RES/12/3'],
  ])('have from the words that a decision is of the %s', (body, decision) => {
    const words = `Recalling ${body} resolution <a href="https://undocs.org/en/A/RES/12/3">12/3</a>,`;
    expect(linked(words)).toEqual([`${decision} RECALLS`]);
  });

  it('have from a link a decision that the words alone do not tell, by the verb that governs it', () => {
    const words = 'Recalling what was said <a href="https://undocs.org/en/A/RES/61/7">in that year</a>,';
    expect(linked(words)).toEqual(['A/RES/61/7 RECALLS marked']);
  });

  it('keep the parts of one decision apart', () => {
    const words =
      'Recalling <a href="https://undocs.org/en/A/RES/61/7A">that of May</a> and <a href="https://undocs.org/en/A/RES/61/7B">that of June</a>,';
    expect(linked(words)).toEqual(['A/RES/61/7A RECALLS marked', 'A/RES/61/7B RECALLS marked']);
  });

  it('have the number that the words print where a link leads to another', () => {
    const words = 'Recalling its resolution <a href="https://undocs.org/en/A/RES/59/3">61/7</a>,';
    expect(linked(words)).toEqual(['A/RES/61/7 RECALLS']);
  });

  it('do not say that a decision refers to itself', () => {
    expect(linked('Recalling <a href="https://undocs.org/en/A/RES/90/7">what stands above</a>,')).toEqual([]);
  });

  it('are the same in every language but for titles', () => {
    const data = (parts: AknParts) => {
      const { sponsors, votes, sessions, agenda } = factsIn(parts);
      return { sponsors, votes, sessions: sessions.map(({ id }) => id), agenda: agenda.map(({ id }) => id).sort() };
    };
    const english = data({});
    for (const [language, item, name] of [
      ['rus', 'Пункт 14 а) повестки дня', 'Мосты'],
      ['ara', 'البند 14 (أ) من جدول الأعمال', 'الجسور'],
      ['zho', '议程项目14(a)', '桥梁'],
      ['fra', 'Point 14 a) de l’ordre du jour', 'Ponts'],
    ] as const)
      expect(data({ language, item, itemNames: [name] }), language).toEqual(english);
    const chinese = factsIn({ language: 'zho', item: '议程项目14(a)', itemNames: ['桥梁： 建造 桥梁'] });
    expect(chinese.agenda.map(({ id, title }) => `${id} ${title}`).sort()).toEqual([
      'A/90#14 桥梁',
      'A/90#14(a) 建造桥梁',
    ]);
  });
});

const CORPUS = resolve(PACKAGE_ROOT, '..', 'shared', 'corpus', 'general-assembly');
const there = existsSync(CORPUS);

it('the corpus is there where CI runs', () => {
  expect(there || process.env.CI === undefined).toBe(true);
});

describe.skipIf(!there)('the corpus (skipped where ../shared is not there)', () => {
  /** What the lists of a line name, as the United Nations counts them. */
  interface Line {
    readonly symbol: string;
    readonly MS_in_favour_count: string;
    readonly MS_against_count: string;
    readonly MS_abstaining_count: string;
  }
  const lines = (session: string): Line[] =>
    readFileSync(join(CORPUS, session, 'metadata.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line);
  const recorded = async (session: string) => {
    const found: { record: DocumentRecord; facts: Facts }[] = [];
    for await (const { name, record } of readMetadataFile(join(CORPUS, session, 'metadata.jsonl')))
      found.push({ record, facts: factsOfRecord(record, name) });
    return found;
  };

  it.each(['76', '77'])('metadata of session %s: as many votes as the file counts', async (session) => {
    const counts = new Map(
      lines(session).map((line) => [
        line.symbol.replace(/\s/g, ''),
        [line.MS_in_favour_count, line.MS_against_count, line.MS_abstaining_count].map(Number),
      ]),
    );
    const wrong: string[] = [];
    for (const { record, facts } of await recorded(session)) {
      const choices = ['IN_FAVOUR', 'AGAINST', 'ABSTAINED'] as const;
      const unknown = facts.unidentified.filter(({ list }) => list === 'votes').length;
      const found = choices.map((choice) => facts.votes.filter((vote) => vote.choice === choice).length);
      const expected = counts.get(record.symbol) ?? [];
      const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
      if (total(found) + unknown !== total(expected)) wrong.push(record.symbol);
    }
    // One line of the file counts a state that it does not name.
    expect(wrong).toEqual(session === '77' ? ['A/RES/77/293'] : []);
  });

  it.each(['76', '77'])('metadata of session %s: every name is a sponsor, or listed as unknown', async (session) => {
    const documents = await recorded(session);
    let names = 0;
    let unknown = 0;
    for (const { record, facts } of documents) {
      expect(factsSchema.safeParse(facts).success, record.symbol).toBe(true);
      expect(
        quotes(facts).filter(({ words }) => !words),
        record.symbol,
      ).toEqual([]);
      const entries = [...record.sponsors, ...record.additionalSponsors];
      const states = entries.flatMap((entry) => statesIn(entry, 2022));
      const codes = new Set(states.flatMap(({ code }) => code ?? []));
      expect(facts.sponsors, record.symbol).toHaveLength(codes.size);
      names += states.length;
      unknown += states.filter(({ code }) => code === undefined).length;
    }
    expect(names).toBeGreaterThan(9000);
    // Misprints: NAMBIA may be Namibia or Zambia.
    expect(unknown / names).toBeLessThan(0.02);
  });

  it('XML: the facts of the data are those of the metadata, and all of them have words', {
    timeout: 120_000,
  }, async () => {
    const records = new Map((await recorded('77')).map(({ record, facts }) => [record.symbol, facts]));
    const folder = join(CORPUS, '77', 'English');
    const names = readdirSync(folder).filter((_, index) => index % 8 === 0);
    const votes = (facts: Facts) => facts.votes.map(({ code, choice }) => `${code} ${choice}`).sort();
    const items = (facts: Facts) => facts.agenda.map(({ id }) => id).sort();
    let compared = 0;
    for (const name of names) {
      const facts = factsOfXml(readFileSync(join(folder, name), 'utf8'), name);
      expect(
        quotes(facts).filter(({ words }) => !words),
        name,
      ).toEqual([]);
      const data = records.get(facts.symbols[0] ?? '');
      if (!data) continue;
      expect(votes(facts), name).toEqual(votes(data));
      expect(items(facts), name).toEqual(expect.arrayContaining(items(data)));
      expect(facts.sessions.map(({ id }) => id)).toEqual(data.sessions.map(({ id }) => id));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(names.length * 0.9);
  });
});
