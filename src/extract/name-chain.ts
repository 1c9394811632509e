/** Names that run on inside a sentence: "the representatives of A, B (on behalf of C) and D". */
import type { MeetingContext } from './context.ts';
import { countUpTo, type Name } from './gazetteer.ts';
import type { ListedName } from './name-list.ts';
import { holdsNoun } from './organization-words.ts';

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
 * Which names count that are not known: `none`; in a list those that look like names of organizations, up to the next
 * comma (`listed`); in running text (`named`) the words with capitals, unless they name an office of the secretariat.
 */
export type Unknown = 'none' | 'listed' | 'named';

/**
 * The names that begin at `at`.
 * @param names the known names in the text, from left to right.
 */
export function chainFrom(
  text: string,
  at: number,
  names: readonly Name[],
  unknown: Unknown,
  context: MeetingContext,
): Chain {
  const { chains } = context.grammar;
  const found: ListedName[] = [];
  let end = at;
  let next = reach(chains.lead, text, at);
  for (;;) {
    const known =
      names.find((name) => name.start === next) ??
      (unknown === 'none' ? undefined : ofOffice(text, next, names, context));
    // "The Chad Women Network" is not Chad.
    const longer =
      known?.kind === 'STATE' && unknown === 'named' && /^ \p{Lu}/u.test(text.slice(known.end, known.end + 2))
        ? unknownAt(text, next, unknown, [], context)
        : undefined;
    const name = longer ?? (known ? listed(known) : unknownAt(text, next, unknown, names, context));
    if (!name) break;
    found.push(name);
    end = behind(text, name.end, names, context);
    const gap = reach(chains.gap, text, end);
    if (gap === end) break;
    next = gap;
  }
  return found.length > 0 ? { names: found, start: at, end } : NONE;
}

/** How far the office may reach of a minister or ambassador who speaks for a state, in characters. */
const OFFICE = 140;
/** No name is longer. */
const LONGEST_NAME = 500;

/** The state for which a minister or ambassador is named: "the Minister of Bridges of A". */
const ofOffice = (text: string, at: number, names: readonly Name[], { grammar }: MeetingContext): Name | undefined =>
  names
    .slice(countUpTo(names, at), countUpTo(names, at + OFFICE + LONGEST_NAME))
    .find(
      ({ kind, start }) =>
        kind === 'STATE' && start > at && start < at + OFFICE && grammar.lists.office.test(text.slice(at, start)),
    );

/** Where what belongs to a name ends: brackets, and for whom it spoke, who may be several states: "of A, on behalf of B, C and D". */
function behind(text: string, at: number, names: readonly Name[], context: MeetingContext): number {
  const { chains } = context.grammar;
  const end = reach(chains.aside, text, at);
  const aside = text.slice(at, end).replace(/\([^()]*\)/, (inside) => ' '.repeat(inside.length));
  const first = names.find(({ kind, start }) => kind === 'STATE' && start > at && start < end);
  if (!first || !chains.behalf.test(aside.slice(0, first.start - at))) return end;
  return Math.max(end, chainFrom(text, first.start, names, 'none', context).end);
}

function unknownAt(
  text: string,
  at: number,
  unknown: Unknown,
  names: readonly Name[],
  { grammar: { chains, lists } }: MeetingContext,
): ListedName | undefined {
  if (unknown === 'none') return undefined;
  let end = reach(unknown === 'listed' ? chains.unknown : chains.named, text, at);
  if (unknown === 'named') {
    // A known name inside it is another one, unless it is all one: "X and Y".
    const next = names.find(({ start }) => start > at && start < end && / and (?:the )?$/.test(text.slice(at, start)));
    if (next) end = next.start;
    const and = text.indexOf(' and ', at);
    if (and > 0 && and < end && holdsNoun(text.slice(at, and), lists) && holdsNoun(text.slice(and + 5, end), lists))
      end = and;
  }
  const mention = text.slice(at, end).replace(/(?:\s+(?:of|for|and|the|on|to|in|against|de|des|la|du))*\s*$/, '');
  if (mention === '' || !lists.organization.test(mention) || lists.notName.test(mention)) return undefined;
  if (unknown === 'named' && chains.unnamed.test(mention)) return undefined;
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
  context: MeetingContext,
): Chain {
  const { chains } = context.grammar;
  const counted = countedBefore(text, end, context);
  if (counted !== undefined) return chainBefore(text, counted, names, unknown, context);
  const found: ListedName[] = [];
  let start = end;
  let stop = end;
  for (;;) {
    const aside = chains.asideBefore.exec(text.slice(Math.max(0, stop - BACK), stop))?.[0].length ?? 0;
    const at = stop - aside;
    const known = names.find((name) => name.end === at) ?? (unknown ? ofMinister(text, at, names, context) : undefined);
    const name = known ? listed(known) : unknown ? unknownBefore(text, at, names, context) : undefined;
    if (!name) break;
    found.unshift(name);
    start = name.start;
    const gap = chains.gapBefore.exec(text.slice(Math.max(0, start - BACK), start))?.[0].length ?? 0;
    if (gap === 0) break;
    stop = start - gap;
  }
  return found.length > 0 ? { names: found, start, end } : NONE;
}

/** The state whose minister or ambassador the words before `at` name: 智利桥梁部长. */
const ofMinister = (text: string, at: number, names: readonly Name[], { grammar }: MeetingContext): Name | undefined =>
  names
    .slice(countUpTo(names, at - OFFICE), countUpTo(names, at - 1))
    .findLast(({ kind, end }) => kind === 'STATE' && grammar.lists.minister.test(text.slice(end, at)));

/** How long a list in brackets may be, in characters. */
const LIST = 2500;

/** Where the list in brackets ends that stands before `end` behind a count: "6个缔约方（A、B）的代表". */
function countedBefore(text: string, end: number, { grammar: { chains } }: MeetingContext): number | undefined {
  const close =
    end - (/(?:的)?(?:代表团|代表|观察员)?\s*$/.exec(text.slice(Math.max(0, end - 8), end))?.[0].length ?? 0) - 1;
  if (text[close] !== '）') return undefined;
  let depth = 0;
  for (let at = close; at >= Math.max(0, close - LIST); at -= 1) {
    if (text[at] === '）') depth += 1;
    else if (text[at] === '（') depth -= 1;
    if (depth > 0) continue;
    return chains.counted.test(text.slice(Math.max(0, at - 40), at)) ? close : undefined;
  }
  return undefined;
}

/** A name that is not known counts where it looks like one of an organization that speaks for itself. */
function unknownBefore(
  text: string,
  at: number,
  names: readonly Name[],
  { grammar }: MeetingContext,
): ListedName | undefined {
  const { chains } = grammar;
  const window = text.slice(Math.max(0, at - 60), at);
  const printed = chains.unknownBefore.exec(window)?.groups?.name?.trim();
  if (!printed) return undefined;
  // "具有咨商地位的非政府组织X": what it is stands before the name.
  let mention = printed.replace(chains.kind, '');
  // "X和Y": two names, where both are names of organizations.
  const start = at - mention.length;
  for (const { index, 0: and } of [...mention.matchAll(chains.two)].reverse()) {
    const [left, right] = [mention.slice(0, index), mention.slice(index + and.length)];
    const known = names.some((name) => name.end === start + index);
    if (!isName(right, grammar) || !(known || isName(left, grammar))) continue;
    mention = right;
    break;
  }
  if (!isName(mention, grammar)) return undefined;
  return { mention, kind: 'ORGANIZATION', known: false, start: at - mention.length, end: at };
}

const isName = (words: string, { chains, lists }: MeetingContext['grammar']): boolean =>
  lists.organization.test(words) && !lists.notName.test(words) && !chains.unnamed.test(words);
