/** What a sentence asks, how strongly and of whom. */
import type { MeetingGrammar } from '../../graph/grammar/grammar.ts';
import type { Addressee, ProceedingsGrammar, Strength } from '../../graph/grammar/proceedings.ts';

/** What is asked, and of whom. */
export interface Asked {
  readonly strength: Strength;
  readonly addressees: readonly Addressee[];
}

interface Rule {
  readonly strength: Strength;
  /** The verb alone: what a sentence must hold. */
  readonly verb: RegExp;
  /** Verb and addressee, in the order of the language; group `who`. */
  readonly clause: RegExp;
  /** Among the verbs that can follow one addressee the first in the grammar wins: 应考虑 before 应. */
  readonly order: number;
}

interface Compiled {
  readonly sentenceEnd: RegExp;
  readonly asks: readonly Rule[];
  readonly oughts: readonly Rule[];
  readonly verbs: readonly (readonly [Strength, RegExp])[];
  readonly addressees: readonly (readonly [Addressee, RegExp])[];
  /** Whoever may be addressed, several joined, near the beginning of what follows a verb; group `who`. */
  readonly next: RegExp;
  /** One addressed, or what joins two. */
  readonly addressee: RegExp;
}

const cache = new WeakMap<ProceedingsGrammar, Compiled>();

function compiled(grammar: MeetingGrammar): Compiled {
  const found = cache.get(grammar);
  if (found) return found;
  const { addressees, and, asks, ought, near } = grammar.recommendations;
  const who = addressees.map(([, pattern]) => `(?:${pattern})`).join('|');
  const list = `(?<who>(?:${who})(?:${and}(?:${who})){0,8})`;
  const made: Compiled = {
    sentenceEnd: new RegExp(grammar.layout.sentenceEnd.source),
    asks: asks.map(({ strength, verb }) => ({
      strength,
      verb: new RegExp(verb, 'u'),
      clause: new RegExp(`(?:${verb})[^，。；,;]{0,160}?${list}`, 'gu'),
      order: 0,
    })),
    oughts: ought.map(({ strength, verb }, index) => ({
      strength,
      verb: new RegExp(verb, 'u'),
      clause: new RegExp(
        `${list}(?: (?:that|which|who)\\b[^,.;]{0,80}?|, [^,.;]{1,80},)?[^，。；,;]{0,12}?(?:${verb})`,
        'gu',
      ),
      order: index / 100,
    })),
    verbs: asks.map(({ strength, verb }) => [strength, new RegExp(verb, 'i')] as const),
    addressees: addressees.map(([addressee, pattern]) => [addressee, new RegExp(pattern, 'u')] as const),
    next: new RegExp(`^.{0,${near}}?${list}`, 'su'),
    addressee: new RegExp(`${who}|${and}`, 'gu'),
  };
  cache.set(grammar, made);
  return made;
}

export const strengthOf = (verb: string, grammar: MeetingGrammar): Strength | undefined =>
  compiled(grammar).verbs.find(([, pattern]) => pattern.test(verb))?.[0];

/** Those whom the words name, in the order of the grammar. */
export const addresseesIn = (words: string, grammar: MeetingGrammar): Addressee[] =>
  compiled(grammar)
    .addressees.filter(([, pattern]) => pattern.test(words))
    .map(([addressee]) => addressee);

/** How much may stand beside the one addressed before a colon: "第四届会议", "to". In characters. */
const BESIDE = 6;

/** Whether the words are only those of one addressed, with an article or "to" at most: then the list says what is asked. */
export function isAddressee(words: string, grammar: MeetingGrammar): boolean {
  const rest = words.replace(compiled(grammar).addressee, '');
  return rest !== words && rest.trim().length <= BESIDE;
}

/** A sentence "the Working Group recommended that X …": its verb says how strongly, and X stands after it. */
export function askedBy(sentence: RegExpExecArray, text: string, grammar: MeetingGrammar): Asked | undefined {
  const strength = strengthOf(sentence.groups?.verb ?? '', grammar);
  const rest = text.slice(sentence.index + sentence[0].length).replace(/^[，,]\s*/, '');
  // "Recommends to the Council that": the only verb with which the one asked is told by "to".
  const gains =
    grammar.recommendations.beneficiary.test(rest) && !(strength === 'RECOMMENDS' && /^\s*to the\b/.test(rest));
  const who = gains ? undefined : compiled(grammar).next.exec(rest)?.groups?.who;
  return strength && { strength, addressees: who === undefined ? [] : addresseesIn(who, grammar) };
}

interface Candidate extends Asked {
  readonly clause: RegExp;
  readonly index: number;
  /** The one asked stands before the verb: "States should". */
  readonly ought: boolean;
}

/** What the first sentence of a text asks, in its order. */
function candidatesIn(text: string, grammar: MeetingGrammar): Candidate[] {
  const rules = compiled(grammar);
  const sentence = text.split(rules.sentenceEnd, 1)[0] ?? text;
  const found = (list: readonly Rule[], ought: boolean) =>
    list.flatMap(({ strength, verb, clause, order }) =>
      verb.test(sentence)
        ? [...sentence.matchAll(clause)].map((match) => ({
            strength,
            clause,
            ought,
            index: match.index + order,
            addressees: addresseesIn(match.groups?.who ?? '', grammar),
          }))
        : [],
    );
  return [...found(rules.asks, false), ...found(rules.oughts, true)].sort((a, b) => a.index - b.index);
}

/**
 * What a text asks, by the first verb that asks something of somebody ("encourages States to …", "States should …").
 * Further addressees of the same verb in the first sentence are added.
 */
export function askedIn(text: string, grammar: MeetingGrammar): Asked | undefined {
  const candidates = candidatesIn(text, grammar);
  const [first] = candidates;
  if (!first) return undefined;
  const same = candidates.filter(({ clause }) => clause === first.clause);
  return { strength: first.strength, addressees: [...new Set(same.flatMap(({ addressees }) => addressees))] };
}

/** How far from its beginning a recommendation may say who should do something, in characters: "In this regard, States". */
const OPENING = 80;
/** The same for a verb without a subject: "Also encourages States". */
const VERB_OPENING = 12;

/** Whether a text begins by asking somebody: it is a recommendation by itself, and does not tell of one. */
export function opensByAsking(text: string, grammar: MeetingGrammar): boolean {
  const [first] = candidatesIn(text, grammar);
  if (!first) return false;
  return first.ought
    ? first.index <= OPENING
    : first.index <= VERB_OPENING && !/[,，]/.test(text.slice(0, Math.ceil(first.index)));
}
