import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationshipKey } from '../../src/load/ends.ts';
import { packNames, unpackNames } from '../../src/load/packed.ts';
import { said } from '../../src/load/said.ts';
import { randomFacts } from './random-facts.ts';

test('relationships stand together by their near end', () => {
  const attended = (state: string) =>
    ({ type: 'ATTENDED', from: { label: 'State', id: state }, to: { label: 'Session', id: 'A/78' } }) as const;
  const spoke = {
    type: 'SPOKE_ON',
    from: { label: 'Person', id: 'Ana "x" (CL)' },
    to: { label: 'Session', id: 'A/78' },
  } as const;
  const lines = [
    '["ATTENDED","State","Session","A/78","CL","PE"]',
    '["SPOKE_ON","Person","Session","A/78","Ana \\"x\\" (CL)"]',
  ];
  const packed = packNames([attended('PE'), spoke, attended('CL')]);
  expect(packed.map((one) => inflateRawSync(Buffer.from(one, 'base64')).toString())).toEqual([lines.join('\n')]);
  expect(unpackNames(packed)).toEqual([attended('CL'), attended('PE'), spoke]);
  // Graphs that were written before hold them so.
  expect(unpackNames(lines)).toEqual([attended('CL'), attended('PE'), spoke]);
  expect(unpackNames(packNames([]))).toEqual([]);
});

test('whatever a document says is unpacked as it was packed', () => {
  fc.assert(
    fc.property(randomFacts, (facts) => {
      const { relationships } = said(facts);
      const keys = unpackNames(packNames(relationships)).map(relationshipKey);
      expect(keys.sort()).toEqual(relationships.map(({ key }) => key).sort());
    }),
    { numRuns: 30 },
  );
});
