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
  const packed = [
    '["ATTENDED","State","Session","A/78","CL","PE"]',
    '["SPOKE_ON","Person","Session","A/78","Ana \\"x\\" (CL)"]',
  ];
  expect(packNames([attended('PE'), spoke, attended('CL')])).toEqual(packed);
  expect(unpackNames(packed)).toEqual([attended('CL'), attended('PE'), spoke]);
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
