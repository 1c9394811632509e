/** Names that run on inside a sentence: "the representatives of A, B (on behalf of C) and D". */
import type { MeetingContext } from './context.ts';
import type { Name } from './gazetteer.ts';
import type { ListedName } from './name-list.ts';

/** Names in a sentence, and the stretch of it that they take. */
export interface Chain {
  readonly names: readonly ListedName[];
  readonly start: number;
  readonly end: number;
}

const NONE: Chain = { names: [], start: 0, end: 0 };

const listed = (name: Name): ListedName => ({
  mention: name.text,
  kind: name.kind === 'STATE' ? 'STATE' : 'ORGANIZATION',
  known: true,
  start: name.start,
  end: name.end,
});

/** How far a sticky pattern of the grammar reaches from `at`; `at` where it does not fit. */
function reach(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : at;
}

/**
 * The names that begin at `at`.
 * @param names the known names in the text, from left to right.
 * @param unknown whether names of organizations that are not known count too.
 */
export function chainFrom(
  text: string,
  at: number,
  names: readonly Name[],
  unknown: boolean,
  { grammar: { chains, lists } }: MeetingContext,
): Chain {
  const found: ListedName[] = [];
  let end = at;
  let next = reach(chains.lead, text, at);
  for (;;) {
    const known = names.find((name) => name.start === next);
    const name = known ? listed(known) : unknown ? unknownAt(text, next, chains.unknown, lists) : undefined;
    if (!name) break;
    found.push(name);
    end = reach(chains.aside, text, name.end);
    const gap = reach(chains.gap, text, end);
    if (gap === end) break;
    next = gap;
  }
  return found.length > 0 ? { names: found, start: at, end } : NONE;
}

function unknownAt(
  text: string,
  at: number,
  pattern: RegExp,
  lists: MeetingContext['grammar']['lists'],
): ListedName | undefined {
  const end = reach(pattern, text, at);
  const mention = text.slice(at, end).trimEnd();
  if (mention === '' || !lists.organization.test(mention) || lists.notName.test(mention)) return undefined;
  return { mention, kind: 'ORGANIZATION', known: false, start: at, end: at + mention.length };
}

/** How far back brackets, and what stands between two names, may reach. */
const BACK = 300;
/** The names that end at `end`, in a language that names those who speak before it says so. */
export function chainBefore(
  text: string,
  end: number,
  names: readonly Name[],
  unknown: boolean,
  { grammar: { chains, lists } }: MeetingContext,
): Chain {
  const found: ListedName[] = [];
  let start = end;
  let stop = end;
  for (;;) {
    const aside = chains.asideBefore.exec(text.slice(Math.max(0, stop - BACK), stop))?.[0].length ?? 0;
    const at = stop - aside;
    const known = names.find((name) => name.end === at);
    const name = known ? listed(known) : unknown ? unknownBefore(text, at, names, chains, lists) : undefined;
    if (!name) break;
    found.unshift(name);
    start = name.start;
    const gap = chains.gapBefore.exec(text.slice(Math.max(0, start - BACK), start))?.[0].length ?? 0;
    if (gap === 0) break;
    stop = start - gap;
  }
  return found.length > 0 ? { names: found, start, end } : NONE;
}

/** A name that is not known counts where a known one stands before it, or where it looks like one of an organization. */
function unknownBefore(
  text: string,
  at: number,
  names: readonly Name[],
  chains: MeetingContext['grammar']['chains'],
  lists: MeetingContext['grammar']['lists'],
): ListedName | undefined {
  const mention = chains.unknownBefore.exec(text.slice(Math.max(0, at - 60), at))?.groups?.name?.trim();
  if (!mention || !lists.organization.test(mention) || lists.notName.test(mention)) return undefined;
  const start = at - mention.length;
  const gap = chains.gapBefore.exec(text.slice(Math.max(0, start - BACK), start))?.[0].length ?? 0;
  const follows = names.some((name) => name.end === start - gap) || /）$/.test(text.slice(0, start - gap));
  return gap > 0 && follows ? { mention, kind: 'ORGANIZATION', known: false, start, end: at } : undefined;
}
