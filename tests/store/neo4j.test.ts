import { expect, test } from 'vitest';
import { openNeo4j } from '../../src/store/neo4j.ts';
import { describeNeo4j } from './engines.ts';
import { storeSpecification } from './specification.ts';

describeNeo4j('the engine', ({ address, empty }) => {
  storeSpecification({ name: 'neo4j', open: () => openNeo4j(address()), empty });

  test.each<[string, (given: ReturnType<typeof address>) => ReturnType<typeof address>, string, string]>([
    ['a wrong password', (given) => ({ ...given, password: 'wrong' }), 'WRONG_PASSWORD', 'user "neo4j"'],
    ['a wrong user', (given) => ({ ...given, user: 'nobody' }), 'WRONG_PASSWORD', 'user "nobody"'],
    ['no such database', (given) => ({ ...given, database: 'elsewhere' }), 'DATABASE_NOT_FOUND', '"elsewhere"'],
    ['nothing there', (given) => ({ ...given, uri: 'bolt://127.0.0.1:1' }), 'CANNOT_CONNECT', 'bolt://127.0.0.1:1'],
    ['no such host', (given) => ({ ...given, uri: 'neo4j://host.invalid:1' }), 'CANNOT_CONNECT', 'host.invalid'],
    ['no address', (given) => ({ ...given, uri: 'bolt://[' }), 'CANNOT_CONNECT', 'bolt://['],
  ])('is refused by name: %s', async (_, change, code, words) => {
    const opening = openNeo4j(change(address()));
    await expect(opening).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
    await expect(opening).rejects.toMatchObject({ advice: expect.stringContaining('NEO4J_') });
  });

  test('answers at an address for clusters too', async () => {
    const store = await openNeo4j({ ...address(), uri: address().uri.replace('bolt:', 'neo4j:') });
    expect(await store.isReady()).toBe(true);
    await store.close();
  });
});
