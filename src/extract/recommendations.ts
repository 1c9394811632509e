import type { MeetingGrammar } from '../../graph/grammar/grammar.ts';
import type { Paragraph, ParsedDocument } from '../parse/types.ts';
import { type Asked, addresseesIn, askedBy, askedIn, isAddressee, opensByAsking, strengthOf } from './asked.ts';
import { bodiesIn, chapeauOf, type MeetingContext, sentencesOf } from './context.ts';
import { itemsIn } from './items.ts';
import { sessionAt } from './session-at.ts';
import { matches, matchIn, mayMatch } from './sieve.ts';
import type { BodyMention, RecommendationMention, SessionNamed } from './types.ts';

/**
 * The recommendations that a document records as adopted. They stand
 * - in the sub-paragraphs or paragraphs after "adopted the following recommendations:";
 * - in the sub-paragraphs after an opening that ends in the bodies ("the Working Group:") or in the one asked
 *   ("the Working Group recommends that the Conference:");
 * - as one sentence ("the Working Group recommended that …", "States should …") in a section of recommendations;
 * - anywhere as a sentence in which the body itself asks somebody ("The Committee requested the secretariat to …").
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
    // What a draft asks is not asked by the body that recommends it.
    if (paragraph.kind !== 'paragraph' || isOfDraft(paragraph)) continue;
    const opening = chapeauOf(paragraph, context);
    if (!opening && matches(grammar.recommendations.opening, text)) {
      opened = { paragraph, bodies: bodiesIn(text, paragraph.headings, context) };
      continue;
    }
    const recommended = opening
      ? under(opening, paragraph, context)
      : opened
        ? inList(paragraph, opened.bodies, grammar)
        : alone(paragraph, context);
    if (recommended) found.push(mention(paragraph, opening, recommended, context));
  }
  return found;
}

/** Whether a paragraph is numbered within the text of a decision or of a draft, so that its id begins with that number. */
function isOfDraft({ id, headings }: Paragraph): boolean {
  const prefix = /^(.+) \d/.exec(id)?.[1]?.replace(/\[\d+\]$/, '');
  return prefix !== undefined && !headings.some(({ path }) => path === prefix);
}

interface Recommended extends Asked {
  readonly session?: SessionNamed | undefined;
  readonly bodies: BodyMention;
}

function mention(
  paragraph: Paragraph,
  opening: Paragraph | undefined,
  { strength, addressees, bodies, session }: Recommended,
  context: MeetingContext,
): RecommendationMention {
  const { text } = paragraph.content;
  return {
    ...(session === undefined ? {} : { session }),
    strength,
    addressees,
    bodies,
    items: itemsIn(`${opening?.content.text ?? ''}${text}`, paragraph.headings, context),
    text,
    para: paragraph.id,
    span: [0, text.length],
  };
}

function inList(paragraph: Paragraph, bodies: BodyMention, grammar: MeetingGrammar): Recommended | undefined {
  const asked = askedIn(paragraph.content.text, grammar);
  return asked && { ...asked, bodies };
}

/** A sub-paragraph after an opening that recommends; undefined where the list is none of recommendations. */
function under(opening: Paragraph, paragraph: Paragraph, context: MeetingContext): Recommended | undefined {
  const { grammar } = context;
  const words = opening.content.text;
  const { asking, opening: adopted, openingBodies, notNow, draft } = grammar.recommendations;
  if (draft.test(words)) return undefined;
  const bodies = bodiesIn(words, paragraph.headings, context);
  const match = asking.exec(words);
  if (match && isAddressee(match.groups?.addressee ?? '', grammar)) {
    if (!inSection(paragraph, grammar) && notNow.test(words)) return undefined;
    const { verb = '', addressee = '' } = match.groups ?? {};
    const strength = strengthOf(verb, grammar);
    // Who recommends stands before the verb, who is asked after it.
    const subject = bodiesIn(words.slice(0, words.lastIndexOf(verb)), paragraph.headings, context);
    return strength && { strength, addressees: addresseesIn(addressee, grammar), bodies: subject };
  }
  if (!adopted.test(words) && !openingBodies.test(words)) return undefined;
  const asked = askedIn(paragraph.content.text, grammar);
  return asked && { ...asked, bodies };
}

/** A paragraph that recommends by itself. */
function alone(paragraph: Paragraph, context: MeetingContext): Recommended | undefined {
  const { grammar } = context;
  const { text } = paragraph.content;
  const { gate, sentence: whole, notNow, ownSection } = grammar.recommendations;
  if (!matches(gate, text)) return undefined;
  const section = inSection(paragraph, grammar);
  const match = section ? matchIn(whole, text) : null;
  if (match) {
    const asked = opensOwnList(paragraph, context) ? undefined : askedBy(match, text, grammar);
    const session = sessionAt(match[0], context);
    return asked && { ...asked, bodies: bodiesIn(match[0], paragraph.headings, context), session };
  }
  const act = actIn(paragraph, context);
  if (act) return act;
  if (!paragraph.headings.some((heading) => matches(ownSection, heading.text)) || notNow.test(text)) return undefined;
  const asked = opensByAsking(text, grammar) ? askedIn(text, grammar) : undefined;
  return asked && asked.addressees.length > 0
    ? { ...asked, bodies: bodiesIn('', paragraph.headings, context) }
    : undefined;
}

/** "The Committee requested the secretariat to …": an act of the body that reports, wherever it stands. */
function actIn(paragraph: Paragraph, context: MeetingContext): Recommended | undefined {
  const { grammar } = context;
  const { gate, act, notNow } = grammar.recommendations;
  for (const { text } of sentencesOf(paragraph, grammar)) {
    if (!matches(gate, text) || !mayMatch(act, text)) continue;
    const words = text.trimStart();
    const match = act.exec(words);
    if (!match || notNow.test(words.slice(0, match[0].length))) continue;
    if (opensOwnList(paragraph, context)) continue;
    const asked = askedBy(match, words, grammar);
    if (asked && asked.addressees.length > 0)
      return {
        ...asked,
        bodies: bodiesIn(match[0], paragraph.headings, context),
        session: sessionAt(match[0], context),
      };
  }
  return undefined;
}

/** Whether a paragraph stands under a heading of recommendations or conclusions. */
const inSection = (paragraph: Paragraph, grammar: MeetingGrammar): boolean =>
  paragraph.headings.some(
    (heading) =>
      matches(grammar.layout.recommendations, heading.text) ||
      matches(grammar.recommendations.conclusions, heading.text),
  );

/** Whether a paragraph opens a list that completes its sentence, so that the entries are the recommendations. */
function opensOwnList(paragraph: Paragraph, { grammar, opening }: MeetingContext): boolean {
  const { asking, openingBodies, draft } = grammar.recommendations;
  const { text } = paragraph.content;
  if (draft.test(text)) return false;
  const addressee = asking.exec(text)?.groups?.addressee;
  const opens = openingBodies.test(text) || (addressee !== undefined && isAddressee(addressee, grammar));
  return opens && opening.has(paragraph.id);
}
