/** What a statement says besides, in the words of the interface: "recalls", "in favour", "party". */
import type { LinkEvidenceQuery } from '../api/documents.ts';
import type { Text } from '../text/types.ts';

type Said = LinkEvidenceQuery['path']['links'][number]['evidence'][number];

export function saidBy(one: Said, t: Text): string[] {
  const pinpoint = 'pinpoint' in one && one.pinpoint ? `¶ ${one.pinpoint.slice(0, 40)}` : '';
  return [
    'relation' in one && one.relation ? t.reference[one.relation] : '',
    'force' in one && one.force ? t.force[one.force] : '',
    'role' in one && one.role ? t.role[one.role] : '',
    'choice' in one && one.choice ? t.choice[one.choice] : '',
    'strength' in one && one.strength ? t.strength[one.strength] : '',
    pinpoint,
  ].filter((text) => text !== '');
}
