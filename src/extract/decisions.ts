import type { Relation } from '../../graph/facts.ts';
import type { DecisionGrammar } from '../../graph/grammar/references.ts';
import type { Paragraph } from '../parse/types.ts';
import { bodiesIn, type Context, place, type Sentence, sentencesOf } from './context.ts';
import { decisionLists } from './decision-lists.ts';
import { mayHoldNumber } from './decision-numbers.ts';
import { findNames, type Name } from './gazetteer.ts';
import { matchesIn, mayMatch } from './sieve.ts';
import type { DecisionMention } from './types.ts';

/** The decisions and resolutions that a paragraph refers to; whose they are is for `resolve` to say. */
export function decisionsIn(paragraph: Paragraph, context: Context): DecisionMention[] {
  if (!mayHoldNumber(paragraph.content.text, context.language)) return [];
  let last: DecisionMention | undefined;
  return sentencesOf(paragraph, context.grammar).flatMap((sentence) => {
    const found = mayHoldNumber(sentence.text, context.language)
      ? decisionsInSentence(sentence, paragraph, context)
      : [];
    const again =
      last || found.length > 0 ? sameIn(sentence, [...(last ? [last] : []), ...found], paragraph, context) : [];
    last = found.at(-1) ?? last;
    return [...found, ...again];
  });
}

function decisionsInSentence(sentence: Sentence, paragraph: Paragraph, context: Context): DecisionMention[] {
  const { grammar, language } = context;
  const { text } = sentence;
  let known: readonly Name[] | undefined;
  const bodies = () => {
    known ??= findNames(text, language, ['BODY']);
    return known;
  };
  let previous: { readonly end: number; readonly relation: Relation; readonly owner: string | undefined } | undefined;
  const lists = decisionLists(text, bodies, grammar);
  if (lists.length === 0) return [];
  const opening = openingOf(markedSentence(paragraph, context) ?? text, grammar.decisions);
  return lists.flatMap((list) => {
    const before = text.slice(0, list.start);
    const after = text.slice(list.end);
    // A title may hold verbs and names of its own.
    const untitled = before.replace(grammar.decisions.titleBefore, '');
    // "In accordance with decision 1/CP.21 and decision 2/CMA.1": what governs the first governs the second.
    const joint = previous && text.slice(previous.end, list.start).replace(list.owner ?? '', '');
    const joined = joint !== undefined && /^[\s第]*$/.test(joint.replace(grammar.decisions.connector, ''));
    const relation =
      opening ??
      (joined ? previous?.relation : undefined) ??
      relationOf(untitled, after, grammar.decisions, untitled === before ? text : undefined);
    const named = list.owner ?? (joined ? previous?.owner : undefined) ?? actorOf(after, context);
    previous = { end: list.end, relation, owner: named };
    const near = nearestFirst(bodies().filter((name) => name.end <= untitled.length));
    const among = list.decisions.length > 2 ? list.decisions : undefined;
    const establishes = relation === 'ESTABLISHES' ? bodiesIn(text, paragraph.headings, context) : undefined;
    return list.decisions.flatMap((decision) =>
      [decision.number, ...decision.further].map((number) => ({
        number,
        kind: list.kind,
        owner: named,
        near,
        possessive: list.possessive,
        title: decision.title,
        relation,
        date: decision.date,
        dayShared: decision.dayShared,
        pinpoint: decision.pinpoint,
        among,
        above: named === undefined && near.length === 0 ? aboveOf(number, sentence, paragraph, context) : undefined,
        establishes,
        ...place(
          paragraph,
          sentence.start + Math.min(decision.start, list.decisions.length === 1 ? list.noun.start : decision.start),
          sentence.start + (list.decisions.length === 1 ? Math.max(decision.end, list.noun.end) : decision.end),
        ),
      })),
    );
  });
}

/** The number that few bodies use: year/number. Of others the bodies that stand so far away say nothing. */
const YEAR_FIRST = /^(?:19|20)\d\d\/\d/;

/** The bodies named in a paragraph before a sentence, and in the headings above it. */
function aboveOf(number: string, sentence: Sentence, paragraph: Paragraph, { language }: Context) {
  if (!YEAR_FIRST.test(number) || sentence.start > FARTHEST_ABOVE) return undefined;
  const before = findNames(paragraph.content.text.slice(0, sentence.start), language, ['BODY']);
  const headings = [...paragraph.headings].reverse().map(({ text }) => findNames(text, language, ['BODY']));
  return [before, ...headings].flatMap(nearestFirst);
}

/** In a longer paragraph, in characters, the bodies above a sentence are not looked for. */
const FARTHEST_ABOVE = 1000;

/** A footnote belongs to the sentence in which its mark stands: what governs that, governs the decisions in the footnote. */
function markedSentence(paragraph: Paragraph, context: Context): string | undefined {
  if (paragraph.kind !== 'footnote') return undefined;
  const marked = context.marks.get(paragraph.id.slice('fn'.length));
  if (!marked) return undefined;
  return sentencesOf(marked.paragraph, context.grammar).findLast((sentence) => sentence.start <= marked.at)?.text;
}

const nearestFirst = (names: readonly Name[]): string[] => names.map((name) => name.text).reverse();

/** "The same resolution": the one named last before it. */
function sameIn(
  sentence: Sentence,
  known: readonly DecisionMention[],
  paragraph: Paragraph,
  { grammar }: Context,
): DecisionMention[] {
  return matchesIn(grammar.decisions.same, sentence.text).flatMap((match) => {
    const start = sentence.start + match.index;
    const kind = match.groups?.decision === undefined ? 'RESOLUTION' : 'DECISION';
    const meant = known.filter((mention) => mention.span[1] <= start && mention.kind === kind).at(-1);
    if (!meant) return [];
    const relation =
      openingOf(sentence.text, grammar.decisions) ??
      relationOf(
        sentence.text.slice(0, match.index),
        sentence.text.slice(match.index + match[0].length),
        grammar.decisions,
      );
    const { title: _, pinpoint: __, establishes: ___, ...rest } = meant;
    return [{ ...rest, relation, ...place(paragraph, start, start + match[0].length) }];
  });
}

/** The relation that the verb says which opens a preambular paragraph; undefined where none does. */
const openingOf = (text: string, grammar: DecisionGrammar): Relation | undefined =>
  grammar.openings.find(([pattern]) => pattern.test(text))?.[1];

/** How a paragraph refers to what its words from `start` up to `end` mean, whatever they are: a link may stand on them. */
export function relationAt(paragraph: Paragraph, start: number, end: number, context: Context): Relation {
  const { decisions } = context.grammar;
  const sentence = sentencesOf(paragraph, context.grammar).findLast((one) => one.start <= start);
  if (!sentence) return 'MENTIONS';
  const [before, after] = [sentence.text.slice(0, start - sentence.start), sentence.text.slice(end - sentence.start)];
  return (
    openingOf(markedSentence(paragraph, context) ?? sentence.text, decisions) ?? relationOf(before, after, decisions)
  );
}

/**
 * How the text refers, by the words of the sentence before and after; MENTIONS where no rule fits.
 * @param whole the sentence, where both are parts of it as they stand.
 */
export function relationOf(before: string, after: string, grammar: DecisionGrammar, whole?: string): Relation {
  const fits = (pattern: RegExp | undefined, words: string) =>
    pattern === undefined || ((whole === undefined || mayMatch(pattern, whole)) && pattern.test(words));
  const rule = grammar.relations.find((candidate) => fits(candidate.before, before) && fits(candidate.after, after));
  return rule?.relation ?? 'MENTIONS';
}

function actorOf(after: string, { grammar, language }: Context): string | undefined {
  const body = grammar.decisions.actor.exec(after)?.groups?.body;
  return body === undefined ? undefined : findNames(body, language, ['BODY']).at(-1)?.text;
}
