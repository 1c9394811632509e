import { expect, test } from 'vitest';
import { FACT_LISTS } from '../../graph/facts.ts';
import { ReviewError } from '../../src/review/errors.ts';
import { labelOf } from '../../src/review/labels.ts';
import { reviewOf } from '../../src/review/review.ts';
import { factsOf } from '../load/facts.ts';
import { CASES } from '../load/said-cases.ts';
import { reviewed } from './meeting.ts';

test('facts stand with their paragraphs, and paragraphs without facts are counted', () => {
  const review = reviewOf(reviewed());
  expect(review).toMatchObject({ document: 'CTOC/COP/WG.2/2001/5', language: 'en', texts: 4, empty: 2, elsewhere: [] });
  expect(review.counts).toEqual([
    ['sessions', 1],
    ['attendance', 2],
    ['references', 1],
    ['unidentified', 1],
  ]);
  expect(review.paragraphs.map(({ para, heading, facts }) => [para, heading, facts.map(({ id }) => id)])).toEqual([
    ['cover', false, []],
    ['1', false, ['CTOC/COP/WG.2/2001', 'CL', 'NO']],
    ['2', false, ['CTOC/COP/DEC/2/6', 'Ruritania']],
    ['heading I', true, []],
    ['3', false, []],
  ]);
});

test('facts whose place cannot be are shown as misplaced', () => {
  const vote = { code: 'CL', choice: 'AGAINST' as const };
  const review = reviewOf(
    reviewed({
      votes: [
        { ...vote, para: '3', span: [20, 400] },
        { ...vote, para: '77' },
      ],
    }),
  );
  expect(review.paragraphs.at(-1)?.facts).toMatchObject([{ id: 'CL', misplaced: true, span: undefined }]);
  expect(review.elsewhere).toMatchObject([{ list: 'votes', id: 'CL', para: '77', misplaced: true }]);
});

test('facts without their text cannot be reviewed', () => {
  expect(() => reviewOf(reviewed({ paragraphs: [] }))).toThrow(ReviewError);
  expect(() => reviewOf(reviewed({ paragraphs: [] }))).toThrow('Reviewing CTOC/COP/WG.2/2001/5 (meeting.txt) failed');
});

test.each(FACT_LISTS)('every fact of %s has something to be known by', (list) => {
  const facts = CASES.flatMap((one) => factsOf(one.facts)[list].map((fact) => labelOf(list, fact as never)));
  if (list !== 'unidentified' && list !== 'subjects') expect(facts.length).toBeGreaterThan(0);
  for (const { id, says } of facts) {
    expect(id).toMatch(/\S/);
    expect(id).not.toContain('undefined');
    expect(says.every((one) => one !== '' && !/undefined|\[object/.test(one))).toBe(true);
  }
});

test('a reference tells its relation, date and place', () => {
  const reference = {
    decision: 'A/RES/55/25',
    kind: 'RESOLUTION' as const,
    relation: 'AMENDS' as const,
    date: '2000-11-15',
    pinpoint: 'annex I',
    para: '1',
  };
  expect(labelOf('references', reference)).toEqual({
    id: 'A/RES/55/25',
    says: ['AMENDS', '2000-11-15', 'paragraph annex I'],
  });
});
