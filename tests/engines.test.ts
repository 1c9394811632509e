/**
 * The two engines hold the same graph and give the same answers: the five reports (the starter facts where the reports are
 * not there) loaded on both, then every statement that walks or lists, with every key.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NODE_LABELS, type NodeLabel } from '../graph/model.ts';
import { loadFacts } from '../src/load/load.ts';
import {
  CYPHER_FOLDER,
  familyOf,
  parametersOf,
  type Statement,
  statement,
  statementFamily,
  variantsOf,
} from '../src/store/statements.ts';
import type { Row, Store } from '../src/store/store.ts';
import { fiveReports } from './load/five-reports.ts';
import { linesOf } from './load/graphs.ts';
import { describeNeo4j, withEmbedded } from './store/engines.ts';

/** A statement, and the label of the things whose keys it takes. */
interface Asked {
  readonly statement: Statement;
  readonly label: NodeLabel;
}

/** Every statement in cypher/traverse, each variant of a family. */
function traversals(): Asked[] {
  return readdirSync(join(CYPHER_FOLDER, 'traverse')).flatMap((file): Asked[] => {
    const name = `traverse/${file.replace('.cypher', '')}`;
    const text = readFileSync(join(CYPHER_FOLDER, 'traverse', file), 'utf8');
    const parameters = parametersOf(text);
    const family = familyOf(name, text);
    if (!family) {
      const label = /\(n:(\w+)/.exec(text)?.[1] as NodeLabel;
      return [{ statement: statement(name, parameters), label }];
    }
    const variant = statementFamily(name, family, parameters);
    return [...variantsOf(family).keys()].map((key) => ({
      statement: variant(key),
      label: (family === 'node' ? key : key.split(':').at(-1)) as NodeLabel,
    }));
  });
}

/** What every parameter is where nothing else is asked: everything, from the start. */
const EVERYTHING = { afterId: '', afterLabel: '', after: '', afterPosition: -1, limit: 100_000, evidence: true };

/** Narrower questions, each asked of the statements that have its parameters. */
const NARROWER: Record<string, unknown>[] = [
  { limit: 3 },
  { limit: 2, after: 'CTOC', afterId: 'CTOC', afterLabel: '' },
  { evidence: false },
  ...['会议', 'CTOC/COP/WG.2', 'china', '%'].map((text) => ({ text })),
  ...['PARTY', 'CHAIR'].map((role) => ({ role })),
  ...['ESTABLISHES', 'MENTIONS'].map((relation) => ({ relation })),
  ...['neutral', 'operative'].map((force) => ({ force })),
  ...['SHOULD', 'ENCOURAGES'].map((strength) => ({ strength })),
  ...['State', 'Resolution', 'Person'].map((label) => ({ label })),
  { choice: 'AGAINST' },
  { body: 'CTOC/COP' },
  { session: 'CTOC/COP/WG.3/2022' },
  { region: 'Asia' },
  { held: true },
  { held: false },
  { kind: 'DECISION' },
  { kind: 'IGO' },
  { language: 'zh' },
  { from: '2012', until: '2018' },
];

describeNeo4j('the five reports on both engines', (borrowed) => {
  const engine = withEmbedded();
  let embedded: Store;
  let neo4j: Store;
  let keys: Map<NodeLabel, string[]>;

  beforeAll(async () => {
    const { openNeo4j } = await import('../src/store/neo4j.ts');
    embedded = await engine.open();
    neo4j = await openNeo4j(borrowed.address());
    for (const facts of await fiveReports()) {
      await loadFacts(embedded, facts);
      await loadFacts(neo4j, facts);
    }
  }, 300_000);
  afterAll(async () => {
    await embedded.close();
    await neo4j.close();
  });

  it('are the same graph, compared whole', async () => {
    const lines = await linesOf(embedded);
    expect(lines.length).toBeGreaterThan(1_000);
    expect(await linesOf(neo4j)).toEqual(lines);
    keys = new Map(NODE_LABELS.map((label) => [label, []]));
    for (const line of lines) {
      const { label, id } = JSON.parse(line) as { label?: NodeLabel; id: string };
      if (label) keys.get(label)?.push(id);
    }
  });

  it('give the same answers to every statement with every key', async () => {
    let asks = 0;
    let answers = 0;
    for (const { statement: asked, label } of traversals()) {
      const all = keys.get(label) ?? [];
      const given = (values: Record<string, unknown>) =>
        Object.fromEntries(asked.parameters.map((name) => [name, values[name] ?? null]));
      const isList = asked.parameters.includes('text');
      const whole = { ...EVERYTHING, keys: isList ? null : all };
      const narrower = NARROWER.filter((values) => Object.keys(values).some((name) => asked.parameters.includes(name)));
      const questions = [whole, ...narrower.map((values) => ({ ...whole, ...values }))];
      if (isList) questions.push({ ...whole, keys: all.slice(0, 5) });
      for (const question of questions) {
        const rows: Row[] = await embedded.read(asked, given(question));
        const others: Row[] = await neo4j.read(asked, given(question));
        expect(others, asked.name).toEqual(rows);
        asks += 1;
        answers += rows.length;
        // What leads nowhere here leads nowhere when asked more narrowly; Neo4j plans each question anew.
        if (rows.length === 0 && question === whole) break;
      }
    }
    expect(asks).toBeGreaterThan(1_000);
    expect(answers).toBeGreaterThan(10_000);
    console.log(`${asks} questions, ${answers} rows of answers, the same on both engines`);
  }, 600_000);
});
