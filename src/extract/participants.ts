import type { Standing, StandingRule } from '../../graph/grammar/participation.ts';
import type { Paragraph, ParsedDocument } from '../parse/types.ts';
import { bodiesIn, type MeetingContext, place, type Sentence, sentencesOf } from './context.ts';
import { findNames } from './gazetteer.ts';
import { chainBefore, chainFrom } from './name-chain.ts';
import {
  type AnnouncedList,
  announcedLists,
  type ListedName,
  listedNames,
  plausible,
  standingRule,
} from './name-list.ts';
import { annexRollIn, rollIn, seatsIn } from './participant-lists.ts';
import { matches, matchIn } from './sieve.ts';
import type { ParticipantMention } from './types.ts';

/** The longest paragraph that may be a list of who attended, in characters: a conference with 600 organizations has 30,000. */
const LONGEST_LIST = 60_000;

/** The longest sentence without a list that may say who attended, in characters. */
const LONGEST_SENTENCE = 2500;

/** Who a document says attended, paragraph by paragraph; in a list of participants, whose delegations it lists. */
export function attendanceIn(document: ParsedDocument, context: MeetingContext): ParticipantMention[] {
  const roll = rollIn(document, context);
  if (roll.length > 0) return roll;
  const mentions: ParticipantMention[] = [];
  let last = -2;
  document.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'paragraph') return;
    const found = paragraphAttendance(paragraph, last >= index - NEAR, context);
    if (found.length > 0) last = index;
    mentions.push(...found);
  });
  return [...seatsIn(document, context), ...mentions, ...annexRollIn(document, context)];
}

/** How many paragraphs further the attendance may still be told. */
const NEAR = 2;

function paragraphAttendance(paragraph: Paragraph, follows: boolean, context: MeetingContext): ParticipantMention[] {
  const text = paragraph.content.text;
  const { attendance } = context.grammar;
  if (text.length > LONGEST_LIST || (paragraph.chapeau === undefined && !matches(attendance.gate, text))) return [];
  const lists = announcedLists(
    paragraph,
    context,
    (opening) => attendance.announces.test(opening) && !attendance.excluded.test(opening),
  );
  const listed = lists.flatMap((list) => listAttendance(list, paragraph, context));
  const told = sentencesOf(paragraph, context.grammar)
    .filter(({ start, text }) => !lists.some((list) => start < list.end && start + text.length > list.start))
    .flatMap((sentence) => sentenceAttendance(sentence, paragraph, follows || listed.length > 0, context));
  return [...listed, ...told].sort((a, b) => a.span[0] - b.span[0]);
}

/** Those in a list. Where the words before it name no kind of participants, at least one of them must be known. */
function listAttendance(list: AnnouncedList, paragraph: Paragraph, context: MeetingContext): ParticipantMention[] {
  const rule = standingRule(list.label, context) ?? standingRule(list.opening, context);
  const text = paragraph.content.text.slice(list.start, list.end);
  const names = listedNames(text, list.start, rule?.kind ?? 'STATE', context);
  if (!plausible(names, rule?.kind ?? 'STATE', context)) return [];
  const words = list.label === '' ? list.opening : list.label;
  return asMentions(names, rule, words, paragraph, context);
}

/** Those whom a sentence without a list names: "The observers for A and B also attended". */
function sentenceAttendance(
  sentence: Sentence,
  paragraph: Paragraph,
  follows: boolean,
  context: MeetingContext,
): ParticipantMention[] {
  const { attendance } = context.grammar;
  const { text } = sentence;
  if (text.length > LONGEST_SENTENCE || !matches(attendance.gate, text) || matches(attendance.excluded, text))
    return [];
  if (!matches(attendance.announces, text)) return [];
  const rule = standingRule(text, context);
  const told =
    follows ||
    paragraph.headings.length === 0 ||
    (rule !== undefined && DEFINITE.has(rule.standing)) ||
    paragraph.headings.some((heading) => matches(attendance.heading, heading.text));
  if (!told) return [];
  const names = namesTold(text, context);
  const placed = names.map((name) => ({ ...name, start: sentence.start + name.start, end: sentence.start + name.end }));
  let words = text;
  for (const name of names) words = words.replace(name.mention, '');
  return asMentions(placed, standingRule(words, context), words, paragraph, context);
}

/** Standings whose words are seldom said of anything but the attendance of the meeting. */
const DEFINITE: ReadonlySet<Standing> = new Set([
  'SIGNATORY_OBSERVER',
  'NON_SIGNATORY_OBSERVER',
  'NON_PARTY_OBSERVER',
  'REIO_PARTY',
]);

function namesTold(text: string, context: MeetingContext): ListedName[] {
  const { attendance, statements, lists } = context.grammar;
  const known = findNames(text, context.language, ['STATE', 'ORGANIZATION']);
  for (const { pattern, unknown } of attendance.sentences) {
    const match = matchIn(pattern, text);
    const printed = match?.groups?.list;
    if (!match || printed === undefined) continue;
    const from = match.index + match[0].indexOf(printed);
    const to = from + printed.length;
    const chain =
      statements.nameStands === 'before'
        ? chainBefore(text, to, known, true, context)
        : chainInside(text, from, to, known, context);
    if (chain.names.length > 0) return [...chain.names];
    // A single name that is not known, where only one who attended can stand.
    const name = printed.trim().replace(/^(?:[^,，]{0,40}[,，]\s*)?(?:the\s+)?/i, '');
    if (!unknown || name.length > 140 || attendance.generic.test(printed.trim()) || lists.notName.test(name)) continue;
    const start = from + printed.lastIndexOf(name);
    const mention = name.replace(lists.tail, '');
    if (mention.length > 2)
      return [{ mention, kind: 'ORGANIZATION', known: false, start, end: start + mention.length }];
  }
  return [];
}

/** The names that take the stretch from the first known name on, where nothing but an article stands before them. */
function chainInside(
  text: string,
  from: number,
  to: number,
  known: ReturnType<typeof findNames>,
  context: MeetingContext,
) {
  const within = text.slice(0, to);
  const direct = context.grammar.attendance.generic.test(text.slice(from, to))
    ? chainFrom(within, from, known, 'none', context)
    : chainFrom(within, from, known, 'listed', context);
  const before = known.find((name) => name.start >= from && name.end <= to);
  if (direct.names.length > 0 || !before) return direct;
  const lead = text.slice(from, before.start);
  return /^(?:[^,]{0,80}, )?(?:one |the |two |three )?(?:[a-z ]{0,60}, )?(?:namely,? )?(?:the )?$/i.test(lead)
    ? chainFrom(within, before.start, known, 'listed', context)
    : direct;
}

function asMentions(
  names: readonly ListedName[],
  rule: StandingRule | undefined,
  words: string,
  paragraph: Paragraph,
  context: MeetingContext,
): ParticipantMention[] {
  const { mixture, named } = context.grammar.attendance;
  const mixed = rule?.general === true || mixture.filter((pattern) => pattern.test(words)).length > 1;
  const standingOf = (name: ListedName): Standing => {
    const own = mixed && name.kind === 'ORGANIZATION' && !name.known;
    return (
      (own ? named.find(([pattern]) => pattern.test(name.mention))?.[1] : undefined) ?? rule?.standing ?? 'PRESENT'
    );
  };
  return names.map((name, index) => ({
    mention: name.mention,
    kind: name.kind,
    standing: standingOf(name),
    mixed,
    only: restrictionOf(name, names[index + 1], paragraph, context),
    ...place(paragraph, name.start, name.end),
  }));
}

/** The footnote of a name that says what it attended only. Its mark stands after the name, or after the comma behind it. */
function restrictionOf(name: ListedName, next: ListedName | undefined, paragraph: Paragraph, context: MeetingContext) {
  const { marks } = paragraph.content;
  if (marks.length === 0) return undefined;
  const until = next?.start ?? name.end + 2;
  const mark = marks.find(({ at }) => at >= name.end && at <= until);
  const note = mark && context.byId.get(`fn${mark.mark}`);
  const session = note && context.grammar.attendedOnly.exec(note.content.text.trim())?.groups?.session;
  return session === undefined ? undefined : bodiesIn(session, [], context);
}
