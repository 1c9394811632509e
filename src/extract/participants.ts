import type { Paragraph } from '../parse/types.ts';
import { bodiesIn, type MeetingContext, place } from './context.ts';
import { findNames } from './gazetteer.ts';
import type { ParticipantMention } from './types.ts';

/** A name in a list, with where it stands in the paragraph. */
export interface ListedName {
  readonly mention: string;
  readonly kind: 'STATE' | 'ORGANIZATION';
  readonly start: number;
  readonly end: number;
}

/** An acronym or a short form in brackets after a name. */
const ACRONYM = /\s*(?:（[^（）]*）|\([^()]*\))\s*$/;

/** The longest paragraph that may be a list of who attended, in characters: a conference with 600 organizations has 30,000. */
const LONGEST_LIST = 60_000;

/** Who a paragraph says attended. The first rule of the grammar that fits the paragraph says in which capacity. */
export function attendanceIn(paragraph: Paragraph, context: MeetingContext): ParticipantMention[] {
  const text = paragraph.content.text;
  if (text.length > LONGEST_LIST || !context.grammar.attended.test(text)) return [];
  for (const rule of context.grammar.attendance) {
    const match = rule.pattern.exec(text);
    if (!match) continue;
    const printed = match.groups?.list ?? match.groups?.name ?? '';
    const from = match.index + match[0].lastIndexOf(printed);
    const names =
      match.groups?.list === undefined
        ? [single(printed, from, rule.kind)]
        : listedNames(printed, from, rule.kind, context);
    return names.map((name, index) => ({
      mention: name.mention,
      kind: name.kind,
      role: rule.role,
      only: restrictionOf(name, names[index + 1], paragraph, context),
      ...place(paragraph, name.start, name.end),
    }));
  }
  return [];
}

const single = (printed: string, from: number, kind: ListedName['kind']): ListedName => {
  const lead = printed.length - printed.trimStart().length;
  const mention = printed.trim();
  return { mention, kind, start: from + lead, end: from + lead + mention.length };
};

/**
 * The names in a list. Known names are kept whole, also where they hold a comma or an "and"; what stands between
 * separators and is not known is a name all the same.
 * @param from where the list begins in the paragraph.
 */
export function listedNames(
  list: string,
  from: number,
  kind: ListedName['kind'],
  { grammar, language }: MeetingContext,
): ListedName[] {
  const known = findNames(list, language, ['STATE', 'ORGANIZATION']);
  const inside = (index: number) => known.some((name) => name.start < index && index < name.end);
  const open = grammar.lists.open;
  const names: ListedName[] = [];
  let start = 0;
  const take = (end: number) => {
    const cleaned = list.slice(start, end).replace(open, (found) => ' '.repeat(found.length));
    for (const piece of splitAtLast(cleaned, start, known, grammar.lists.last)) {
      const printed = list.slice(piece.start, piece.end).replace(open, '');
      const whole = known.find((name) => name.start === piece.start && name.text === printed);
      const mention = whole ? printed : printed.replace(ACRONYM, '');
      if (mention.trim() === '') continue;
      const found = known.find((name) => name.start === piece.start && name.text === mention);
      names.push({
        mention,
        kind: found ? (found.kind === 'STATE' ? 'STATE' : 'ORGANIZATION') : kind,
        start: from + piece.start,
        end: from + piece.start + mention.length,
      });
    }
  };
  for (const match of list.matchAll(new RegExp(grammar.lists.separator, 'g'))) {
    if (inside(match.index)) continue;
    take(match.index);
    start = match.index + match[0].length;
  }
  take(list.length);
  return names;
}

/** Splits "罗马尼亚和美国" where a known name ends before the "and" or begins after it; trims white space. */
function splitAtLast(
  text: string,
  offset: number,
  known: readonly { start: number; end: number }[],
  last: RegExp,
): { start: number; end: number }[] {
  const trimmed = (from: number, to: number) => {
    const piece = text.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    return { start: offset + from + lead, end: offset + from + lead + piece.trim().length };
  };
  for (const match of text.matchAll(new RegExp(last, 'g'))) {
    const before = offset + match.index;
    const after = before + match[0].length;
    const splits = known.some((name) => name.end === before) || known.some((name) => name.start === after);
    const inside = known.some((name) => name.start < before && before < name.end);
    if (inside || !(splits || match.index === 0)) continue;
    return [trimmed(0, match.index), trimmed(match.index + match[0].length, text.length)].filter(
      (piece) => piece.end > piece.start,
    );
  }
  return [trimmed(0, text.length)];
}

/** The footnote of a name that says what it attended only. Its mark stands after the name, or after the comma behind it. */
function restrictionOf(name: ListedName, next: ListedName | undefined, paragraph: Paragraph, context: MeetingContext) {
  const until = next?.start ?? name.end + 2;
  const mark = paragraph.content.marks.find(({ at }) => at >= name.end && at <= until);
  const note = mark && context.byId.get(`fn${mark.mark}`);
  const session = note && context.grammar.attendedOnly.exec(note.content.text.trim())?.groups?.session;
  return session === undefined ? undefined : bodiesIn(session, [], context);
}
