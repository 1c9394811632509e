import type { Standing } from '../../graph/grammar/participation.ts';
import type { Heading, Paragraph } from '../parse/types.ts';
import { type MeetingContext, place, type Sentence } from './context.ts';
import { findNames, type Name } from './gazetteer.ts';
import { itemLines } from './item-lines.ts';
import { itemsIn, NO_BODIES, NO_ITEMS, namesItems } from './items.ts';
import { mastheadOf } from './masthead.ts';
import { type Chain, chainBefore, chainFrom } from './name-chain.ts';
import {
  type AnnouncedList,
  announcedLists,
  type ListedName,
  listedNames,
  plausible,
  standingRule,
} from './name-list.ts';
import { isVerbatimRecord, speakersFor } from './people.ts';
import { wholeSentences } from './person-names.ts';
import { matches, matchesIn, mayMatch } from './sieve.ts';
import type { ItemMention, SpeakerMention } from './types.ts';

/** The longest paragraph that may list speakers, in characters. */
const LONGEST_LIST = 60_000;

/** The longest heading that may be the title of an agenda item, in characters. */
const TITLE = 400;

/**
 * Who a document says made statements: lists of speakers under an agenda item, single speakers, and representatives of a
 * named state or organization who "said" something. Officers, experts and the secretariat are not among them.
 */
export function statementsIn(document: MeetingContext['document'], context: MeetingContext): SpeakerMention[] {
  const { gate } = context.grammar.statements;
  const cover = coverItems(document, context);
  const mentions = verbatimIn(document, cover, context);
  // "The observer for X also made a statement" is about the items of the sentence before.
  let last: { items: ItemMention; index: number } = { items: NO_ITEMS, index: -2 };
  document.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'paragraph' || paragraph.content.text.length > LONGEST_LIST) return;
    if (paragraph.chapeau === undefined && !matches(gate, paragraph.content.text)) return;
    const carried = last.index >= index - 1 ? last.items : NO_ITEMS;
    const above = () => [...sectionItems(document.paragraphs, index, context), ...cover];
    const found = new Speakers(paragraph, carried, above, context).all();
    const [first] = found;
    if (first) last = { items: first.items, index };
    mentions.push(...found);
  });
  return mentions;
}

/** How much of a block is read for who speaks, in characters. */
const HEAD = 240;

/** Who speaks in a verbatim record, whose blocks have no numbers: "Mr. A (State): We thank …". */
function verbatimIn(
  { paragraphs }: MeetingContext['document'],
  above: readonly ItemMention[],
  context: MeetingContext,
): SpeakerMention[] {
  const [cover] = paragraphs;
  if (cover?.kind !== 'cover' || !isVerbatimRecord(paragraphs, context)) return [];
  const said = new Set<string>();
  return cover.parts.flatMap((part) => {
    const text = cover.content.text.slice(part.start, Math.min(part.end, part.start + HEAD));
    return speakersFor({ text, start: part.start }, cover, context).flatMap((name) => {
      if (said.has(name.mention)) return [];
      said.add(name.mention);
      return [
        {
          mention: name.mention,
          kind: name.kind,
          items: NO_ITEMS,
          under: above,
          listed: false,
          ...place(cover, part.start + name.start, part.start + name.end),
        },
      ];
    });
  });
}

/** Reads the speakers of one paragraph. */
class Speakers {
  readonly #paragraph: Paragraph;
  readonly #context: MeetingContext;
  readonly #above: () => readonly ItemMention[];
  #carried: ItemMention;
  #opening: ItemMention = NO_ITEMS;
  #under: readonly ItemMention[] | undefined;

  constructor(
    paragraph: Paragraph,
    carried: ItemMention,
    above: () => readonly ItemMention[],
    context: MeetingContext,
  ) {
    this.#paragraph = paragraph;
    this.#above = above;
    this.#context = context;
    this.#carried = carried;
  }

  all(): SpeakerMention[] {
    const { statements } = this.#context.grammar;
    this.#opening = openingItems(this.#paragraph, this.#context);
    const lists = announcedLists(
      this.#paragraph,
      this.#context,
      (opening) => statements.announces.test(opening) && !statements.excluded.test(opening),
    );
    const listed = lists.flatMap((list) => this.#listed(list));
    const taken = listed.length > 0 ? lists : [];
    const told = wholeSentences(this.#paragraph, this.#context)
      .filter(({ start, text }) => !taken.some((list) => start < list.end && start + text.length > list.start))
      .flatMap((sentence) => this.#told(sentence));
    return [...listed, ...told].sort((a, b) => a.span[0] - b.span[0]);
  }

  #listed(list: AnnouncedList): SpeakerMention[] {
    const context = this.#context;
    const words = list.label === '' ? list.opening : list.label;
    const rule = standingRule(list.label, context) ?? standingRule(list.opening, context);
    const text = this.#paragraph.content.text.slice(list.start, list.end);
    const kind = rule?.kind ?? 'STATE';
    const names = listedNames(text, list.start, kind, context);
    if (!plausible(names, kind, context)) return [];
    // "The following States and organizations".
    const { organization } = context.grammar.lists;
    const mixed = context.grammar.statements.organizations.test(list.opening);
    const told = names.map((name) =>
      mixed && !name.known && organization.test(name.mention) ? { ...name, kind: 'ORGANIZATION' as const } : name,
    );
    return this.#mentions(told, words, list.opening, true);
  }

  #told(sentence: Sentence): SpeakerMention[] {
    const { statements, attendance } = this.#context.grammar;
    const { text } = sentence;
    if (!matches(statements.gate, text) || (matches(attendance.excluded, text) && !matches(statements.answers, text)))
      return [];
    let known: readonly Name[] | undefined;
    const names = () => {
      known ??= findNames(text, this.#context.language, ['STATE', 'ORGANIZATION']);
      return known;
    };
    const spoken = [
      ...spokenBy(text, names, this.#context),
      ...spokenOf(text, names, this.#context),
      ...spokenBare(text, this.#context),
      ...speakersFor(sentence, this.#paragraph, this.#context),
    ];
    const once = new Map<number, ListedName>();
    for (const name of spoken) if (!once.has(name.start)) once.set(name.start, name);
    const placed = [...once.values()]
      .sort((a, b) => a.start - b.start)
      .map((name) => ({ ...name, start: sentence.start + name.start, end: sentence.start + name.end }));
    return this.#mentions(placed, text, text, placed.length > 1);
  }

  #mentions(names: readonly ListedName[], words: string, opening: string, listed: boolean): SpeakerMention[] {
    if (names.length === 0) return [];
    const standing = this.#standingOf(words) ?? this.#standingOf(opening);
    const items = this.#itemsOf(opening);
    return names.map((name) => ({
      mention: name.mention,
      kind: name.kind,
      standing,
      items,
      under: this.#headings(),
      listed,
      ...place(this.#paragraph, name.start, name.end),
    }));
  }

  #standingOf(words: string): Standing | undefined {
    return this.#context.grammar.statements.standings.find(([pattern]) => pattern.test(words))?.[1];
  }

  /** The items that the words name; where they say "also", those of the sentence before. */
  #itemsOf(words: string): ItemMention {
    const own = itemsIn(words, this.#paragraph.headings, this.#context);
    if (namesItems(own)) this.#carried = own;
    else if (namesItems(this.#carried) && this.#context.grammar.statements.also.test(words)) return this.#carried;
    else if (namesItems(this.#opening)) return this.#opening;
    return own;
  }

  /** What the headings above may mean: by number, "(Agenda item 3)", or as the title of an item. */
  #headings(): readonly ItemMention[] {
    this.#under ??= [
      ...[...this.#paragraph.headings].reverse().map((heading) => headingItems(heading, this.#context)),
      ...this.#above(),
    ];
    return this.#under;
  }
}

/** How many paragraphs of a section may lie between the one that says what was considered and one that says who spoke. */
const SECTION = 40;

/** The items that the nearest paragraph before it under the same headings says were considered. */
function sectionItems(paragraphs: readonly Paragraph[], index: number, context: MeetingContext): ItemMention[] {
  const path = paragraphs[index]?.headings ?? [];
  for (let at = index - 1; at >= Math.max(0, index - SECTION); at -= 1) {
    const paragraph = paragraphs[at] as Paragraph;
    if (paragraph.kind !== 'paragraph') continue;
    // Or under the headings above these: what is said there is said of all.
    if (path.length > 0 && paragraph.headings.length === 0) return [];
    if (paragraph.headings.some(({ text }, depth) => text !== path[depth]?.text)) continue;
    const items = openingItems(paragraph, context, true);
    if (namesItems(items)) return matches(context.grammar.statements.announces, paragraph.content.text) ? [] : [items];
  }
  return [];
}

/** The items that a paragraph says were considered; its first sentence, or any. What follows is said on them. */
function openingItems(paragraph: Paragraph, context: MeetingContext, any = false): ItemMention {
  const { considered } = context.grammar.items;
  if (!matches(considered, paragraph.content.text)) return NO_ITEMS;
  const sentences = wholeSentences(paragraph, context);
  for (const { text } of any ? sentences : sentences.slice(0, 1)) {
    const items = matches(considered, text) ? itemsIn(text, [], context) : NO_ITEMS;
    if (namesItems(items)) return items;
  }
  return NO_ITEMS;
}

/** The one item of a summary record, which its cover names, or its sub-items; else that of a report on one item. */
function coverItems(document: MeetingContext['document'], context: MeetingContext): readonly ItemMention[] {
  const [cover] = document.paragraphs;
  if (cover?.kind !== 'cover') return [];
  if (!matches(context.grammar.statements.record, cover.content.text)) return reportedItem(document, context);
  const numbers = new Set(itemLines(cover, context).flatMap((line) => line.numbers));
  const items = itemsIn(cover.content.text, [], context).numbers.map(({ number }) => number);
  for (const number of items) numbers.add(number);
  const [item, ...others] = [...numbers].filter((number) => !/[(]/.test(number));
  if (item === undefined || others.length > 0) return [];
  const subItems = [...numbers].filter((number) => number !== item);
  return [onNumbers(subItems.length > 0 ? subItems : [item])];
}

const onNumbers = (numbers: readonly string[]): ItemMention => ({
  numbers: numbers.map((number) => ({ number })),
  titles: [],
  bodies: NO_BODIES,
});

/** The item above the title of a report that says of it alone that it was considered: "the Committee considered the item". */
function reportedItem(document: MeetingContext['document'], context: MeetingContext): readonly ItemMention[] {
  const { considered, this: own } = context.grammar.items;
  const items = mastheadOf(document, context).flatMap((mention) => mention.items);
  if (items.length !== 1) return [];
  const said = document.paragraphs
    .slice(0, OPENING)
    .some(({ kind, content: { text } }) => kind === 'paragraph' && matches(own, text) && matches(considered, text));
  return said ? [onNumbers(items)] : [];
}

/** How many paragraphs from its beginning a report may say what item it is on. */
const OPENING = 12;

function headingItems(heading: Heading, context: MeetingContext): ItemMention {
  const named = itemsIn(heading.text, [], context);
  if (namesItems(named)) return named;
  return { numbers: [], titles: heading.text.length > TITLE ? [] : [heading.text], bodies: NO_BODIES };
}

type Names = () => readonly Name[];

/** "Statements were made by the representatives of A, B and C". */
function spokenBy(text: string, names: Names, context: MeetingContext): ListedName[] {
  const found: ListedName[] = [];
  for (const match of matchesIn(context.grammar.statements.by, text)) {
    const at = match.index + match[0].length;
    const chain = chainFrom(text, at, names(), 'listed', context);
    found.push(...withState(chain));
  }
  return found;
}

/** "The representative of A said", "the observers for A and B made statements". */
function spokenOf(text: string, names: Names, context: MeetingContext): ListedName[] {
  const { speaker, nameStands } = context.grammar.statements;
  const found: ListedName[] = [];
  let last: number | undefined;
  if (!mayMatch(speaker, text)) return found;
  speaker.lastIndex = 0;
  for (let match = speaker.exec(text); match; match = speaker.exec(text)) {
    if (nameStands === 'before') {
      found.push(...chainBefore(text, match.index, names(), true, context).names);
      // The verb may be that of further speakers: "the representative of A, the representative of B and … spoke".
      speaker.lastIndex = match.index + 1;
      continue;
    }
    // What only looks ahead, to the office of a minister, takes nothing.
    if (match[0] === '') speaker.lastIndex += 1;
    const chain = chainFrom(text, match.index + match[0].length, names(), 'named', context);
    if (chain.names.length === 0) continue;
    // "The representative of A spoke on behalf of B, and the representative of C on behalf of D".
    const goesOn =
      last !== undefined &&
      clause.test(text.slice(last, match.index)) &&
      clauseEnd.test(text.slice(chain.end, chain.end + 2));
    if (!goesOn && !spoke(text, chain.end, context)) continue;
    found.push(...chain.names);
    last = goesOn ? chain.end : spokeFor(text, chain.end, context);
  }
  return found;
}

/** Between two clauses of which the second has no verb of its own, and what ends it. */
const clause = /^(?:,|;|,? and|, while)\s*$/;
const clauseEnd = /^(?:[.,;]|\s*$)/;

/** Where the group ends for which somebody spoke, where that is all that is said: "spoke on behalf of B". */
function spokeFor(text: string, at: number, { grammar: { statements } }: MeetingContext): number | undefined {
  statements.spokeFor.lastIndex = at;
  return statements.spokeFor.test(text) ? statements.spokeFor.lastIndex : undefined;
}

/** "A and B expressed support": bare names of states at the beginning of a sentence, or of a clause. */
function spokenBare(text: string, context: MeetingContext): ListedName[] {
  const { bare, spokeBare, floor, seconded, nameStands } = context.grammar.statements;
  if (!mayMatch(spokeBare, text)) return [];
  if (nameStands === 'before') return bareBefore(text, context);
  const lead = bare.exec(text);
  for (const at of new Set([0, lead ? lead.index + lead[0].length : 0])) {
    if (!/^[A-Z]|^the /.test(text.slice(at, at + 4).trimStart())) continue;
    const from = at + (/^\s*/.exec(text.slice(at, at + 3))?.[0].length ?? 0);
    const names = findNames(text.slice(0, from + BARE), context.language, ['STATE', 'ORGANIZATION']);
    const chain = chainFrom(text, from, names, 'none', context);
    const speaks = chain.names.every(isState) || (chain.names.every(isKnown) && floor.test(text.slice(chain.end)));
    if (chain.names.length === 0 || !speaks || !spokeAt(text, chain.end, spokeBare)) continue;
    // "A, supported by B and C, proposed": all of them said something.
    seconded.lastIndex = chain.end;
    const others = seconded.test(text) ? chainFrom(text, seconded.lastIndex, names, 'none', context).names : [];
    return [...chain.names, ...others];
  }
  return [];
}

/** How far bare names may reach, in characters. */
const BARE = 300;

const isState = (name: ListedName): boolean =>
  name.kind === 'STATE' || /^(?:the )?European Union$|^欧洲联盟$|^欧盟$/i.test(name.mention);

const isKnown = (name: ListedName): boolean => name.known;

function bareBefore(text: string, context: MeetingContext): ListedName[] {
  const { bare, spokeBare, floor } = context.grammar.statements;
  const found: ListedName[] = [];
  for (const match of text.matchAll(spokeBare)) {
    const from = Math.max(0, match.index - BARE);
    const window = text.slice(Math.max(0, match.index - LONGEST_NAME), match.index);
    const speaks = floor.test(match[0]);
    const kinds = speaks ? (['STATE', 'ORGANIZATION'] as const) : (['STATE'] as const);
    if (!findNames(window, context.language, kinds).some((name) => name.end === window.length)) continue;
    const names = findNames(text.slice(from, match.index), context.language, ['STATE', 'ORGANIZATION']).map((name) => ({
      ...name,
      start: name.start + from,
      end: name.end + from,
    }));
    const chain = chainBefore(text, match.index, names, false, context);
    if (chain.names.every(speaks ? isKnown : isState) && bare.test(text.slice(0, chain.start).trimEnd()))
      found.push(...chain.names);
  }
  return found;
}

/** The longest name of a state or organization in Chinese, in characters. */
const LONGEST_NAME = 24;

/** A list of speakers without a state or organization that is known is a list of something else. */
const withState = (chain: Chain): readonly ListedName[] => (chain.names.some((name) => name.known) ? chain.names : []);

/** How far behind a name the verb may stand, in characters: "of X, speaking on behalf of …, said". */
const APPOSITION = 600;

const spoke = (text: string, at: number, context: MeetingContext): boolean =>
  spokeAt(text, at, context.grammar.statements.spoke);

/** Whether a verb stands at `at`, or behind a comma after it. */
function spokeAt(text: string, at: number, verb: RegExp): boolean {
  const fits = (index: number) => {
    verb.lastIndex = index;
    return verb.test(text);
  };
  if (fits(at)) return true;
  if (!/^\s*,/.test(text.slice(at, at + 3))) return false;
  const end = Math.min(text.length, at + APPOSITION);
  for (let comma = text.indexOf(',', at); comma >= 0 && comma < end; comma = text.indexOf(',', comma + 1)) {
    if (/[;:]/.test(text.slice(at, comma))) return false;
    if (fits(comma + 1)) return true;
  }
  return false;
}
