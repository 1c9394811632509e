import type { Relation } from '../../graph/facts.ts';
import type { Grammar } from '../../graph/grammar/grammar.ts';
import type { Paragraph } from '../parse/types.ts';
import { bodiesIn, type Context, place, type Sentence, sentencesOf } from './context.ts';
import { findNames } from './gazetteer.ts';
import type { DecisionMention, PrintedDate } from './types.ts';

/**
 * The decisions and resolutions that a paragraph refers to.
 *
 * A number does not say whose it is: the body named last before it in the sentence does, or the one that acts right after
 * it ("in resolution 5/7 the Conference requested …"). How the text refers is read from the words before and after.
 */
export function decisionsIn(paragraph: Paragraph, context: Context): DecisionMention[] {
  return sentencesOf(paragraph, context.grammar).flatMap((sentence) =>
    decisionsInSentence(sentence, paragraph, context),
  );
}

function decisionsInSentence(sentence: Sentence, paragraph: Paragraph, context: Context): DecisionMention[] {
  const { grammar, language } = context;
  const bodies = findNames(sentence.text, language).filter((name) => name.kind === 'BODY');
  return [...sentence.text.matchAll(grammar.decisions.reference)].flatMap((match) => {
    const { numbers: list = '', kind = '' } = match.groups ?? {};
    const before = sentence.text.slice(0, match.index);
    const after = sentence.text.slice(match.index + match[0].length);
    const { titleBefore, titleAfter } = grammar.decisions;
    const title = (titleBefore.exec(before) ?? titleAfter.exec(after))?.groups?.title;
    // A title may hold verbs and names of its own.
    const untitled = before.replace(titleBefore, '');
    const relation = relationOf(untitled, after.replace(titleAfter, ''), grammar);
    const owner = bodies.filter((name) => name.end <= untitled.length).at(-1)?.text ?? actorOf(after, context);
    const establishes = relation === 'ESTABLISHES' ? bodiesIn(sentence.text, paragraph.headings, context) : undefined;
    return [...list.matchAll(grammar.decisions.number)].map((number) => {
      return {
        number: (number.groups?.number ?? '').replace(/\s+/g, '').replaceAll('（', '(').replaceAll('）', ')'),
        kind: grammar.decisions.decision.test(kind) ? ('DECISION' as const) : ('RESOLUTION' as const),
        owner,
        title,
        relation,
        date: dateOf(number.groups, grammar),
        establishes,
        ...place(paragraph, sentence.start + match.index, sentence.start + match.index + match[0].length),
      };
    });
  });
}

/** How the text refers, by the words of the sentence before and after; MENTIONS where no rule fits. */
export function relationOf(before: string, after: string, grammar: Grammar): Relation {
  const rule = grammar.decisions.relations.find(
    (candidate) =>
      (candidate.before === undefined || candidate.before.test(before)) &&
      (candidate.after === undefined || candidate.after.test(after)),
  );
  return rule?.relation ?? 'MENTIONS';
}

function actorOf(after: string, { grammar, language }: Context): string | undefined {
  const body = grammar.decisions.actor.exec(after)?.groups?.body;
  return body === undefined ? undefined : findNames(body, language, ['BODY']).at(-1)?.text;
}

function dateOf(groups: Record<string, string> | undefined, grammar: Grammar): PrintedDate | undefined {
  if (groups?.day === undefined || groups.month === undefined || groups.year === undefined) return undefined;
  return {
    year: Number(groups.year),
    month: grammar.months[groups.month] ?? Number(groups.month),
    day: Number(groups.day),
  };
}
