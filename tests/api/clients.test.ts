/** The examples for programs do what they say, against the starter data. */
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EndpointError, Recalling } from '../../examples/typescript/client.ts';
import { WhoAttendedDocument } from '../../examples/typescript/documents.ts';
import { DOCUMENTS, printDocuments } from '../../examples/typescript/generate.ts';
import { allSessions, main } from '../../examples/typescript/sessions.ts';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { loadFacts } from '../../src/load/load.ts';
import { readFactsFile } from '../../src/read/facts-file.ts';
import { createApp } from '../../src/serve/app.ts';
import { type HttpServer, listen } from '../../src/serve/http-server.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import type { Store } from '../../src/store/store.ts';
import { makeFolder, removeFolder } from '../cli/run.ts';

const folder = makeFolder();
let store: Store;
let server: HttpServer;

beforeAll(async () => {
  store = await openEmbedded(folder);
  // The reports of the starter data: all of it is more than these tests look at.
  for await (const facts of readFactsFile(join(PACKAGE_ROOT, 'graph', 'starter', 'facts.jsonl.gz'))) {
    if (facts.kind === 'REPORT') await loadFacts(store, facts);
  }
  server = await listen(createApp({ store, examples: [] }), '127.0.0.1', 0);
});
afterAll(async () => {
  await server.stop(0);
  await store.close();
  removeFolder(folder);
});

/** A program that can run a snippet, or undefined. */
const able = (programs: string[], snippet: string[]) =>
  programs.find((program) => spawnSync(program, snippet, { stdio: 'ignore' }).status === 0);

const run = async (program: string, example: string) => {
  const file = join(PACKAGE_ROOT, 'examples', example);
  return (await promisify(execFile)(program, [file, server.url], { timeout: 60_000 })).stdout;
};

/** What every example must find, from the graph itself. */
async function truth() {
  const sessions = await allSessions(new Recalling(server.url));
  const [largest] = sessions.sort((a, b) => b.attendance.totalCount - a.attendance.totalCount);
  if (!largest) throw new Error('the starter data has no session');
  const decisions: { symbol: string; held: boolean; referencedBy: { totalCount: number } }[] = [];
  for await (const one of new Recalling(server.url).list('resolutions', {
    fields: 'symbol held referencedBy { totalCount }',
  })) {
    decisions.push(one as (typeof decisions)[number]);
  }
  const [most] = decisions.sort((a, b) => b.referencedBy.totalCount - a.referencedBy.totalCount);
  if (!most) throw new Error('the starter data has no decision');
  return { sessions, largest, most };
}

describe('TypeScript', () => {
  test('finds the sessions and who attended, page by page', async () => {
    const lines: string[] = [];
    await main(server.url, (line) => lines.push(line));
    const { sessions, largest } = await truth();
    expect(lines[0]).toContain(`${sessions.length} sessions; ${largest.key}`);
    expect(lines[0]).toContain(`${largest.attendance.totalCount} attended`);
    expect(lines.filter((line) => /^ {2}[A-Z]{2} .*: paragraph \d+ of /.test(line))).toHaveLength(5);
    expect(lines.at(-1)).toMatch(/^[1-9]\d* documents are loaded/);
  });

  test('the types are those of the schema (otherwise: npx tsx examples/typescript/generate.ts)', async () => {
    expect(await printDocuments()).toBe(readFileSync(DOCUMENTS, 'utf8'));
  });

  test('says what is wrong as an error with codes', async () => {
    const endpoint = new Recalling(server.url);
    const wrong = endpoint.ask(WhoAttendedDocument, { session: 'x', role: 'NOBODY' as 'PARTY' });
    await expect(wrong).rejects.toThrow(EndpointError);
    await expect(wrong).rejects.toThrow(/NOBODY/);
    await expect(endpoint.list('nothing').next()).rejects.toMatchObject({ codes: ['NOT_FOUND'] });
  });
});

describe('Python', () => {
  // PYTHON names one where pandas is elsewhere.
  const python = able([process.env.PYTHON ?? 'python3', '/usr/bin/python3'], ['-c', 'import pandas']);

  test('finds the same with pandas', async (context) => {
    if (python === undefined) {
      if (process.env.CI) throw new Error('no Python with pandas on this machine (Debian: python3-pandas)');
      return context.skip('no Python with pandas on this machine');
    }
    const output = await run(python, 'python/sessions.py');
    const { largest, most } = await truth();
    expect(output).toMatch(
      new RegExp(`${largest.key}\\s+${largest.startDate}\\S*\\s+${largest.attendance.totalCount}\\b`),
    );
    expect(output).toContain('IGO_OBSERVER');
    expect(output).toMatch(
      new RegExp(`${most.symbol}\\s+${most.referencedBy.totalCount}\\s+${most.held ? 'True' : 'False'}`),
    );
  });
});

describe('R', () => {
  const r = able(['Rscript'], ['-e', 'library(jsonlite)']);

  test('finds the same with data frames', async (context) => {
    if (r === undefined) return context.skip('no R with jsonlite on this machine (Debian: r-cran-jsonlite)');
    const output = await run(r, 'r/sessions.R');
    const { largest, most } = await truth();
    expect(output).toMatch(new RegExp(`${largest.key}\\s+${largest.startDate}\\s+${largest.attendance.totalCount}\\b`));
    expect(output).toContain('IGO_OBSERVER');
    expect(output).toMatch(
      new RegExp(`${most.symbol}\\s+${most.held ? 'TRUE' : 'FALSE'}\\s+${most.referencedBy.totalCount}`),
    );
  });
});
