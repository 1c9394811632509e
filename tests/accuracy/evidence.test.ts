import { expect, test } from 'vitest';
import { checkEvidence, noEvidence } from '../../src/accuracy/evidence.ts';
import { meeting } from '../serve/meeting.ts';

function wrongIn(given: Parameters<typeof meeting>[1]): string[] {
  const seen = noEvidence();
  checkEvidence(meeting('A/1/1', given), seen);
  return seen.wrong;
}

test('words that stand in their paragraph are counted', () => {
  const seen = noEvidence();
  checkEvidence(meeting(), seen);
  expect(seen).toEqual({ facts: 4, spans: 2, wrong: [] });
});

const reference = { decision: 'CTOC/COP/DEC/2/6', kind: 'DECISION' as const, relation: 'RECALLS' as const };
test.each([
  ['another paragraph', { ...reference, para: '7' }, 'references 7: there is no such paragraph'],
  ['beyond the end', { ...reference, para: '2', span: [10, 24] }, 'the paragraph has no characters 10 to 24'],
  ['no words', { ...reference, para: '2', span: [9, 9] }, 'the paragraph has no characters 9 to 9'],
  ['white space', { ...reference, para: '2', span: [9, 10] }, 'there are no words at 9'],
] as const)('%s is wrong', (_, fact, why) => {
  const one = 'span' in fact ? { ...fact, span: [...fact.span] as [number, number] } : fact;
  expect(wrongIn({ references: [one] })).toEqual([expect.stringContaining(why)]);
});

test('a mention must be the words', () => {
  const attendance = [{ mention: 'Peru', code: 'PE', kind: 'STATE' as const, sessions: [], para: '1' }];
  const at = (span: [number, number]) => wrongIn({ attendance: attendance.map((one) => ({ ...one, span })) });
  expect(at([0, 5])).toEqual(['A/1/1 attendance 1: the words at 0 are not its mention']);
});

test('facts without text have no evidence to look at', () => {
  expect(wrongIn({ paragraphs: [] })).toEqual([]);
});

test('what could not be identified must be there, but may be put together of several words', () => {
  const unknown = { mention: 'Treaty 5', expected: 'INSTRUMENT' as const, list: 'provisions', para: '2' };
  expect(wrongIn({ unidentified: [{ ...unknown, span: [0, 9] }] })).toEqual([]);
  expect(wrongIn({ unidentified: [{ ...unknown, span: [0, 99] }] })).toHaveLength(1);
});
