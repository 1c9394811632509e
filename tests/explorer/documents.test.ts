/** What the explorer knows of the schema is what the schema says. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DOCUMENTS, printDocuments, printSent, SENT } from '../../scripts/explorer-queries.ts';
import * as documents from '../../src/explorer/api/documents.ts';
import { thingId } from '../../src/explorer/api/thing-id.ts';
import { encodeGlobalId } from '../../src/schema/global-id.ts';

it('the typed documents are those of the queries and the schema (npm run explorer-queries)', async () => {
  expect(readFileSync(DOCUMENTS, 'utf8')).toBe(await printDocuments());
});

it('the global id of a thing is made as the server makes it', () => {
  expect(thingId('Resolution', 'A/RES/55/25')).toBe(encodeGlobalId('Resolution', 'A/RES/55/25'));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (key) => {
      expect(thingId('Document', key)).toBe(encodeGlobalId('Document', key));
    }),
  );
});

it('the queries for servers that answer trusted documents only are those that are sent (npm run explorer-queries)', () => {
  const written = readFileSync(SENT, 'utf8');
  expect(written).toBe(printSent(documents));
  expect(Object.keys(JSON.parse(written)).length).toBeGreaterThan(10);
});
