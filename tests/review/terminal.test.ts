import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { reviewOf } from '../../src/review/review.ts';
import { terminalReview } from '../../src/review/terminal.ts';
import { columnsOf, harmless } from '../../src/review/width.ts';
import { reviewed } from './meeting.ts';

const plain = (given = {}, width = 80) => terminalReview(reviewOf(reviewed(given)), { color: false, width });
const ESCAPE = '\u001b';

test('without colours, marks are brackets and facts stand below the text', () => {
  const text = plain();
  expect(text).toContain('       1  ⟦Chile⟧ and ⟦Norway⟧ were represented.\n');
  expect(text).toContain('          attendance  CL, NO  PARTY · CTOC/COP/WG.2/2001\n');
  expect(text).toContain('       2  Recalling ⟦decision 2/6⟧, ⟦?Ruritania⟧ spoke.\n');
  expect(text).toContain('          references  CTOC/COP/DEC/2/6  RECALLS\n');
  expect(text).toContain('          unidentified  Ruritania  STATE? · statements\n');
  expect(text).toContain('       3  Nothing of interest was said.\n          – nothing found –\n');
  expect(text).not.toContain(ESCAPE);
});

test('the summary counts each list and the paragraphs without facts', () => {
  const [, summary = ''] = plain().split('\nsummary\n');
  expect(summary).toMatch(/^ +attendance +2$/m);
  expect(summary).toMatch(/^ +paragraphs +4, 2 of them without facts \(50 %\)$/m);
  expect(summary).toMatch(/^ +2 {2}Ruritania {2}STATE\? · statements$/m);
});

test('with colours, each list has its own, and what is not identified stands out', () => {
  const text = terminalReview(reviewOf(reviewed()), { color: true, width: 80 });
  expect(text).toContain(`${ESCAPE}[38;5;35mChile${ESCAPE}[0m and`);
  expect(text).toContain(`${ESCAPE}[38;5;166mdecision 2/6${ESCAPE}[0m`);
  expect(text).toContain(`${ESCAPE}[38;5;196;1;7mRuritania${ESCAPE}[0m`);
  expect(text).not.toContain('⟦');
  expect(stripVTControlCharacters(text)).toContain('Chile and Norway were represented.');
});

test('facts that are misplaced are said', () => {
  const text = plain({ votes: [{ code: 'CL', choice: 'AGAINST', para: '77' }] });
  expect(text).toContain('facts whose paragraph is not in the text\n          votes  CL  AGAINST · misplaced (77)');
});

test.each([40, 61, 100])('no line is wider than %i columns', (width) => {
  const text = `会议注意到各国提出的关于笔的意见，${'and so on '.repeat(30)}${'x'.repeat(300)}`;
  const lines = plain({ paragraphs: [{ para: '1', text }] }, width).split('\n');
  const widths = lines.map((line) => [...line].reduce((sum, character) => sum + columnsOf(character), 0));
  expect(Math.max(...widths)).toBeLessThanOrEqual(width);
  expect(lines.join('').replace(/[\s⟦⟧]/g, '')).toContain(text.replace(/\s/g, ''));
});

test('a text cannot write to the terminal as it likes', () => {
  const text = plain({ paragraphs: [{ para: `1${ESCAPE}[2J`, text: `a${ESCAPE}]0;title\u0007b\u009bc\r\u202ed` }] });
  expect(text).not.toMatch(new RegExp(`[${ESCAPE}\u0007\u009b\r\u202e]`));
  expect(harmless('a\tb\nc')).toBe('a b\nc');
});
