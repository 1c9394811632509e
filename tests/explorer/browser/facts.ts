/** Made-up documents beside the starter data: with words, votes and sponsors, with hostile text, and with very many references. */
import type { Facts } from '../../../graph/facts.ts';
import { factsOf } from '../../load/facts.ts';

/** Runs a script, were it taken for markup. */
export const MARKUP = '<img src=x onerror="window.hacked=true"><script>window.hacked=true</script>';
/** Turns what stands after it around. */
export const OVERRIDE = '\u202e';
/** How many decisions the largest document refers to. */
export const MANY = 20_000;

const words = 'Recalling its resolution 91/7 on pens, and noting with concern the price of ink';

/** Two resolutions on which China and Norway voted; they sponsored the first together. */
const resolutions = (): Facts[] =>
  [1, 2].map((number) =>
    factsOf({
      source: `pens-${number}.txt`,
      kind: 'RESOLUTION',
      title: number === 1 ? 'Pens for every delegation' : 'The price of ink',
      symbols: [`A/RES/92/${number}`],
      paragraphs: [{ para: '1', text: `${words}, among other things.` }],
      references: [{ decision: 'A/RES/91/7', kind: 'RESOLUTION', relation: 'RECALLS', para: '1', span: [0, 33] }],
      votes: ['CN', 'NO'].map((code) => ({
        code,
        choice: code === 'NO' && number === 2 ? ('AGAINST' as const) : ('IN_FAVOUR' as const),
        para: '1',
      })),
      sponsors: number === 1 ? ['CN', 'NO'].map((code) => ({ code, role: 'SPONSOR' as const, para: '1' })) : [],
      subjects: [{ name: 'PENS', para: '1' }],
    }),
  );

const hostile = (): Facts =>
  factsOf({
    source: 'hostile.txt',
    title: `${MARKUP}${'very long '.repeat(1_000)}`,
    symbols: ['A/92/666'],
    paragraphs: [{ para: '1', text: `${MARKUP} ${OVERRIDE}turned ${'word '.repeat(2_000)}` }],
    references: [{ decision: 'A/RES/91/7', kind: 'RESOLUTION', relation: 'NOTES', title: MARKUP, para: '1' }],
    sessions: [
      { id: 'A/92', body: 'A', ordinal: 92, startDate: '2037-09-15', place: `${OVERRIDE}kroY weN`, para: '1' },
    ],
    attendance: [
      {
        mention: MARKUP,
        name: `${MARKUP}${OVERRIDE}${'long name '.repeat(1_000)}`,
        kind: 'ORGANIZATION',
        role: 'IGO_OBSERVER',
        sessions: ['A/92'],
        para: '1',
      },
    ],
    agenda: [{ id: 'A/92#1', session: 'A/92', number: '1', title: MARKUP, para: '1' }],
  });

const many = (): Facts =>
  factsOf({
    source: 'many.txt',
    title: 'An index of everything',
    symbols: ['A/92/INF/1'],
    paragraphs: [{ para: '1', text: 'All of them.' }],
    references: Array.from({ length: MANY }, (_, index) => ({
      decision: `A/RES/${60 + (index % 30)}/${1_000 + index}`,
      kind: 'RESOLUTION' as const,
      relation: 'MENTIONS' as const,
      para: '1',
    })),
  });

/** How many decisions refer to each other, all to all. */
export const COMPLETE = 40;

const complete = (): Facts[] =>
  Array.from({ length: COMPLETE }, (_, number) =>
    factsOf({
      source: `complete-${number}.txt`,
      kind: 'RESOLUTION',
      title: number === 0 ? `${OVERRIDE}${'所有决定'.repeat(2_500)}` : `Number ${number}`,
      symbols: [`A/RES/93/${number + 1}`],
      paragraphs: [{ para: '1', text: `${words}, among other things.` }],
      references: Array.from({ length: COMPLETE }, (_, other) => ({
        decision: `A/RES/93/${other + 1}`,
        kind: 'RESOLUTION' as const,
        relation: 'RECALLS' as const,
        para: '1',
      })).filter((_, other) => other !== number),
    }),
  );

/** Decisions of several years, each of which refers to those before it: what a lineage shows. */
export const LINEAGE = ['A/RES/80/5', 'A/RES/82/5', 'A/RES/85/5', 'A/RES/88/5'] as const;

const lineage = (): Facts[] =>
  LINEAGE.map((symbol, index) =>
    factsOf({
      source: `lineage-${index}.txt`,
      kind: 'RESOLUTION',
      title: `Erasers, part ${index + 1}`,
      symbols: [symbol],
      paragraphs: [{ para: '1', text: `${words}, among other things.` }],
      references: LINEAGE.slice(0, index).map((decision, earlier) => ({
        decision,
        kind: 'RESOLUTION' as const,
        relation: earlier === index - 1 ? ('REAFFIRMS' as const) : ('RECALLS' as const),
        para: '1',
        span: [0, 33] as [number, number],
      })),
    }),
  );

export const madeUp = (): Facts[] => [...resolutions(), hostile(), many(), ...complete(), ...lineage()];
