import { describe, expect, test } from 'vitest';
import { LoadError, loadFacts } from '../../src/load/load.ts';
import { planLoad } from '../../src/load/plan.ts';
import { searchText } from '../../src/load/properties.ts';
import { readStatus } from '../../src/load/status.ts';
import { UnknownDocumentError, unloadDocument } from '../../src/load/unload.ts';
import type { Store, Transaction } from '../../src/store/store.ts';
import { factsOf } from './facts.ts';
import { emptyStore, linesOf } from './graphs.ts';

const SESSION = 'XB/WG.1/2001';
const report = factsOf({
  symbols: ['XB/WG.1/2001/5', 'XB/WG.2/2001/4'],
  title: 'Report on pens',
  paragraphs: [{ para: '4', text: 'Chile and Peru spoke.' }],
  sessions: [{ id: SESSION, body: 'XB/WG.1', startDate: '2001-05-02', para: '1' }],
  statements: [
    { mention: 'Chile', code: 'CL', kind: 'STATE', items: [`${SESSION}#2`], para: '4', span: [0, 5] },
    { mention: 'Peru', code: 'PE', kind: 'STATE', items: [`${SESSION}#2`], para: '4', span: [10, 14] },
  ],
  agenda: [{ id: `${SESSION}#2`, session: SESSION, number: '2', title: 'Pens', para: '2' }],
  references: [{ decision: 'XB/DEC/2/6', kind: 'DECISION', title: 'Ink', relation: 'RECALLS', para: '1' }],
  documents: [{ symbols: ['XB/2001/1'], title: 'Agenda', sessions: [SESSION], para: 'annex' }],
  unidentified: [{ mention: 'Ruritania', expected: 'STATE', list: 'attendance', para: '3' }],
});
const another = factsOf({
  symbols: ['XB/2001/1'],
  title: 'Provisional agenda',
  kind: 'AGENDA',
  agenda: [{ id: `${SESSION}#2`, session: SESSION, number: '2', title: 'Pens and ink', para: '1' }],
  documentMentions: [{ symbol: 'XB/WG.2/2001/4', para: '2' }],
});

/** The properties of a node, out of the exported graph. */
async function shows(store: Store, label: string, id: string): Promise<Record<string, unknown> | undefined> {
  const nodes = (await linesOf(store)).map((line) => JSON.parse(line));
  return nodes.find((node) => node.label === label && node.id === id)?.properties;
}

describe('loading', () => {
  test('says what it did', async () => {
    const store = await emptyStore();
    expect(await loadFacts(store, report)).toEqual({
      document: 'XB/WG.1/2001/5',
      edition: 'en',
      title: 'Report on pens',
      language: 'en',
      change: 'ADDED',
      facts: 6,
      nodes: { AgendaItem: 1, Body: 2, Document: 3, Paragraph: 1, Resolution: 1, Session: 1, State: 2 },
      relationships: {
        ADOPTED_BY: 1,
        BEFORE: 1,
        HAS_ITEM: 1,
        HAS_PARAGRAPH: 1,
        OF_BODY: 1,
        REFERENCES: 1,
        REPORTS_ON: 1,
        SAME_AS: 2,
        SPOKE_ON: 2,
      },
      unidentified: ['3: Ruritania (STATE)'],
    });
  });

  test('the same again changes nothing', async () => {
    const store = await emptyStore();
    await loadFacts(store, report);
    const once = await linesOf(store);
    expect((await loadFacts(store, report)).change).toBe('UNCHANGED');
    expect(await linesOf(store)).toEqual(once);
  });

  test('a corrected text replaces exactly what it said', async () => {
    const [store, fresh] = [await emptyStore(), await emptyStore()];
    const [first, second] = report.statements;
    const corrected = {
      ...report,
      title: 'Report on pencils',
      statements: [{ ...first, code: 'CN' } as never, second as never],
      references: [],
    };
    await loadFacts(store, another);
    await loadFacts(store, report);
    expect((await loadFacts(store, corrected)).change).toBe('REPLACED');
    await loadFacts(fresh, corrected);
    await loadFacts(fresh, another);
    expect(await linesOf(store)).toEqual(await linesOf(fresh));
    expect(await shows(store, 'Resolution', 'XB/DEC/2/6')).toBeUndefined();
    expect(await shows(store, 'State', 'CL')).toBeUndefined();
    expect(await shows(store, 'State', 'CN')).toMatchObject({ nameEn: 'China' });
  });

  test('two documents that say the same are two statements on one relationship', async () => {
    const store = await emptyStore();
    await loadFacts(store, report);
    await loadFacts(store, another);
    const relationships = (await linesOf(store)).map((line) => JSON.parse(line));
    expect(relationships.find(({ type }) => type === 'HAS_ITEM')?.properties).toMatchObject({
      documents: ['XB/2001/1', 'XB/WG.1/2001/5'],
      paragraphs: ['1', '2'],
      titles: ['Pens and ink', 'Pens'],
      languages: ['en', 'en'],
      spans: ['', ''],
    });
    expect(await shows(store, 'AgendaItem', `${SESSION}#2`)).toMatchObject({ titleEn: 'Pens and ink' });
  });

  test('a document that was mentioned becomes held when it is loaded, and is not when it is unloaded', async () => {
    const store = await emptyStore();
    await loadFacts(store, report);
    const mentioned = { held: false, titleEn: 'Agenda', symbols: ['XB/2001/1'] };
    expect(await shows(store, 'Document', 'XB/2001/1')).toMatchObject(mentioned);
    await loadFacts(store, another);
    const held = { held: true, titleEn: 'Provisional agenda', kind: 'AGENDA', sources: ['paper.txt'] };
    expect(await shows(store, 'Document', 'XB/2001/1')).toMatchObject(held);
    expect(await shows(store, 'Document', 'XB/WG.2/2001/4')).toMatchObject({ held: true });
    await unloadDocument(store, 'XB/2001/1');
    expect(await shows(store, 'Document', 'XB/2001/1')).toEqual({
      ...mentioned,
      id: 'XB/2001/1',
      search: searchText(['XB/2001/1', 'Agenda']),
    });
    await unloadDocument(store, 'XB/WG.2/2001/4');
    expect(await linesOf(store)).toEqual([]);
  });

  test.each([
    ['Session', SESSION, { ordinal: 3, startDate: '2001-05-02', endDate: '2001-05-04', place: 'Rome', sittings: 4 }],
    ['AgendaItem', `${SESSION}#2`, { titleEn: 'Pens' }],
    ['Document', 'XB/2001/1', { titleEn: 'Agenda', held: false }],
    ['Resolution', 'XB/DEC/2/6', { titleEn: 'Ink' }],
    ['Resolution', 'XB/DEC/2/7', { date: '2000-01-02' }],
    ['Recommendation', `${SESSION} 6`, { strength: 'SHOULD' }],
  ])('%s %s shows what is said of it, until nobody says it any more', async (label, id, shown) => {
    const store = await emptyStore();
    const place = { para: '6' };
    const [ordinal, startDate, endDate] = [3, '2001-05-02', '2001-05-04'];
    const session = { id: SESSION, body: 'XB/WG.1', ordinal, startDate, endDate, place: 'Rome', sittings: 4, ...place };
    const telling = factsOf({
      symbols: ['XB/8'],
      sessions: [session],
      agenda: [{ id: `${SESSION}#2`, session: SESSION, number: '2', title: 'Pens', ...place }],
      documents: [{ symbols: ['XB/2001/1'], title: 'Agenda', sessions: [SESSION], ...place }],
      references: [
        { decision: 'XB/DEC/2/6', kind: 'DECISION', title: 'Ink', relation: 'RECALLS', ...place },
        { decision: 'XB/DEC/2/7', kind: 'DECISION', date: '2000-01-02', relation: 'RECALLS', ...place },
      ],
      recommendations: [{ sessions: [SESSION], strength: 'SHOULD', ...place }],
    });
    // Another document names the same things without a word about them, so that they are there before and after.
    const silent = factsOf({
      symbols: ['XB/9'],
      statements: [{ mention: 'Chile', code: 'CL', kind: 'STATE', items: [`${SESSION}#2`], ...place }],
      documentMentions: [{ symbol: 'XB/2001/1', ...place }],
      references: ['6', '7'].map((n) => ({ decision: `XB/DEC/2/${n}`, kind: 'DECISION', relation: 'NOTES', ...place })),
    });
    await loadFacts(store, silent);
    const before = await linesOf(store);
    await loadFacts(store, telling);
    expect(await shows(store, label, id)).toMatchObject(shown);
    await unloadDocument(store, 'XB/8');
    expect(await linesOf(store)).toEqual(before);
  });

  test('a loaded document that says nothing stays when the only other that mentions it goes', async () => {
    const store = await emptyStore();
    await loadFacts(store, factsOf({ symbols: ['XB/7'] }));
    const alone = await linesOf(store);
    expect(await shows(store, 'Document', 'XB/7')).toMatchObject({ held: true });
    await loadFacts(store, factsOf({ documentMentions: [{ symbol: 'XB/7', para: '1' }] }));
    await unloadDocument(store, 'XB/WG.1/2001/5');
    expect(await linesOf(store)).toEqual(alone);
  });

  test('a document that loses a symbol is not held under it any more', async () => {
    const store = await emptyStore();
    await loadFacts(store, report);
    await loadFacts(store, another);
    await loadFacts(store, { ...report, symbols: ['XB/WG.1/2001/5'] });
    expect(await shows(store, 'Document', 'XB/WG.2/2001/4')).toMatchObject({
      held: false,
      symbols: ['XB/WG.2/2001/4'],
    });
  });

  test('a further symbol that one edition gives is held as soon as another edition is', async () => {
    const [store, other] = [await emptyStore(), await emptyStore()];
    const record = factsOf({ edition: 'record', symbols: ['XB/1', 'XB/2'] });
    const text = factsOf({ symbols: ['XB/1'] });
    const held = (lines: string[]) => lines.filter((line) => line.includes('"label":"Document"')).join('\n');
    for (const facts of [record, text]) await loadFacts(store, facts);
    for (const facts of [text, record]) await loadFacts(other, facts);
    expect(held(await linesOf(store))).toMatch(/"held":true[^\n]*\n.*"id":"XB\/2"/);
    expect(await linesOf(store)).toEqual(await linesOf(other));
    await unloadDocument(store, 'XB/1', 'en');
    expect(held(await linesOf(store))).not.toContain('"held":true');
  });

  test('a paragraph of millions of characters is refused by its number', async () => {
    const store = await emptyStore();
    const huge = factsOf({ paragraphs: [{ para: '7', text: 'x'.repeat(5 * 1024 * 1024) }] });
    const refused = loadFacts(store, huge);
    await expect(refused).rejects.toThrow(LoadError);
    await expect(refused).rejects.toThrow('paragraph 7 has 5 MB of text, more than the 4 MB');
    expect(await linesOf(store)).toEqual([]);
  });

  test('a resolution shows its own title while its text is loaded', async () => {
    const store = await emptyStore();
    await loadFacts(store, report);
    expect(await shows(store, 'Resolution', 'XB/DEC/2/6')).toMatchObject({ titleEn: 'Ink', held: false });
    await loadFacts(store, factsOf({ kind: 'DECISION', symbols: ['XB/DEC/2/6', 'XB/2/L.9'], title: 'Use of ink' }));
    expect(await shows(store, 'Resolution', 'XB/DEC/2/6')).toMatchObject({ titleEn: 'Use of ink', held: true });
    await unloadDocument(store, 'XB/DEC/2/6');
    expect(await shows(store, 'Resolution', 'XB/DEC/2/6')).toMatchObject({ titleEn: 'Ink', held: false });
  });

  test('facts that contradict themselves leave the graph as it was', async () => {
    const store = await emptyStore();
    const wrong = { ...report, sessions: report.sessions.map((session) => ({ ...session, body: 'XB/WG.9' })) };
    await expect(loadFacts(store, wrong)).rejects.toThrow(LoadError);
    expect(await linesOf(store)).toEqual([]);
  });
});

/** A store whose `n`th writing statement fails. */
function failingAt(store: Store, n: number): Store {
  let written = 0;
  const failing = (transaction: Transaction): Transaction => ({
    read: (statement, parameters) => transaction.read(statement, parameters),
    write: async (statement, parameters) => {
      written += 1;
      if (written === n) throw new Error('the disk is full');
      return transaction.write(statement, parameters);
    },
  });
  return {
    engine: store.engine,
    location: store.location,
    read: (statement, parameters) => store.read(statement, parameters),
    write: (statement, parameters) => store.write(statement, parameters),
    transaction: (work) => store.transaction((transaction) => work(failing(transaction))),
    search: (text, options) => store.search(text, options),
    isReady: () => store.isReady(),
    close: () => store.close(),
  };
}

test('a load or unload that fails at any statement leaves the graph as it was, and names the document', async () => {
  const store = await emptyStore();
  await loadFacts(store, another);
  const before = await linesOf(store);
  let statements = 0;
  for (let done = false; !done; ) {
    statements += 1;
    try {
      await loadFacts(failingAt(store, statements), report);
      done = true;
    } catch (error) {
      expect(error).toBeInstanceOf(LoadError);
      expect(String(error)).toContain('Loading XB/WG.1/2001/5 failed: the disk is full');
      expect(await linesOf(store)).toEqual(before);
    }
  }
  expect(statements).toBeGreaterThan(10);
  const loaded = await linesOf(store);
  for (let n = 1; ; n++) {
    try {
      await unloadDocument(failingAt(store, n), 'XB/WG.1/2001/5');
      break;
    } catch (error) {
      expect(String(error)).toContain('Unloading XB/WG.1/2001/5 failed');
      expect(await linesOf(store)).toEqual(loaded);
    }
  }
  expect(await linesOf(store)).toEqual(before);
});

describe('planning', () => {
  test('says what loading would do, and writes nothing', async () => {
    const store = await emptyStore();
    const plan = await planLoad(store, report);
    expect(await linesOf(store)).toEqual([]);
    expect(await planLoad(undefined, report)).toEqual(plan);
    expect(await loadFacts(store, report)).toEqual(plan);
    expect((await planLoad(store, report)).change).toBe('UNCHANGED');
    expect((await planLoad(store, { ...report, title: 'x' })).change).toBe('REPLACED');
  });
});

describe('unloading', () => {
  test('takes any symbol, or the id of a document without symbols', async () => {
    const store = await emptyStore();
    await loadFacts(store, report);
    await loadFacts(store, factsOf({ symbols: [], source: 'notes.txt' }));
    expect(await unloadDocument(store, 'XB/WG.2/2001/4')).toBe('XB/WG.1/2001/5');
    expect(await unloadDocument(store, 'notes')).toBe('notes');
    expect(await linesOf(store)).toEqual([]);
  });

  test.each([
    ['nothing is loaded', [], 'XB/1', 'No document is loaded.'],
    ['a slip of the pen', [report, another], 'xb/wg.1/2001/ 5', 'among others: XB/WG.1/2001/5'],
    ['something else', [another], 'CTOC/COP/2008/7', 'Loaded are: XB/2001/1.'],
  ])('an unknown symbol is refused with what is loaded: %s', async (_name, loaded, symbol, advice) => {
    const store = await emptyStore();
    for (const facts of loaded) await loadFacts(store, facts);
    const refused = unloadDocument(store, symbol);
    await expect(refused).rejects.toThrow(UnknownDocumentError);
    await expect(refused).rejects.toMatchObject({ advice: expect.stringContaining(advice) });
  });

  test('a symbol of two documents is refused, naming both', async () => {
    const store = await emptyStore();
    await loadFacts(store, factsOf({ symbols: ['XB/1', 'XB/9'] }));
    await loadFacts(store, factsOf({ symbols: ['XB/2', 'XB/9'] }));
    const refused = unloadDocument(store, 'XB/9');
    await expect(refused).rejects.toMatchObject({ advice: 'Name one of them: XB/1, XB/2.' });
  });
});

test('status counts what is there, and lists the documents', async () => {
  const store = await emptyStore();
  expect(await readStatus(store)).toEqual({ nodes: {}, relationships: {}, documents: [] });
  await loadFacts(store, report);
  const status = await readStatus(store);
  expect(status.nodes).toMatchObject({ State: 2, Session: 1, Document: 3 });
  expect(status.nodes).not.toHaveProperty('Load');
  expect(status.relationships).toMatchObject({ SPOKE_ON: 2, REFERENCES: 1 });
  expect(status.documents).toEqual([
    {
      id: 'XB/WG.1/2001/5',
      symbols: ['XB/WG.1/2001/5', 'XB/WG.2/2001/4'],
      title: 'Report on pens',
      editions: ['en'],
      facts: 6,
      unidentified: ['en 3: Ruritania (STATE)'],
    },
  ]);
});
