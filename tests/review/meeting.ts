/** A small made-up report with facts of many kinds, as a person reviews it. */
import type { Facts } from '../../graph/facts.ts';
import { meeting } from '../serve/meeting.ts';

const TEXTS = [
  { para: 'cover', text: 'A report on pens' },
  { para: '1', text: 'Chile and Norway were represented.' },
  { para: '2', text: 'Recalling decision 2/6, Ruritania spoke.' },
  { para: 'heading I', text: 'Pens' },
  { para: '3', text: 'Nothing of interest was said.' },
];

function spanOf(words: string): [number, number] {
  const start = TEXTS[2]?.text.indexOf(words) ?? 0;
  return [start, start + words.length];
}

export const reviewed = (given: Partial<Facts> = {}): Facts =>
  meeting('CTOC/COP/WG.2/2001/5', {
    paragraphs: TEXTS,
    references: [
      {
        decision: 'CTOC/COP/DEC/2/6',
        kind: 'DECISION',
        relation: 'RECALLS',
        para: '2',
        span: spanOf('decision 2/6'),
      },
    ],
    unidentified: [
      {
        mention: 'Ruritania',
        expected: 'STATE',
        list: 'statements',
        para: '2',
        span: spanOf('Ruritania'),
      },
    ],
    ...given,
  } as Parameters<typeof meeting>[1]);
