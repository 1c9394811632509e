/** Which states voted and sponsored. */
import type { Fact, Facts } from '../../graph/facts.ts';
import type { ListedState } from '../extract/state-lists.ts';
import type { Mentions } from '../extract/types.ts';
import { stateCode } from './names.ts';

type Stated = Pick<Facts, 'votes' | 'sponsors' | 'unidentified'>;

/**
 * The states that voted and sponsored, each once: who submitted a draft is not also one who joined later.
 * @param year in which the names were in use.
 */
export function resolveStances({ stances, language }: Mentions, year: number | undefined): Stated {
  const votes = new Map<string, Fact<'votes'>>();
  const sponsors = new Map<string, Fact<'sponsors'>>();
  const unidentified: Facts['unidentified'] = [];
  const each = <M extends ListedState>(
    list: 'votes' | 'sponsors',
    mentions: readonly M[],
    take: (code: string, mention: M, where: { para: string; span: [number, number] }) => void,
  ) => {
    for (const mention of mentions) {
      const where = { para: mention.para, span: [...mention.span] as [number, number] };
      const code = stateCode(mention.mention, language, year);
      if (code === undefined) unidentified.push({ mention: mention.mention, expected: 'STATE', list, ...where });
      else take(code, mention, where);
    }
  };
  each('votes', stances.votes, (code, { choice }, where) => {
    if (!votes.has(code)) votes.set(code, { code, choice, ...where });
  });
  const submittedFirst = [...stances.sponsors].sort(
    (a, b) => Number(a.role !== 'SPONSOR') - Number(b.role !== 'SPONSOR'),
  );
  each('sponsors', submittedFirst, (code, { role }, where) => {
    if (!sponsors.has(code)) sponsors.set(code, { code, role, ...where });
  });
  return { votes: [...votes.values()], sponsors: [...sponsors.values()], unidentified };
}
