/**
 * The API against what a user would pick instead: @neo4j/graphql and bare statements, on one Neo4j with the same data, and
 * the embedded engine. Answers are compared before anything is timed; the servers are asked in turns.
 *
 *   NEO4J_URI=… NEO4J_PASSWORD=… npm run api -- --neo4j PID --embedded FOLDER [--starts 200] [--compare 200] [--questions Q1,Q2]
 *     [--servers ours,peer,bare] [--results api]
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { geometricMean, percentile, post, processorTime, type Server, start, stop } from './api/measure.ts';
import { ofBare, QUESTIONS, type Question, type Start } from './api/questions.ts';
import { MAIN } from './lib/built.ts';
import { printTable, type Row, writeResults } from './lib/results.ts';

const { values } = parseArgs({
  options: {
    neo4j: { type: 'string' },
    embedded: { type: 'string' },
    starts: { type: 'string', default: '200' },
    compare: { type: 'string', default: '200' },
    questions: { type: 'string', default: Object.keys(QUESTIONS).join() },
    servers: { type: 'string', default: 'ours,peer,bare' },
    results: { type: 'string', default: 'api' },
  },
});
const database = Number(values.neo4j);
const starts = Number(values.starts);
const questions = values.questions.split(',') as Question[];
const { NEO4J_URI = '', NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;

/** Where each question begins: things spread over the graph that have what it asks for. */
const STARTS: Record<Start, string> = {
  decision: `MATCH (d:Resolution) WHERE COUNT { (d)-[:REFERENCES]->(:Resolution) } >= 5
    AND COUNT { (d)<-[:ENDORSES]-(:State) } >= 10 RETURN d.id AS id ORDER BY id`,
  short: `MATCH (d:Resolution) WHERE COUNT { (d)-[:REFERENCES]->(:Resolution) } >= 2
    CALL (d) { MATCH (d)-[:REFERENCES*1..3]->(e:Resolution) RETURN count(DISTINCT e) AS size }
    WITH d, size WHERE size >= 5 AND size <= 100 RETURN d.id AS id ORDER BY id`,
  state: 'MATCH (s:State) WHERE COUNT { (s)-[:ENDORSES]->() } >= 25 RETURN s.id AS id ORDER BY id',
  // Where many sponsors stand below what it refers to.
  hubs: `MATCH (d:Resolution) WHERE COUNT { (d)-[:REFERENCES]->(:Resolution) } >= 2
    CALL (d) { MATCH (d)-[:REFERENCES]->(e:Resolution) WITH e ORDER BY e.id LIMIT 25
      CALL (e) { MATCH (e)<-[:ENDORSES]-(s:State) WITH s LIMIT 25 RETURN count(s) AS size } RETURN sum(size) AS size }
    WITH d, size WHERE size >= 50 RETURN d.id AS id ORDER BY id`,
  session: `MATCH (s:Session) WHERE COUNT { (s)-[:HAS_ITEM]->() } >= 5 AND COUNT { (s)<-[:ADOPTED_AT]-() } >= 10
    RETURN s.id AS id ORDER BY id`,
};

async function readStarts(): Promise<Record<Start, string[]>> {
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
  const found = {} as Record<Start, string[]>;
  for (const kind of new Set(questions.map((question) => QUESTIONS[question].start))) {
    const statement = STARTS[kind];
    const { records } = await driver.executeQuery(statement);
    const all = records.map((record) => record.get('id') as string);
    if (all.length === 0) throw new Error(`The graph has nothing at which a question about a ${kind} could begin`);
    // Spread evenly; where there are fewer than are wanted, each comes more than once.
    found[kind] = Array.from({ length: starts }, (_, n) => all[Math.floor((n * all.length) / starts)] ?? '');
  }
  await driver.close();
  return found;
}

/** One request, as text. */
function ask(server: Server, question: Question, id: string): Promise<string> {
  if (server.name === 'bare') return post(server.port, '/', JSON.stringify({ question, id }));
  const query = server.name === 'peer' ? QUESTIONS[question].peer : QUESTIONS[question].ours;
  return post(server.port, '/graphql', JSON.stringify({ query, variables: { id } }));
}

/** What an answer says, in the form that all have in common. @throws where it is an error */
function read(server: Server, question: Question, text: string): string {
  const answer = JSON.parse(text);
  if (server.name === 'bare') return JSON.stringify(ofBare(question, answer));
  if (answer.errors) throw new Error(`${server.name}, ${question}: ${JSON.stringify(answer.errors)}`);
  const { ofOurs, ofPeer } = QUESTIONS[question];
  return JSON.stringify((server.name === 'peer' ? ofPeer : ofOurs)(answer.data));
}

async function compare(servers: Server[], question: Question, ids: string[]): Promise<void> {
  let bytes = 0;
  for (const id of new Set(ids)) {
    const said = await Promise.all(
      servers.map(async (server) => read(server, question, await ask(server, question, id))),
    );
    const other = said.findIndex((one) => one !== said[0]);
    if (other > 0) {
      const [a, b] = [said[0] ?? '', said[other] ?? ''];
      const at = [...a].findIndex((letter, n) => letter !== b[n]);
      throw new Error(
        `${question} of ${id}: ${servers[0]?.name} and ${servers[other]?.name} differ at ${at}\n` +
          `${a.slice(Math.max(0, at - 100), at + 200)}\n${b.slice(Math.max(0, at - 100), at + 200)}`,
      );
    }
    bytes += said[0]?.length ?? 0;
  }
  if (bytes < 10 * new Set(ids).size) throw new Error(`${question}: the answers hold next to nothing`);
  process.stderr.write(`${question}: ${servers.length} servers agree on ${new Set(ids).size} answers\n`);
}

interface Figures {
  p50: number;
  p95: number;
  /** Milliseconds of the processor a request, of the server and of Neo4j. */
  ownCpu: number;
  neo4jCpu: number;
}

async function measured(server: Server, work: () => Promise<number[]>): Promise<Figures> {
  const used = () => [processorTime(server.process.pid ?? 0), database ? processorTime(database) : 0];
  const [ownBefore = 0, neoBefore = 0] = used();
  const times = await work();
  const [own = 0, neo = 0] = used();
  return {
    p50: percentile(times, 50),
    p95: percentile(times, 95),
    ownCpu: (own - ownBefore) / times.length,
    neo4jCpu: (neo - neoBefore) / times.length,
  };
}

/** Requests with so many under way at a time. */
async function requests(server: Server, question: Question, ids: string[], atOnce: number): Promise<number[]> {
  const times: number[] = [];
  const waiting = [...ids];
  const one = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const began = performance.now();
      await ask(server, question, id);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return times;
}

/** Ten parts of the requests in turns, so that what else the machine does falls on all alike. */
async function inTurns(
  servers: Server[],
  question: Question,
  ids: string[],
  atOnce: number,
): Promise<Map<string, Figures>> {
  const parts = new Map<string, Figures[]>();
  const times = new Map<string, number[]>();
  const size = Math.ceil(ids.length / 10);
  for (let part = 0; part < 10; part++) {
    const some = ids.slice(part * size, (part + 1) * size);
    // Another server is first each time.
    for (const server of [...servers.slice(part % servers.length), ...servers.slice(0, part % servers.length)]) {
      const figures = await measured(server, async () => {
        const taken = await requests(server, question, some, atOnce);
        times.set(server.name, [...(times.get(server.name) ?? []), ...taken]);
        return taken;
      });
      parts.set(server.name, [...(parts.get(server.name) ?? []), figures]);
    }
  }
  const mean = (all: number[]) => all.reduce((a, b) => a + b, 0) / all.length;
  return new Map(
    servers.map(({ name }) => [
      name,
      {
        p50: percentile(times.get(name) ?? [], 50),
        p95: percentile(times.get(name) ?? [], 95),
        ownCpu: mean((parts.get(name) ?? []).map((one) => one.ownCpu)),
        neo4jCpu: mean((parts.get(name) ?? []).map((one) => one.neo4jCpu)),
      },
    ]),
  );
}

const here = import.meta.dirname;
const servers: Server[] = [];
const rows: Row[] = [];
try {
  const free = { RATE_LIMIT: '0', MAX_COST: '1000000' };
  servers.push(await start('ours', 4701, [process.execPath, MAIN, 'serve', '--empty'], free));
  const others = values.servers.split(',');
  if (others.includes('peer')) servers.push(await start('peer', 4702, [process.execPath, `${here}/api/peer.mjs`], {}));
  if (others.includes('bare')) servers.push(await start('bare', 4703, [process.execPath, `${here}/api/bare.mjs`], {}));
  if (values.embedded && existsSync(values.embedded)) {
    const environment = { ...free, NEO4J_URI: '', RECALLING_DATA: values.embedded };
    servers.push(await start('embedded', 4704, [process.execPath, MAIN, 'serve', '--empty'], environment));
  }
  const ids = await readStarts();
  for (const question of questions) {
    const all = ids[QUESTIONS[question].start];
    const step = Math.max(1, Math.floor(all.length / Number(values.compare)));
    await compare(
      servers,
      question,
      all.filter((_, n) => n % step === 0),
    );
  }
  for (const atOnce of [1, 16]) {
    for (const question of questions) {
      const some = ids[QUESTIONS[question].start];
      // Plans and compiled code are there before the first is counted; the comparison has asked each once.
      for (const server of servers) await requests(server, question, some.slice(0, 20), atOnce);
      const figures = await inTurns(servers, question, some, atOnce);
      for (const [name, of] of figures) rows.push({ question, 'at once': atOnce, server: name, ...of });
      process.stderr.write(`${question}, ${atOnce} at once: ${JSON.stringify(Object.fromEntries(figures))}\n`);
    }
  }
  printTable(rows);
  const p50 = (server: string, question: Question) =>
    rows.find((row) => row.server === server && row.question === question && row['at once'] === 1)?.p50 as number;
  const first = questions.filter((question) => question !== 'Q8');
  for (const [a, b] of [
    ['ours', 'peer'],
    ['ours', 'bare'],
    ['embedded', 'ours'],
  ] as const) {
    if (![a, b].every((one) => servers.some(({ name }) => name === one))) continue;
    const ratio = geometricMean(first.map((question) => p50(a, question) / p50(b, question)));
    console.log(
      `${a} takes ${ratio.toFixed(2)} of the time of ${b} (geometric mean of p50, ${first.join(' ')}, one at a time)`,
    );
  }
  writeResults(values.results, rows);
} finally {
  for (const server of servers) await stop(server);
}
