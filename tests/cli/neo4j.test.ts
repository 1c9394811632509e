import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { meeting } from '../serve/meeting.ts';
import { describeNeo4j } from '../store/engines.ts';
import { ask, factsFile, Running, run, type StatusJson, temporaryFolder } from './run.ts';

describeNeo4j('the commands', ({ address }) => {
  const settings = () => {
    const { uri, user, password, database } = address();
    return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  };
  const status = async () => JSON.parse((await run(['status', '--json'], settings())).stdout) as StatusJson;

  test('load, status, serve and unload use the server that NEO4J_URI names', async () => {
    const data = join(temporaryFolder(), 'data');
    const environment = { ...settings(), RECALLING_DATA: data };
    const file = factsFile(temporaryFolder(), 'facts.jsonl', meeting('A/1/1'));
    const program = new Running(['serve', '--port', '0'], environment);
    onTestFinished(() => void program.child.kill('SIGKILL'));
    const [, url = ''] = await program.printed(/answers at (\S+)\/graphql[\s\S]*relationships/);
    expect(program.stdout).toMatch(/^engine +Neo4j, /m);
    // Many processes may use the server: nothing is handed over, and no starter data is put into a shared database.
    expect(await run(['load', file], environment)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 added'),
    });
    expect(await ask(url, '{ documents { nodes { key } } }')).toEqual({ documents: { nodes: [{ key: 'A/1/1' }] } });
    expect(await status()).toMatchObject({ engine: 'neo4j', documents: [{ id: 'A/1/1' }] });
    expect(existsSync(data)).toBe(false);
    expect(await run(['unload', 'A/1/1'], environment)).toMatchObject({ code: 0 });
    expect((await status()).documents).toEqual([]);
    program.child.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
  });

  test('a wrong password is named by its setting, and is not shown', async () => {
    const before = await status();
    const environment = { ...settings(), NEO4J_PASSWORD: 'swordfish' };
    const file = factsFile(temporaryFolder(), 'facts.jsonl', meeting('A/1/1'));
    // Once only: after three wrong passwords Neo4j refuses the right one for a while, too.
    const { code, stderr } = await run(['load', file], environment);
    expect(code).toBe(1);
    expect(stderr).toContain('NEO4J_PASSWORD');
    expect(stderr).not.toContain('swordfish');
    expect(await status()).toEqual(before);
  });
});
