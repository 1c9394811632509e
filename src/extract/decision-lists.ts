/** Which numbers the words "resolution" and "decision" govern: one, or a list in which each may have a day, title or place. */
import type { Grammar } from '../../graph/grammar/grammar.ts';
import { toRoman } from '../../graph/roman.ts';
import { hanToNumber } from '../parse/numerals.ts';
import { type DecisionNumber, numbersOfDecisions } from './decision-numbers.ts';
import type { Name } from './gazetteer.ts';
import { mayMatch } from './sieve.ts';
import type { PrintedDate } from './types.ts';

export interface ListedDecision extends DecisionNumber {
  readonly date?: PrintedDate | undefined;
  /** The day is printed with a number after it. */
  readonly dayShared?: boolean;
  readonly title?: string | undefined;
  readonly pinpoint?: string | undefined;
}

export interface DecisionList {
  readonly kind: 'RESOLUTION' | 'DECISION';
  /** In the order of the text. */
  readonly decisions: readonly ListedDecision[];
  /** Where the word stands. */
  readonly noun: { readonly start: number; readonly end: number };
  /** Where the list begins and ends, word, days and titles included. */
  readonly start: number;
  readonly end: number;
  /** The body named together with it: before the word, between word and number, or right after ("of the …"). */
  readonly owner?: string | undefined;
  /** "Its resolution". */
  readonly possessive: boolean;
}

/** How far apart two numbers of one list may stand, in characters: titles and relative clauses come between. */
const FARTHEST = 700;
/** How far before a decision the body may stand that it is attached to. */
const FARTHEST_BODY = 100;
/** How much may stand between the day of adoption and the number after it. */
const DAY_BEFORE = 160;
/** Longer ranges ("resolutions 1/1 to 1/900") are not written out; nor, in one sentence, more numbers of ranges than these. */
const LONGEST_RANGE = 60;
const MOST_BETWEEN = 600;

interface Noun {
  readonly kind: 'RESOLUTION' | 'DECISION';
  readonly start: number;
  readonly end: number;
}

/** The lists of decisions in a sentence, in its order. @param bodiesOf gives the bodies named in it. */
export function decisionLists(text: string, bodiesOf: () => readonly Name[], grammar: Grammar): DecisionList[] {
  if (!mayMatch(grammar.decisions.nouns, text)) return [];
  const numbers = numbersOfDecisions(text, grammar.decisions);
  if (numbers.length === 0) return [];
  const nouns = [...text.matchAll(grammar.decisions.nouns)].map(
    (match): Noun => ({
      kind: match.groups?.decision === undefined ? 'RESOLUTION' : 'DECISION',
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  if (nouns.length === 0) return [];
  const reader = new ListReader(text, numbers, nouns, bodiesOf(), grammar);
  return nouns.flatMap((noun, index) => reader.listOf(noun, index) ?? []);
}

/** What stands in quotation marks, in most languages. */
const QUOTED = /[«“][^«»“”]{1,500}[»”]/g;

const stretchOf = ({ index, 0: words }: RegExpExecArray) => ({ start: index, end: index + words.length });

/** What is said right after a number. */
interface Tail {
  date?: PrintedDate | undefined;
  title?: string;
  pinpoint?: string;
  owner?: string;
  end: number;
}

class ListReader {
  readonly #text: string;
  readonly #numbers: readonly DecisionNumber[];
  readonly #nouns: readonly Noun[];
  readonly #bodies: readonly Name[];
  readonly #grammar: Grammar;
  readonly #quotes: readonly { readonly start: number; readonly end: number }[];
  /** How many numbers of ranges have been written out. */
  #between = 0;

  constructor(
    text: string,
    numbers: readonly DecisionNumber[],
    nouns: readonly Noun[],
    bodies: readonly Name[],
    grammar: Grammar,
  ) {
    this.#text = text;
    this.#numbers = numbers;
    this.#nouns = nouns;
    this.#bodies = bodies;
    this.#grammar = grammar;
    this.#quotes =
      nouns.length < 2 || numbers.length < 2
        ? []
        : [...text.matchAll(grammar.decisions.quoted ?? QUOTED)].map(stretchOf);
  }

  listOf(noun: Noun, index: number): DecisionList | undefined {
    return this.#grammar.decisions.nounFirst ? this.#after(noun, index) : this.#before(noun, index);
  }

  /** "resolutions 55/25 of 15 November 2000, entitled …, and 55/255". */
  #after(noun: Noun, index: number): DecisionList | undefined {
    const { decisions } = this.#grammar;
    // A title among the numbers may speak of decisions too, and have numbers of its own.
    const isTitle = ({ start }: { readonly start: number }) =>
      this.#quotes.some((quote) => noun.end < quote.start && quote.start < start && start < quote.end);
    const until = this.#nouns.slice(index + 1).find((next) => !isTitle(next))?.start ?? this.#text.length;
    const [first, ...others] = this.#numbers.filter((number) => number.start >= noun.end && number.start < until);
    if (!first) return undefined;
    // A document symbol among numbers is none of them.
    const following = [first, ...others.filter((number) => number.prefixed === first.prefixed && !isTitle(number))];
    const lead = this.#text.slice(noun.end, first.start);
    const between = this.#bodyWithin(noun.end, first.start);
    if (!decisions.lead.test((between ? lead.replace(between.text, '') : lead).replace(/\s+/g, ' '))) return undefined;
    const listed: ListedDecision[] = [];
    let end = first.end;
    let owner = between?.text;
    for (const number of following) {
      const last = listed.at(-1);
      const gap = this.#text.slice(end, number.start);
      const tail = this.#tailOf(number.end);
      if (last) {
        const joint = decisions.connector.exec(gap);
        // A comma may have been forgotten between two numbers with their days.
        const forgotten = gap.trim() === '' && last.date !== undefined && tail.date !== undefined;
        if ((!joint && !forgotten) || gap.length > FARTHEST) break;
        const more = joint !== null && gap.slice(0, joint.index).trim() !== '';
        if (more && !number.bracketed && tail.date === undefined) break;
        if (decisions.range.test(gap)) listed.push(...this.#within(last, number));
      }
      listed.push({ ...number, date: tail.date, title: tail.title, pinpoint: tail.pinpoint });
      end = tail.end;
      owner ??= tail.owner;
    }
    owner ??= this.#adopterAfter(end);
    const before = this.#text.slice(0, noun.start);
    const leading = this.#bodyEndingAt(noun.start) ?? this.#adopterBefore(noun.start);
    const pinpoint = pinpointOf(
      decisions.pinpointBefore.exec(leading ? before.slice(0, leading.start) : before)?.groups,
    );
    return {
      kind: noun.kind,
      decisions: shareDays(listed).map((decision) =>
        listed.length === 1 && pinpoint ? { ...decision, pinpoint: decision.pinpoint ?? pinpoint } : decision,
      ),
      noun,
      start: noun.start,
      end,
      // "The Council, in accordance with resolutions of the Assembly 55/25": the nearer one.
      owner: between?.text ?? leading?.text ?? owner,
      // The word itself may say it, in Arabic.
      possessive:
        decisions.possessive.test(before) || decisions.possessive.test(this.#text.slice(noun.start, noun.end)),
    };
  }

  /** 2000年11月15日第55/25号和……第55/255号决议. */
  #before(noun: Noun, index: number): DecisionList | undefined {
    const { decisions } = this.#grammar;
    const from = this.#nouns[index - 1]?.end ?? 0;
    const preceding = this.#numbers.filter((number) => number.end <= noun.start && number.start >= from);
    const last = preceding.at(-1);
    if (!last || !decisions.lead.test(this.#text.slice(last.end, noun.start))) return undefined;
    const listed: DecisionNumber[] = [last];
    for (const number of preceding.slice(0, -1).reverse()) {
      // A document symbol among numbers is none of them.
      if (number.prefixed !== last.prefixed) break;
      const next = listed[0] as DecisionNumber;
      const gap = this.#text.slice(number.end, next.start);
      if (gap.length > FARTHEST || !decisions.connector.test(gap)) break;
      if (decisions.range.test(gap)) listed.unshift(...this.#within(number, next));
      listed.unshift(number);
    }
    const tail = this.#tailOf(noun.end);
    const dated = listed.map((number, place): ListedDecision => {
      const head = this.#text.slice(Math.max(from, listed[place - 1]?.end ?? 0, number.start - FARTHEST), number.start);
      const { titleBefore } = decisions;
      return {
        ...number,
        date: this.#dayBefore(head),
        title: titleBefore.exec(head)?.groups?.title,
        pinpoint: place === listed.length - 1 ? tail.pinpoint : undefined,
      };
    });
    const first = dated[0] as ListedDecision;
    const [start, owner] = this.#headOf(from, first.start);
    return {
      kind: noun.kind,
      decisions: dated,
      noun,
      start,
      end: Math.max(noun.end, tail.end),
      owner: owner?.text,
      possessive: decisions.possessive.test(this.#text.slice(Math.max(0, start - FARTHEST_BODY), start)),
    };
  }

  #within(first: DecisionNumber, last: DecisionNumber): DecisionNumber[] {
    const numbers = this.#between < MOST_BETWEEN ? within(first, last) : [];
    this.#between += numbers.length;
    return numbers;
  }

  /** What is said right after a number, or after the word where numbers stand first. */
  #tailOf(from: number): Tail {
    const { decisions, months } = this.#grammar;
    const tail: Tail = { end: from };
    const take = (pattern: RegExp): RegExpExecArray | undefined => {
      pattern.lastIndex = tail.end;
      return pattern.exec(this.#text) ?? undefined;
    };
    for (let found = true; found; ) {
      found = false;
      const dated = tail.date === undefined && decisions.dated.sticky ? take(decisions.dated) : undefined;
      if (dated) {
        tail.date = dayOf(dated.groups, months);
        tail.end = dated.index + dated[0].length;
        found = true;
      }
      const titled = tail.title === undefined ? take(decisions.titled) : undefined;
      if (titled?.groups?.title) {
        tail.title = titled.groups.title;
        tail.end = titled.index + titled[0].length;
        found = true;
      }
      const place = tail.pinpoint === undefined ? take(decisions.pinpoint) : undefined;
      const pinpoint = pinpointOf(place?.groups);
      if (place && pinpoint !== undefined) {
        tail.pinpoint = pinpoint;
        // The mark after it may be what joins it to the next number.
        tail.end = place.index + place[0].replace(/[,،，]\s*$/, '').length;
        found = true;
      }
      const of = tail.owner === undefined ? take(decisions.of) : undefined;
      const at = of ? of.index + of[0].length : -1;
      const body =
        of &&
        this.#bodies.find(
          (name) => name.start >= at && name.start <= at + 4 && /^\S{0,4}$/.test(this.#text.slice(at, name.start)),
        );
      if (body) {
        tail.owner = body.text;
        tail.end = body.end;
        found = true;
      }
    }
    return tail;
  }

  /** Where the words before the first number begin: its day, and the body whose decision it is. */
  #headOf(from: number, to: number): [number, Name | undefined] {
    const { decisions } = this.#grammar;
    // A title may name days of its own.
    const head = this.#text.slice(from, to).replace(decisions.titleBefore, (title) => ' '.repeat(title.length));
    const day = [...head.matchAll(decisions.dated)].at(-1);
    const isOwn = day && isOneClause(head.slice(day.index + day[0].length));
    const start = isOwn ? from + day.index : to;
    const owner =
      this.#bodyEndingAt(start) ??
      this.#bodyEndingAt(to) ??
      this.#bodies.find(
        (name) => name.start >= start && name.end <= to && /^[\s第]*$/.test(this.#text.slice(name.end, to)),
      );
    return [start, owner];
  }

  #dayBefore(head: string): PrintedDate | undefined {
    const { decisions, months } = this.#grammar;
    const bare = head.replace(decisions.titleBefore, '');
    const day = [...bare.matchAll(decisions.dated)].at(-1);
    if (!day || !isOneClause(bare.slice(day.index + day[0].length))) return undefined;
    return dayOf(day.groups, months);
  }

  /** The body last named before a place, if only what attaches it stands between. */
  #bodyEndingAt(end: number): Name | undefined {
    const last = this.#bodies.findLast((name) => name.end <= end);
    return last &&
      end - last.end <= FARTHEST_BODY &&
      this.#grammar.decisions.attached.test(this.#text.slice(last.end, end))
      ? last
      : undefined;
  }

  /** "…, adopted on 3 May 2022 by the Commission": behind what the decision is about. */
  #adopterAfter(end: number): string | undefined {
    const { adoptedBy } = this.#grammar.decisions;
    if (!adoptedBy || !mayMatch(adoptedBy, this.#text)) return undefined;
    adoptedBy.lastIndex = end;
    if (!adoptedBy.test(this.#text)) return undefined;
    const at = adoptedBy.lastIndex;
    return this.#bodies.find((name) => name.start === at)?.text;
  }

  /** "The Commission adopted resolution …": the body last named, where only the verb stands between. */
  #adopterBefore(start: number): Name | undefined {
    const { adopts } = this.#grammar.decisions;
    if (!adopts || !mayMatch(adopts, this.#text)) return undefined;
    const last = this.#bodies.findLast((name) => name.end <= start);
    return last && start - last.end <= FARTHEST_BODY && adopts.test(this.#text.slice(last.end, start))
      ? last
      : undefined;
  }

  #bodyWithin(start: number, end: number): Name | undefined {
    return this.#bodies.find((name) => name.start >= start && name.end <= end);
  }
}

/** 关于……，……的第65/2号: what a decision is about, between its day and its number, may have commas. */
const ABOUT = /^\s?(?:关于|题为)[^。；;]*的\s?第?\s?$/;

/** Whether what stands between a day and a number is of one clause, so that the day is the number's. */
const isOneClause = (between: string): boolean =>
  between.length <= DAY_BEFORE && (!/[，。；：;]/.test(between) || ABOUT.test(between));

/** A day printed once for several numbers ("58/269 and 58/270 of 23 December 2003") is the day of each. */
function shareDays(decisions: readonly ListedDecision[]): ListedDecision[] {
  const shared: ListedDecision[] = [];
  for (const decision of [...decisions].reverse()) {
    const next = shared[0];
    const adjacent = next && next.start - decision.end <= 8;
    shared.unshift(
      adjacent && !decision.date && next.date ? { ...decision, date: next.date, dayShared: true } : decision,
    );
  }
  return shared;
}

/** The numbers between the first and last of a range; none where the two are not of one series. */
function within(first: DecisionNumber, last: DecisionNumber): DecisionNumber[] {
  const [a, b] = [first, last].map((number) => /^(?<series>.*\/)(?<value>\d+)$/.exec(number.number)?.groups);
  if (!a || !b || a.series !== b.series) return [];
  const [low, high] = [Number(a.value), Number(b.value)];
  if (high - low > LONGEST_RANGE) return [];
  const numbers: DecisionNumber[] = [];
  for (let value = low + 1; value < high; value += 1)
    numbers.push({
      number: `${a.series}${value}`,
      further: [],
      prefixed: false,
      bracketed: false,
      start: first.start,
      end: last.end,
    });
  return numbers;
}

function dayOf(
  groups: Record<string, string> | undefined,
  months: Readonly<Record<string, number>>,
): PrintedDate | undefined {
  const { day, month, year } = groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return undefined;
  // Arabic draws letters out and writes vowels.
  const name = month.replace(/[\u0640\u064b-\u0652]/g, '').toLowerCase();
  const value = months[name] ?? months[month] ?? Number(month);
  return value >= 1 && value <= 12 ? { year: Number(year), month: value, day: Number.parseInt(day, 10) } : undefined;
}

/** Section, annex and paragraphs as one text, the same in all languages: "annex II 4", "12(a)", "I". */
function pinpointOf(groups: Record<string, string | undefined> | undefined): string | undefined {
  const { section, annex, paragraphs } = groups ?? {};
  const number = annex && romanOf(/[IVX]+$|(?<=\s)[A-Z]$|[一二三四五六七八九十]+$/.exec(annex)?.[0] ?? '');
  const parts = [
    section && romanOf(section),
    annex && `annex${number ? ` ${number}` : ''}`,
    paragraphs?.replace(/\s?[(（]/g, '(').replace(/[）]/g, ')'),
  ];
  const said = parts.filter((part) => part !== undefined && part !== '');
  return said.length === 0 ? undefined : said.join(' ');
}

const romanOf = (printed: string): string => {
  const value = hanToNumber(printed);
  return value === undefined ? printed : toRoman(value);
};
