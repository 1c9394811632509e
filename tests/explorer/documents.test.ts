/** What the explorer knows of the schema is what the schema says. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DOCUMENTS, printDocuments } from '../../scripts/explorer-queries.ts';
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
