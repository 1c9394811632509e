import type { PersonRole } from '../../graph/grammar/participation.ts';
import type { Heading, Paragraph, ParsedDocument } from '../parse/types.ts';
import { bodiesBefore, chapeauOf, firstOf, type MeetingContext, place, type Sentence } from './context.ts';
import { findNames } from './gazetteer.ts';
import { itemsIn, NO_ITEMS, namesItems } from './items.ts';
import { announcedLists, type ListedName } from './name-list.ts';
import { type PersonName, personNamesIn, wholeSentences } from './person-names.ts';
import { matches, matchesIn, matchIn, mayMatch } from './sieve.ts';
import type { ItemMention, PersonMention } from './types.ts';

/** The longest paragraph in which people are looked for, in characters. */
const LONGEST = 60_000;

/**
 * The persons that a document names, with their state in brackets or as its representative, and what they were at the
 * meeting. A person who is named again by family name alone is given the full name.
 */
export function peopleIn(document: ParsedDocument, context: MeetingContext): PersonMention[] {
  const { people: grammar } = context.grammar;
  const people: PersonMention[] = [];
  /** The first name of several words that each word is part of; and what has been said of whom. */
  const fullNames = new Map<string, string>();
  const known = new Set<string>();
  document.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'paragraph' && paragraph.kind !== 'cover' && paragraph.kind !== 'heading') return;
    const { text } = paragraph.content;
    const verbatim = index === 0 && isVerbatimRecord(document.paragraphs, context);
    if ((!verbatim && text.length > LONGEST) || !matches(grammar.gate, text)) return;
    const found = verbatim ? verbatimPeople(paragraph, context) : officesIn(paragraph, context);
    if (found.length === 0) return;
    const items = itemsAround(document.paragraphs, index, context);
    for (const { person, role } of found) {
      const name = fullNames.get(person.name) ?? person.name;
      const said = `${paragraph.id} ${role} ${name}`;
      if (known.has(said)) continue;
      known.add(said);
      for (const word of name.includes(' ') ? name.split(' ') : []) if (!fullNames.has(word)) fullNames.set(word, name);
      // A chair presides over the session, not over one item.
      const on = role === 'CHAIR' || role === 'CO_CHAIR' ? NO_ITEMS : items;
      // The first body named is the one that met; those after it are the ones that it met with.
      const bodies = firstOf(bodiesBefore(text, sentenceEnd(text, person.to), paragraph.headings, context));
      const where = place(paragraph, person.start, person.end);
      const state = person.of?.kind === 'STATE' ? person.of.text : undefined;
      people.push({ name, state, role, items: on, bodies, ...where });
    }
  });
  return people;
}

/** How many paragraphs of a section may lie between the one that names its item and the one that names a person. */
const SECTION = 60;

/** The items that a paragraph names, else those that the nearest one before it under the same headings names. */
function itemsAround(paragraphs: readonly Paragraph[], index: number, context: MeetingContext): ItemMention {
  const path = pathOf(paragraphs[index]?.headings ?? []);
  for (let at = index; at >= Math.max(0, index - SECTION); at -= 1) {
    const paragraph = paragraphs[at] as Paragraph;
    if (paragraph.kind !== 'paragraph' || pathOf(paragraph.headings) !== path) continue;
    const items = itemsIn(paragraph.content.text, paragraph.headings, context);
    if (namesItems(items)) return items;
  }
  return NO_ITEMS;
}

const pathOf = (headings: readonly Heading[]) => headings.map((heading) => heading.text).join('\n');

/** Up to which place the words about a person may name the body: the end of the sentence, or a little further. */
const sentenceEnd = (text: string, at: number): number => {
  const [narrow, wide] = [text.indexOf('.', at), text.indexOf('。', at)];
  return narrow < 0 ? (wide < 0 ? text.length : wide) : wide < 0 ? narrow : Math.min(narrow, wide);
};

interface Office {
  readonly person: PersonName;
  readonly role: PersonRole;
  /** Of somebody who speaks for a state or an organization and holds no office: for whom. */
  readonly speaksFor?: PersonName['of'];
}

/** Whether a document is the record of a sitting in which nothing is numbered: what was said is given word for word. */
export const isVerbatimRecord = (paragraphs: readonly Paragraph[], { grammar }: MeetingContext): boolean =>
  paragraphs[0]?.kind === 'cover' &&
  !paragraphs.some(({ kind }) => kind === 'paragraph') &&
  grammar.statements.record.test(paragraphs[0].content.text.slice(0, 400));

/** The speakers of a sentence who stand for a state or organization: "Ms. A (State) said". */
export function speakersFor(sentence: Sentence, paragraph: Paragraph, context: MeetingContext): ListedName[] {
  const { text } = sentence;
  if (!/[(（]/.test(text) || !matches(context.grammar.people.gate, text)) return [];
  return officesOf(text, paragraph, context).flatMap(({ speaksFor }) =>
    speaksFor
      ? [
          {
            mention: speaksFor.text,
            kind: speaksFor.kind,
            known: true,
            start: speaksFor.start,
            end: speaksFor.start + speaksFor.text.length,
          },
        ]
      : [],
  );
}

/** The people of a paragraph and their offices. On the cover and in headings, only those behind a label. */
function officesIn(paragraph: Paragraph, context: MeetingContext): Office[] {
  const { text } = paragraph.content;
  if (paragraph.kind === 'paragraph') {
    // The office of a label goes on to names on lines of their own.
    const label: Label = { role: undefined, direct: false };
    const found = wholeSentences(paragraph, context).flatMap((sentence) =>
      officesOf(sentence.text, paragraph, context, label).map(({ person, ...rest }) => ({
        ...rest,
        person: moved(person, sentence.start),
      })),
    );
    const others = [
      ...listedPeople(paragraph, context),
      ...elected(paragraph, context),
      ...representatives(text, context),
      ...introduced(paragraph, context),
      ...inRow(paragraph, context),
    ];
    for (const other of others) {
      const taken = found.some(({ person }) => person.start < other.person.end && other.person.start < person.end);
      if (!taken) found.push(other);
    }
    return found.sort((a, b) => a.person.start - b.person.start);
  }
  return paragraph.parts.flatMap((part) =>
    officesOf(text.slice(part.start, part.end), undefined, context)
      .filter(({ role }) => role !== 'SPEAKER' && role !== 'PANELLIST')
      .map(({ person, ...rest }) => ({ ...rest, person: moved(person, part.start) })),
  );
}

/** How much of a block of a verbatim record is read for who speaks, in characters. */
const HEAD = 240;

/** Those who speak or preside in a verbatim record. */
const verbatimPeople = (cover: Paragraph, context: MeetingContext): Office[] =>
  cover.parts.flatMap((part) => {
    const text = cover.content.text.slice(part.start, Math.min(part.end, part.start + HEAD));
    return officesOf(text, undefined, context)
      .filter(({ person, role }) => role !== 'SPEAKER' || isVerbatim(text, person, context.grammar.people))
      .map(({ person, ...rest }) => ({ ...rest, person: moved(person, part.start) }));
  });

const moved = (person: PersonName, by: number): PersonName => ({
  ...person,
  start: person.start + by,
  end: person.end + by,
  from: person.from + by,
  to: person.to + by,
});

/** Somebody without form of address and bracket. */
function unadorned(name: string, start: number, state: string | undefined): PersonName {
  const end = start + name.length;
  const of = state === undefined ? undefined : ({ text: state, kind: 'STATE', start } as const);
  return { name, start, end, from: start, to: end, inside: '', titled: false, of };
}

/** Somebody who is introduced as the permanent representative of a state. */
function representatives(text: string, { grammar, language }: MeetingContext): Office[] {
  return matchesIn(grammar.people.representative, text).map((match) => {
    const { name = '', state = '' } = match.groups ?? {};
    const of = findNames(state, language, ['STATE']).at(-1)?.text ?? state;
    return { person: unadorned(name, match.index + match[0].lastIndexOf(name), of), role: 'SPEAKER' };
  });
}

/** Somebody who is introduced by an office and says something: "the Minister of A of B, C, made a statement". */
function introduced(paragraph: Paragraph, context: MeetingContext): Office[] {
  const { people: grammar } = context.grammar;
  if (!matches(grammar.speaks, paragraph.content.text)) return [];
  return wholeSentences(paragraph, context).flatMap((sentence) => {
    if (!matches(grammar.speaks, sentence.text)) return [];
    const headed = matchIn(grammar.headed, sentence.text);
    return [...(headed ? [headed] : []), ...matchesIn(grammar.introduced, sentence.text)].flatMap((match): Office[] => {
      const { office = '', name = '' } = match.groups ?? {};
      if (name.split(/\s+/).some((word) => grammar.notName.test(word)) || isPlace(name, context)) return [];
      const state = findNames(office, context.language, ['STATE']).at(-1)?.text;
      const role =
        state === undefined ? (officeAtEnd(office.slice(0, 40), grammar.offices)?.role ?? 'SPEAKER') : 'SPEAKER';
      const start = sentence.start + match.index + match[0].lastIndexOf(name);
      return [{ person: unadorned(name, start, state), role }];
    });
  });
}

/** Somebody without form of address who was elected to an office: "elected A B as Chair". */
function elected(paragraph: Paragraph, context: MeetingContext): Office[] {
  const { people: grammar } = context.grammar;
  if (!matches(grammar.elects, paragraph.content.text)) return [];
  return wholeSentences(paragraph, context).flatMap((sentence) => {
    if (!matches(grammar.elects, sentence.text)) return [];
    return matchesIn(grammar.elected, sentence.text).flatMap((match): Office[] => {
      const { name = '', role: office = '', state } = match.groups ?? {};
      if (name.split(/\s+/).some((word) => grammar.notName.test(word)) || isPlace(name, context)) return [];
      const role = officeAtEnd(office, grammar.offices)?.role;
      if (role === undefined) return [];
      const known = state === undefined ? undefined : findNames(state, context.language, ['STATE']).at(-1)?.text;
      const at = match.indices?.groups?.name?.[0] ?? match.index;
      return [{ person: unadorned(name, sentence.start + at, known), role }];
    });
  });
}

/** Between two of those who spoke in a row. */
const AND = /(?:,\s+and\s+|,\s+|\s+and\s+)/y;

/** Those who are named in a row, with their offices but without form of address: "delivered by A, Head of B, and C". */
function inRow(paragraph: Paragraph, context: MeetingContext): Office[] {
  const { people: grammar } = context.grammar;
  if (!mayMatch(grammar.named, paragraph.content.text)) return [];
  return wholeSentences(paragraph, context).flatMap(({ text, start }) =>
    matchesIn(grammar.named, text).flatMap((match) => {
      const offices: Office[] = [];
      for (let at = match.index + match[0].length; ; ) {
        grammar.inRow.lastIndex = at;
        const found = grammar.inRow.exec(text);
        const { name = '', office = '', did } = found?.groups ?? {};
        if (!found || name.split(/\s+/).some((word) => grammar.notName.test(word)) || isPlace(name, context)) break;
        const state = findNames(office.replace(grammar.accredited, ''), context.language, ['STATE']).at(-1)?.text;
        const said = match.groups?.did ?? did ?? '';
        const role = officeAtEnd(said, grammar.offices)?.role ?? 'SPEAKER';
        offices.push({ person: unadorned(name, start + at, state), role });
        AND.lastIndex = grammar.inRow.lastIndex;
        if (!AND.test(text)) break;
        at = AND.lastIndex;
      }
      return offices;
    }),
  );
}

/** A name of a state, a body or an organization is none of a person. */
const isPlace = (name: string, { language }: MeetingContext): boolean => findNames(name, language).length > 0;

const LATIN = /^[\p{Script=Latin}\s.'’-]+$/u;

/** The longest list of people, in characters. */
const LIST = 8000;

/** People in a list with semicolons: "Minister of A of B, C; D, Director of E (F)". */
function listedPeople(paragraph: Paragraph, context: MeetingContext): Office[] {
  const { people: grammar, statements } = context.grammar;
  const lists = [
    ...announcedLists(paragraph, context, (opening) => grammar.list.test(opening)),
    ...wholeSentences(paragraph, context).flatMap(({ text, start }) => spokenByIn(text, start, grammar)),
  ];
  return lists.flatMap(({ opening, start, end }) => {
    if (end - start > LIST) return [];
    const panel = officeAtEnd(opening, grammar.offices)?.role === 'PANELLIST';
    const offices: Office[] = [];
    let from = start;
    for (const entry of paragraph.content.text.slice(start, end).split(/[;；]/)) {
      const person = personOfEntry(entry, from, context);
      if (person) offices.push({ person, role: panel ? 'PANELLIST' : 'SPEAKER' });
      from += entry.length + 1;
    }
    // One entry may be anything; a person has an office. In Chinese only what is in Latin letters stands out as a name.
    if (statements.nameStands === 'after' || offices.some(({ person }) => LATIN.test(person.name))) return offices;
    // In Chinese the name stands behind the office: 某大学教授甲·乙.
    const text = paragraph.content.text.slice(start, end);
    return panel
      ? [...text.matchAll(grammar.behindOffice)].map((match): Office => {
          const name = match.groups?.name ?? match.groups?.latin ?? '';
          const entry = text.slice(0, match.index).split(/[;；]/).at(-1) ?? '';
          const state = findNames(entry, context.language, ['STATE']).at(-1)?.text;
          return {
            person: unadorned(name, start + match.index + match[0].lastIndexOf(name), state),
            role: 'PANELLIST',
          };
        })
      : [];
  });
}

/** The list in a sentence without a colon: "Statements were made by A, Director of B; C, Head of D; and …". */
function spokenByIn(text: string, start: number, { spokenBy }: MeetingContext['grammar']['people']) {
  const match = text.includes(';') ? spokenBy.exec(text) : null;
  if (!match) return [];
  const from = match.index + match[0].length;
  return [{ opening: match[0], start: start + from, end: start + text.length }];
}

/** The person of an entry: its first words, where they are a name, else its last. */
function personOfEntry(entry: string, from: number, context: MeetingContext): PersonName | undefined {
  const { people: grammar } = context.grammar;
  const lead = grammar.ordinal.exec(entry)?.[0].length ?? 0;
  const words = entry
    .slice(lead)
    .replace(/[\s.]+$/, '')
    .replace(/\s*\([^()]{2,80}\)$/, '');
  const parts = words.split(/,\s+|，/);
  if (parts.length < 2 || /^(?:Mr|Ms|Mrs|Dr|H\.E)\b/.test(words)) return undefined;
  const isName = (part: string) =>
    grammar.bracketed.exec(part)?.groups?.name === part.trim() &&
    !part.split(/\s+/).some((word) => grammar.notName.test(word)) &&
    !OFFICE_WORD.test(part) &&
    !isPlace(part, context);
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const name = isName(first) ? first : isName(last) ? last : undefined;
  if (name === undefined) return undefined;
  const rest = name === first ? words.slice(first.length) : words.slice(0, -last.length);
  const state = findNames(rest, context.language, ['STATE']).at(-1)?.text;
  const start = from + lead + (name === first ? 0 : words.length - last.length);
  return unadorned(name.trim(), start, state);
}

const OFFICE_WORD =
  /\b(?:Director|Head|Minister|Ministry|Secretary|Officer|Professor|Department|Chief|Adviser|Advisor|Manager|Coordinator|Expert|General|Counsel|Judge|Attorney|Prosecutor|Programme|Policy|Affairs|Law|Division|Unit|Section|Bank|Organization|Association|International|Foundation|Network|Society|Union)\b/;

/** An office that goes on from name to name, and whether it stood right before them. */
interface Label {
  role: PersonRole | undefined;
  direct: boolean;
}

/**
 * The people whom a text names and their offices. An office may stand before a name ("Chair: A", "the Chair, A"), behind
 * it ("elected A as Chair, B and C as Vice-Chairs") or in the sentence that announces a list of them. Who holds none and
 * says something is a speaker.
 */
function officesOf(
  text: string,
  paragraph: Paragraph | undefined,
  context: MeetingContext,
  label: Label = { role: undefined, direct: false },
): Office[] {
  const { people: grammar } = context.grammar;
  const people = personNamesIn(text, context);
  if (people.length === 0) return [];
  const [first] = people;
  const speaks = grammar.speaks.test(text) || (first !== undefined && isVerbatim(text, first, grammar));
  const offices: Office[] = [];
  const behindNames = appointments(text, people, context);
  let carried = label.direct ? label.role : undefined;
  let byVerb = false;
  let direct = label.direct;
  people.forEach((person, index) => {
    const before = text.slice(people[index - 1]?.to ?? 0, person.from);
    // "Chaired by A, President of B, and C": what A was is said between.
    const separated =
      (index > 0 || direct) && (grammar.separator.test(before) || (byVerb && grammar.next.test(before)));
    const goesOn = byVerb && separated;
    byVerb = goesOn || grammar.byVerb.test(before);
    const office = officeAtEnd(before, grammar.offices);
    const labelled = grammar.labelled.test(before) ? office?.role : undefined;
    const appointed = behindNames[index];
    // "Chair: A", "the panellist A".
    const adjoins = office?.adjoins || (labelled !== undefined && /[:：]\s*$/.test(before));
    direct = adjoins || (direct && separated);
    const role =
      (adjoins ? office?.role : undefined) ??
      // "A was elected Rapporteur", in a sentence of its own after a list of others.
      (index === 0 && before.trim() === '' ? appointed : undefined) ??
      (direct || goesOn ? carried : undefined) ??
      appointed ??
      labelled ??
      (separated ? carried : undefined) ??
      officeIn(person.inside, person, grammar.offices);
    // A role of a list goes on to the next names; one behind the name belongs to it alone.
    carried = role !== undefined && role === appointed && role !== labelled ? undefined : role;
    const rules = role === 'CHAIR' && isHeadOfState(text, person, context);
    const said = rules
      ? undefined
      : (role ??
        announced(text.slice(0, person.from), person, paragraph, context) ??
        presiding(text, people, index, context));
    if (said !== undefined) {
      carried ??= role === undefined ? said : carried;
      offices.push({ person: ofMinister(text, person, people[index - 1]?.to ?? 0, context), role: said });
    } else if (speaks && isSpeaker(text, people, index, context)) {
      // "Mr. A (State), Minister of B", in a list of those who opened a session, is a guest.
      const official =
        grammar.official.test(text.slice(person.to)) ||
        grammar.minister.test(text.slice(Math.max(0, person.from - 8), person.from));
      const speaksFor = person.of && person.inside !== '' && !official ? person.of : undefined;
      offices.push({ person: withState(text, person, context), role: 'SPEAKER', ...(speaksFor ? { speaksFor } : {}) });
    }
  });
  label.role = carried;
  label.direct = direct;
  return offices;
}

type Offices = MeetingContext['grammar']['people']['offices'];

/** The office whose word stands last in a text, and whether nothing but white space or a colon follows it. */
function officeAtEnd(text: string, offices: Offices): { role: PersonRole; adjoins: boolean } | undefined {
  const window = text.slice(-160);
  let best: { at: number; end: number; role: PersonRole } | undefined;
  for (const [pattern, role] of offices) {
    const last = lastMatch(window, pattern);
    // "Vice-Chair" ends where "Chair" does and begins before it.
    if (last && (best === undefined || last.end > best.end)) best = { ...last, role };
  }
  return best && { role: best.role, adjoins: /^[a-z]{0,2}[\s:：|]*$/.test(window.slice(best.end)) };
}

function lastMatch(text: string, pattern: RegExp): { at: number; end: number } | undefined {
  let last: { at: number; end: number } | undefined;
  for (let from = 0; from < text.length; from = last?.end ?? text.length) {
    const match = pattern.exec(text.slice(from));
    if (!match) break;
    last = { at: from + match.index, end: from + match.index + Math.max(1, match[0].length) };
  }
  return last;
}

/** For each person the office behind the name, or behind the names that follow it with nothing but separators between. */
function appointments(
  text: string,
  people: readonly PersonName[],
  { grammar: { people: grammar } }: MeetingContext,
): (PersonRole | undefined)[] {
  const roles: (PersonRole | undefined)[] = [];
  for (let at = people.length - 1; at >= 0; at -= 1) {
    const { to } = people[at] as PersonName;
    const next = people[at + 1];
    const words = text.slice(to, next?.from ?? Math.min(text.length, to + 200));
    const behind = grammar.appointed.exec(words)?.[0];
    if (behind !== undefined && grammar.elsewhere.test(words.slice(behind.length))) continue;
    // "A; Vice-Chair: B": the office is that of the next; in "A Chair and the following Vice-Chairs: B" another is.
    const label = /^[^,;，；、。\n]{0,80}[:：]/.exec(words.slice(behind?.length ?? 0))?.[0];
    if (behind !== undefined && (label === undefined || officeAtEnd(label, grammar.offices)))
      roles[at] = officeAtEnd(behind, grammar.offices)?.role;
    else if (next !== undefined && grammar.separator.test(words)) roles[at] = roles[at + 1];
  }
  return roles;
}

/** Whether the words behind a name say, after another office, that its bearer presides: "A, Minister of B of C, President of the Assembly". */
function presiding(
  text: string,
  people: readonly PersonName[],
  index: number,
  { grammar }: MeetingContext,
): PersonRole | undefined {
  const person = people[index] as PersonName;
  const until = Math.min(people[index + 1]?.from ?? text.length, person.to + APPOSITION);
  const words = /^,[^;:.]*/.exec(text.slice(person.to, until))?.[0];
  if (!person.titled || words === undefined) return undefined;
  // "Ms. A, Officer of B, served as Secretary".
  const served = grammar.people.served.exec(text.slice(person.to, person.to + APPOSITION))?.[0];
  if (served !== undefined) return officeAtEnd(served, grammar.people.offices)?.role;
  return grammar.people.presides.test(words) ? 'CHAIR' : undefined;
}

/** How far an apposition may reach, in characters. */
const APPOSITION = 260;

/** A minister or ambassador with the state that the apposition names: 某国部长、大会主席 A 女士. */
function ofMinister(text: string, person: PersonName, after: number, context: MeetingContext): PersonName {
  if (person.of || person.inside !== '') return person;
  const { people: grammar, statements } = context.grammar;
  const words =
    statements.nameStands === 'before'
      ? text.slice(Math.max(after, person.from - 40), person.from)
      : (/^,[^;:.]*/.exec(text.slice(person.to, person.to + APPOSITION))?.[0] ?? '');
  return grammar.minister.test(words) ? withState(text, person, context) : person;
}

/** How far from a name "President of …" may stand, in characters. */
const NEAR = 60;

/** Whether the president is that of a state and not of the meeting. */
function isHeadOfState(text: string, person: PersonName, { grammar, language }: MeetingContext): boolean {
  // In Chinese the office stands right before the name.
  const until = language === 'zh' ? person.from : person.to + NEAR;
  const words = text.slice(Math.max(0, person.from - NEAR), until);
  const match = grammar.people.headOfState.exec(words);
  if (!match) return false;
  if (language === 'zh') return true;
  return findNames(words.slice(match.index + match[0].length), language, ['STATE'])[0]?.start === 0;
}

/** How much longer than the word for it an office in brackets may be, in characters, to be one of the body that meets. */
const OWN = 22;

/** An office in brackets: "Mr. A (Secretary of the Committee)"; guests have offices elsewhere. */
function officeIn(inside: string, person: PersonName, offices: Offices): PersonRole | undefined {
  if (inside === '' || (person.of && inside.includes(person.of.text))) return undefined;
  for (const [pattern, role] of offices) {
    const match = pattern.exec(inside);
    if (match) return role === 'SECRETARY' || inside.length - match[0].length <= OWN ? role : undefined;
  }
  return undefined;
}

/**
 * The office that the words before a name, or the paragraph above, announce for those who follow; only for people of
 * whom the state is printed.
 */
function announced(
  before: string,
  person: PersonName,
  paragraph: Paragraph | undefined,
  context: MeetingContext,
): PersonRole | undefined {
  if (person.of === undefined) return undefined;
  const { offices } = context.grammar.people;
  const panel = offices.find(([pattern, role]) => role === 'PANELLIST' && pattern.test(before))?.[1];
  if (panel !== undefined || paragraph === undefined) return panel;
  const above = chapeauOf(paragraph, context)?.content.text ?? '';
  if (!/[:：]\s*$/.test(above)) return undefined;
  return officeAtEnd(above, offices)?.role;
}

/** Whether somebody without an office says something: an office elsewhere, a state in brackets, and a verb or "by". */
function isSpeaker(text: string, people: readonly PersonName[], index: number, context: MeetingContext): boolean {
  const { people: grammar, statements } = context.grammar;
  const person = people[index] as PersonName;
  if (!person.titled) return false;
  if (index === 0 && isVerbatim(text, person, grammar)) return true;
  const behind = text.slice(person.to, people[index + 1]?.from ?? text.length);
  if (person.inside !== '') {
    // "A (State) and B (State) said": the verb stands behind the last of them.
    let last = index;
    const gap = () => text.slice(people[last]?.to, people[last + 1]?.from);
    while (last + 1 < people.length && (grammar.separator.test(gap()) || grammar.next.test(gap()))) last += 1;
    const verb = text.slice(people[last]?.to, people[last + 1]?.from ?? text.length);
    return (
      grammar.speaks.test(verb) || grammar.speaks.test(text.slice(0, person.from)) || isVerbatim(text, person, grammar)
    );
  }
  if (grammar.says.test(behind)) return true;
  const office =
    grammar.apposition.test(behind) ||
    officeAhead(text, person, grammar) !== undefined ||
    (statements.nameStands === 'before' && officeBefore(text, person));
  return office && grammar.speaks.test(text);
}

/** How far before a name the office of a state may begin to which the name is an apposition, in characters. */
const AHEAD = 180;

const officeAhead = (text: string, person: PersonName, { officeAhead: ahead }: MeetingContext['grammar']['people']) =>
  ahead.exec(text.slice(Math.max(0, person.from - AHEAD), person.from))?.[0];

/** "Mr. A (State): We thank …", as verbatim records have it. */
const isVerbatim = (text: string, person: PersonName, grammar: MeetingContext['grammar']['people']): boolean =>
  text.slice(0, person.from).trim() === '' && grammar.verbatim.test(text.slice(person.to));

/** In Chinese an office stands before the name: 某国环境部长 A 先生. */
const officeBefore = (text: string, person: PersonName): boolean =>
  /(?:部长|司长|主任|大使|代表|秘书长|干事|专员|总统|总理|局长|处长|秘书|顾问|会长|所长|市长|副部长)\s*$/.test(
    text.slice(Math.max(0, person.from - 12), person.from),
  );

/** A speaker with the state of which an apposition says that it is an office: "Minister of the Environment of A". */
function withState(text: string, person: PersonName, context: MeetingContext): PersonName {
  if (person.of || person.inside !== '') return person;
  const { people: grammar, statements } = context.grammar;
  const before = statements.nameStands === 'before';
  const ahead = before ? undefined : officeAhead(text, person, grammar);
  const named = ahead === undefined ? undefined : findNames(ahead, context.language, ['STATE']).at(-1);
  if (named) return { ...person, of: { text: named.text, kind: 'STATE', start: person.start } };
  const words = before
    ? (text
        .slice(Math.max(0, person.from - 40), person.from)
        .split(/[）)，。；]/)
        .at(-1) ?? '')
    : (grammar.apposition.exec(text.slice(person.to))?.groups?.office ?? '').replace(grammar.accredited, '');
  const states = findNames(words, context.language, ['STATE']);
  const state = states.at(-1);
  if (!state || /United Nations|representative of the Secretary/i.test(words)) return person;
  return { ...person, of: { text: state.text, kind: 'STATE', start: person.start } };
}
