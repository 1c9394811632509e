/** The mark of each capacity in the attendance table. The legend and the text alternative say what it means. */
import type { Role } from '../../api/documents.ts';

export type Mark = 'full' | 'half' | 'empty' | 'square' | 'bar';

const FULL: readonly Role[] = ['PARTY', 'REIO_PARTY', 'MEMBER'];
const HALF: readonly Role[] = ['SIGNATORY_OBSERVER'];
const EMPTY: readonly Role[] = ['NON_SIGNATORY_OBSERVER', 'NON_PARTY_OBSERVER', 'NON_MEMBER_STATE_OBSERVER'];
const SQUARE: readonly Role[] = ['IGO_OBSERVER', 'UN_AGENCY_OBSERVER', 'NGO_OBSERVER'];

/** The mark of somebody who took part in these capacities: of several, the strongest. */
export function markOf(roles: readonly Role[]): Mark {
  const has = (some: readonly Role[]) => roles.some((role) => some.includes(role));
  if (has(FULL)) return 'full';
  if (has(HALF)) return 'half';
  if (has(EMPTY)) return 'empty';
  if (has(SQUARE)) return 'square';
  return 'bar';
}

/** Shapes in a square of 16 by 16: what is filled, and what is only drawn round. */
export const MARK_SHAPES: Readonly<Record<Mark, { fill: string; line: string }>> = {
  full: { fill: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z', line: '' },
  half: { fill: 'M8 2a6 6 0 0 0 0 12z', line: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z' },
  empty: { fill: '', line: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z' },
  square: { fill: '', line: 'M3 3h10v10H3z' },
  bar: { fill: 'M2 7h12v2H2z', line: '' },
};
