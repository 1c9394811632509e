/** Documents that list the participants of a meeting: a line with each delegation, and below it the persons in it. */
import type { Standing } from '../../graph/grammar/participation.ts';
import type { Paragraph, ParsedDocument } from '../parse/types.ts';
import { type MeetingContext, place } from './context.ts';
import { findNames } from './gazetteer.ts';
import { listedNames, standingRule } from './name-list.ts';
import type { ParticipantMention } from './types.ts';

/** How many paragraphs of a document are read for its title. */
const COVER = 4;

/** The longest line that may be the name of a participant, in characters. */
const LINE = 160;

interface Section {
  readonly standing: Standing;
  readonly kind: 'STATE' | 'ORGANIZATION';
}

/** Who is listed, in a document that is a list of participants; nothing in any other. */
export function rollIn(document: ParsedDocument, context: MeetingContext): ParticipantMention[] {
  if (!isRoll(document, context)) return [];
  const mentions: ParticipantMention[] = [];
  let section: Section = { standing: 'PRESENT', kind: 'STATE' };
  const lines = document.paragraphs
    .filter((paragraph) => paragraph.kind !== 'footnote')
    .flatMap(linesOf)
    .flatMap((line) => apart(line, context));
  lines.forEach((line, index) => {
    const { text } = line;
    if (text.length < 2 || text.length > LINE || context.grammar.rolls.title.test(text)) return;
    const name = nameOn(text, context);
    const rest = name ? text.slice(name.text.length).trim() : text;
    if (name && (rest === '' || /^(?:[(（*†\d].*|[–-]\s*\p{L}{2,20})$/u.test(rest))) {
      mentions.push(mentionOf(name.text, name.kind, section, line));
      return;
    }
    if (isPerson(text, context)) return;
    const rule = standingRule(text, context);
    const next = lines[index + 1]?.text ?? '';
    if (rule && text.length < 100 && !isPerson(next, context)) {
      section = { standing: rule.standing, kind: rule.kind };
      return;
    }
    // The name of an organization that is not known: in a section of organizations, above a person.
    if (section.kind === 'ORGANIZATION' && isPerson(next, context)) {
      const printed = text.replace(context.grammar.lists.tail, '').replace(/\s*[*†]+$/, '');
      if (printed.length > 2) mentions.push(mentionOf(printed, 'ORGANIZATION', section, line));
    }
  });
  return mentions.some(({ kind }) => kind === 'STATE') ? mentions : [];
}

/** A name and the persons below it, where the lines were joined: "Algeria Mr. A, Ambassador". */
function apart(line: RollLine, { grammar }: MeetingContext): RollLine[] {
  const at = grammar.rolls.persons.exec(line.text)?.index ?? 0;
  if (at === 0) return [line];
  const rest = line.text.slice(at).trimStart();
  return [
    { ...line, text: line.text.slice(0, at).trimEnd() },
    { ...line, text: rest, start: line.start + line.text.length - rest.length },
  ];
}

/** The name with which a line begins; also one that is turned about: "KOREA (REPUBLIC OF)". */
function nameOn(text: string, { language }: MeetingContext): { text: string; kind: Section['kind'] } | undefined {
  const at = (words: string) => findNames(words, language, ['STATE', 'ORGANIZATION']).find(({ start }) => start === 0);
  const { base, before } = TURNED.exec(text)?.groups ?? {};
  if (base && before && at(`${before} ${base}`)?.text.length === before.length + 1 + base.length)
    return { text, kind: 'STATE' };
  const name = at(text);
  return name && { text: name.text, kind: name.kind === 'STATE' ? 'STATE' : 'ORGANIZATION' };
}

const TURNED = /^(?<base>[^,(]{3,40}?)(?:, | \()(?<before>[^,()]{3,60} of(?: the)?)\)?$/i;

/** Who attended by the list in the annex of a report: labels, and below each the names, in one line or in lines. */
export function annexRollIn(document: ParsedDocument, context: MeetingContext): ParticipantMention[] {
  const { rolls } = context.grammar;
  return document.paragraphs.flatMap((paragraph) => {
    if (paragraph.kind !== 'annex' && paragraph.kind !== 'heading') return [];
    const mentions: ParticipantMention[] = [];
    let section: Section | undefined;
    let title = false;
    for (const line of linesOf(paragraph)) {
      const { text } = line;
      if (rolls.annex.test(text)) title = true;
      else if (/^(?:annex\b|附件)/i.test(text)) title = false;
      if (!title || text.length > LONGEST_LINE) continue;
      const entry = /^(?<name>[^:：]{2,70})[:：]/.exec(text)?.groups?.name;
      const rule = standingRule(entry ?? text, context);
      if (isPerson(text, context) && !(rule && (entry !== undefined || rolls.label.test(text)))) continue;
      const named = entry === undefined ? undefined : nameOn(entry, context);
      if (named && named.text.length === entry?.trim().length) {
        // "Chile: Ana Costa, Bo Lind": a state and its delegation.
        if (section) mentions.push(mentionOf(named.text, named.kind, section, line));
        continue;
      }
      const at = line.start + (entry === undefined ? 0 : entry.length + 1);
      const end = line.start + text.length;
      const kind = (entry === undefined ? section : (rule ?? section))?.kind ?? 'STATE';
      const listed = listedNames(paragraph.content.text.slice(at, end), at, kind, context);
      const known = listed.filter((name) => name.known).length;
      const names = known > 0 && known * 2 >= listed.length;
      if (rule && (entry !== undefined || (!names && rolls.label.test(text)))) {
        section = rule;
        if (entry === undefined) continue;
      }
      if (!section || (section.kind === 'STATE' ? !names : listed.length === 0)) continue;
      const standing = section.standing;
      mentions.push(
        ...listed.map(({ mention, kind, start, end }) => ({
          mention,
          kind,
          standing,
          mixed: false,
          only: undefined,
          ...place(paragraph, start, end),
        })),
      );
    }
    return mentions;
  });
}

/** The longest line of an annex that may list participants, in characters. */
const LONGEST_LINE = 6000;

/** How far behind the name of a state its representative may stand, in characters. */
const SEAT = 400;

/** Who sat at the table, by the cover of a record: "Members: Algeria . . . . Mr. A". */
export function seatsIn({ paragraphs: [cover] }: ParsedDocument, context: MeetingContext): ParticipantMention[] {
  if (cover?.kind !== 'cover' || !context.grammar.statements.record.test(cover.content.text)) return [];
  return linesOf(cover).flatMap((line) => {
    const label = /^[^:：]{2,20}[:：]\s*/.exec(line.text)?.[0].length ?? 0;
    const text = line.text.slice(label);
    return findNames(text, context.language, ['STATE']).flatMap((name, index) => {
      // Lines may have been joined: "Chile . . . Ms. A China . . . Mr. B".
      const seated = context.grammar.rolls.seat.test(text.slice(name.end, name.end + SEAT));
      // "President: Mr. A . . . . (Chile)".
      const presides = index === 0 && label > 0 && /[.．…]\s*[(（](?:the )?$/.test(text.slice(0, name.start));
      const place = { ...line, start: line.start + label + name.start };
      return seated || presides ? [mentionOf(name.text, 'STATE', { standing: 'MEMBER' }, place)] : [];
    });
  });
}

function isRoll({ paragraphs }: ParsedDocument, { grammar }: MeetingContext): boolean {
  // A report may have a list of participants in its annex, but a list of participants has no numbered paragraphs to speak of.
  if (paragraphs.filter((paragraph) => paragraph.kind === 'paragraph').length > 3) return false;
  return paragraphs
    .slice(0, COVER)
    .some(({ content, kind }) => kind !== 'paragraph' && grammar.rolls.title.test(content.text.slice(0, 1500)));
}

interface RollLine {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly start: number;
}

function linesOf(paragraph: Paragraph): RollLine[] {
  return paragraph.parts.flatMap((part) => {
    const text = paragraph.content.text.slice(part.start, part.end);
    const lines: RollLine[] = [];
    let from = 0;
    for (const line of text.split(/[\n\t|]/)) {
      const lead = line.length - line.trimStart().length;
      if (line.trim() !== '') lines.push({ text: line.trim(), paragraph, start: part.start + from + lead });
      from += line.length + 1;
    }
    return lines;
  });
}

const isPerson = (text: string, { grammar }: MeetingContext): boolean => grammar.rolls.person.test(text);

const mentionOf = (
  mention: string,
  kind: ParticipantMention['kind'],
  section: { standing: Standing },
  { paragraph, start }: RollLine,
): ParticipantMention => ({
  mention,
  kind,
  standing: section.standing,
  mixed: false,
  only: undefined,
  ...place(paragraph, start, start + mention.length),
});
