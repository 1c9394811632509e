import type { MeetingGrammar } from '../../graph/grammar/grammar.ts';
import type { Addressee, ProceedingsGrammar, Strength } from '../../graph/grammar/proceedings.ts';
import type { Paragraph, ParsedDocument } from '../parse/types.ts';
import { bodiesIn, chapeauOf, type MeetingContext } from './context.ts';
import { itemsIn } from './items.ts';
import type { BodyMention, ItemMention, RecommendationMention } from './types.ts';

/** What is asked, and of whom. */
export interface Asked {
  readonly strength: Strength;
  readonly addressees: readonly Addressee[];
}

/**
 * The recommendations that a document records as adopted. They stand
 * - in the sub-paragraphs or paragraphs after "adopted the following recommendations:";
 * - in the sub-paragraphs after an opening that ends in the bodies ("the Working Group:") or in the one asked
 *   ("the Working Group recommends that the Conference:");
 * - as one sentence ("the Working Group recommended that …") in a section of recommendations.
 */
export function recommendationsIn(document: ParsedDocument, context: MeetingContext): RecommendationMention[] {
  const { grammar } = context;
  const found: RecommendationMention[] = [];
  let opened: { paragraph: Paragraph; bodies: BodyMention } | undefined;
  for (const paragraph of document.paragraphs) {
    const text = paragraph.content.text;
    if (paragraph.kind === 'heading') {
      // A heading without number divides a list of recommendations; a numbered one ends it.
      if (!opened || paragraph.id !== `heading ${opened.paragraph.headings.at(-1)?.path ?? ''}`) opened = undefined;
      continue;
    }
    if (paragraph.kind !== 'paragraph') continue;
    const opening = chapeauOf(paragraph, context);
    if (!opening && grammar.recommendations.opening.test(text)) {
      opened = { paragraph, bodies: bodiesIn(text, paragraph.headings, context) };
      continue;
    }
    const asked = opening ? askedUnder(opening, paragraph, context) : undefined;
    const items = itemsIn(`${opening?.content.text ?? ''}${text}`, paragraph.headings, context);
    if (asked && opening)
      found.push(mention(paragraph, asked, bodiesIn(opening.content.text, paragraph.headings, context), items));
    else if (opened && !opening) {
      const own = askedIn(text, grammar);
      if (own) found.push(mention(paragraph, own, opened.bodies, items));
    } else if (!opening && inRecommendations(paragraph, grammar)) {
      const sentence = grammar.recommendations.sentence.exec(text);
      const own = sentence && !opensOwnList(paragraph, context) ? askedBy(sentence, text, grammar) : undefined;
      if (own) found.push(mention(paragraph, own, bodiesIn(sentence?.[0] ?? '', paragraph.headings, context), items));
    }
  }
  return found;
}

const mention = (
  paragraph: Paragraph,
  asked: Asked,
  bodies: BodyMention,
  items: ItemMention,
): RecommendationMention => ({
  ...asked,
  bodies,
  items,
  text: paragraph.content.text,
  para: paragraph.id,
  span: [0, paragraph.content.text.length],
});

const inRecommendations = (paragraph: Paragraph, grammar: MeetingGrammar) =>
  paragraph.headings.some((heading) => grammar.layout.recommendations.test(heading.text));

/** What a sub-paragraph asks, given the words that open its list; undefined where the list is none of recommendations. */
function askedUnder(opening: Paragraph, paragraph: Paragraph, { grammar }: MeetingContext): Asked | undefined {
  const words = opening.content.text;
  const text = paragraph.content.text;
  const { asking, opening: adopted, openingBodies } = grammar.recommendations;
  const match = asking.exec(words);
  if (match && isAddressee(match.groups?.addressee ?? '', grammar)) {
    const strength = strengthOf(match.groups?.verb ?? '', grammar);
    return strength && { strength, addressees: addresseesIn(match.groups?.addressee ?? '', grammar) };
  }
  return adopted.test(words) || openingBodies.test(words) ? askedIn(text, grammar) : undefined;
}

/** Whether a paragraph opens a list that completes its sentence, so that the entries are the recommendations. */
function opensOwnList(paragraph: Paragraph, { grammar, opening }: MeetingContext): boolean {
  const { asking, openingBodies } = grammar.recommendations;
  const text = paragraph.content.text;
  const addressee = asking.exec(text)?.groups?.addressee;
  const opens = openingBodies.test(text) || (addressee !== undefined && isAddressee(addressee, grammar));
  return opens && opening.has(paragraph.id);
}

/** Whether the words are only those of one addressed, with an article or "to" at most: then the list says what is asked. */
function isAddressee(words: string, grammar: ProceedingsGrammar): boolean {
  const rest = words.replace(new RegExp(`${anyAddressee(grammar)}|${grammar.recommendations.and}`, 'gu'), '');
  return rest !== words && rest.trim().length <= BESIDE;
}

const strengthOf = (verb: string, grammar: ProceedingsGrammar): Strength | undefined =>
  grammar.recommendations.asks.find((rule) => new RegExp(rule.verb, 'i').test(verb))?.strength;

/** How far behind the verb the one asked may begin: 各缔约国, "that all States". In characters. */
const NEAR = 12;

/** How much may stand beside the one addressed before a colon: "第四届会议", "to". In characters. */
const BESIDE = 6;

/** A sentence "the Working Group recommended that X …": its verb says how strongly, and X stands after it. */
function askedBy(sentence: RegExpExecArray, text: string, grammar: ProceedingsGrammar): Asked | undefined {
  const strength = strengthOf(sentence.groups?.verb ?? '', grammar);
  const rest = text.slice(sentence[0].length).replace(/^[，,]\s*/, '');
  const first = grammar.recommendations.beneficiary.test(rest) ? undefined : firstAddressee(rest, grammar);
  return strength && { strength, addressees: first && first.index <= NEAR ? [first.addressee] : [] };
}

interface Found extends Asked {
  readonly index: number;
  readonly clause: RegExp;
}

/**
 * What a text asks, by the first verb that asks something of somebody ("encourages States to …", "States should …").
 * Further addressees of the same verb in the first sentence are added.
 */
export function askedIn(text: string, grammar: MeetingGrammar): Asked | undefined {
  const sentence = text.split(new RegExp(grammar.layout.sentenceEnd))[0] ?? text;
  const candidates = [...asks(sentence, grammar), ...oughts(sentence, grammar)].sort((a, b) => a.index - b.index);
  const [first] = candidates;
  if (!first) return undefined;
  const same = candidates.filter(
    (candidate) => candidate.clause.source === first.clause.source && candidate.strength === first.strength,
  );
  return { strength: first.strength, addressees: [...new Set(same.flatMap((candidate) => candidate.addressees))] };
}

const anyAddressee = (grammar: ProceedingsGrammar) =>
  grammar.recommendations.addressees.map(([, pattern]) => `(?:${pattern})`).join('|');

/** "请 … 会员国和有关的国际组织 …": the verb, then the one addressed before the next comma, and who is joined to it. */
function asks(sentence: string, grammar: ProceedingsGrammar): Found[] {
  const who = anyAddressee(grammar);
  return grammar.recommendations.asks.flatMap(({ strength, verb }) => {
    const clause = new RegExp(
      `(?:${verb})(?<between>[^，。；,;]*?)(?<who>(?:${who})(?:${grammar.recommendations.and}(?:${who}))*)`,
      'gu',
    );
    return [...sentence.matchAll(clause)].map((match) => ({
      strength,
      clause,
      index: match.index,
      addressees: addresseesIn(match.groups?.who ?? '', grammar),
    }));
  });
}

/** "各国应当 …", "States should …": the one addressed, then the verb. */
function oughts(sentence: string, grammar: ProceedingsGrammar): Found[] {
  const who = anyAddressee(grammar);
  return grammar.recommendations.ought.flatMap(({ strength, verb }) => {
    const clause = new RegExp(
      `(?<who>(?:${who})(?:${grammar.recommendations.and}(?:${who}))*)[^，。；,;]{0,12}?(?:${verb})`,
      'gu',
    );
    return [...sentence.matchAll(clause)].map((match) => ({
      strength,
      clause,
      // Among the verbs that can follow one addressee the first in the grammar wins: 应考虑 before 应.
      index: match.index + grammar.recommendations.ought.findIndex((rule) => rule.strength === strength) / 10,
      addressees: addresseesIn(match.groups?.who ?? '', grammar),
    }));
  });
}

function addresseesIn(text: string, grammar: ProceedingsGrammar): Addressee[] {
  return grammar.recommendations.addressees
    .filter(([, pattern]) => new RegExp(pattern, 'u').test(text))
    .map(([addressee]) => addressee);
}

function firstAddressee(
  text: string,
  grammar: ProceedingsGrammar,
): { addressee: Addressee; index: number } | undefined {
  return grammar.recommendations.addressees
    .map(([addressee, pattern]) => ({ addressee, index: text.search(new RegExp(pattern, 'u')) }))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => a.index - b.index)[0];
}
