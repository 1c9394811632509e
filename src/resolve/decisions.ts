import type { Facts } from '../../graph/facts.ts';
import { decisionId, decisionParts } from '../../graph/identifiers.ts';
import { isoDate } from '../extract/dates.ts';
import type { DecisionMention, Mentions, ProvisionMention } from '../extract/types.ts';
import { DecisionOwners, type Owned } from './decision-owners.ts';
import { given, governingInstrument, type Home, homeBodies } from './home.ts';
import { LostMarks } from './lost-marks.ts';
import { type KnownDecision, repairedNumber } from './misprints.ts';
import { bodyOfSymbol, instrumentNamed } from './names.ts';
import { mayBeOf } from './numbering.ts';

type Reference = Facts['references'][number];
type Provision = Facts['provisions'][number];
type Unidentified = Facts['unidentified'][number];

export function resolveReferences(
  mentions: Mentions,
  home: Home,
): { facts: Reference[]; unidentified: Unidentified[] } {
  const owners = new DecisionOwners(mentions, home);
  const marks = new LostMarks(mentions);
  const read = mentions.decisions.map((mention) => readMention(mention, owners, marks));
  const known = knownDecisions(read);
  const facts: Reference[] = [];
  const unidentified: Unidentified[] = [];
  for (const one of read) {
    const { mention } = one;
    const { para } = mention;
    const span: [number, number] = [...mention.span];
    const decided = one.id === undefined ? decisionOf(one, known, owners) : { decision: one.id };
    if (decided === undefined) {
      unidentified.push({ mention: mention.number, expected: 'DECISION', list: 'references', para, span });
      continue;
    }
    const established = mention.establishes && homeBodies(mention.establishes, home);
    facts.push({
      decision: decided.decision,
      kind: mention.kind,
      ...given('title', mention.title),
      relation: mention.relation,
      ...given('date', one.undated === true ? undefined : dayOf(mention)),
      ...given('pinpoint', mention.pinpoint),
      ...given('printed', decided.printed),
      ...given('establishes', established?.length === 1 ? established[0] : undefined),
      para,
      span,
    });
  }
  return { facts, unidentified };
}

/** A mention, and what its own sentence says of it. */
interface Read {
  readonly mention: DecisionMention;
  /** Printed with the prefix of its body's symbols. */
  readonly id?: string;
  readonly body?: string | undefined;
  readonly number?: string;
  /** The number as printed, where a footnote mark was taken from it. */
  readonly printed?: string | undefined;
  readonly contradictory?: boolean;
  readonly undated?: boolean;
}

/** What the sentence of a mention says: whose the decision is, and its number without a footnote mark. */
function readMention(mention: DecisionMention, owners: DecisionOwners, marks: LostMarks): Read {
  const prefixed = prefixedId(mention);
  if (prefixed !== undefined) return { mention, id: prefixed };
  const candidate = marks.candidate(mention);
  if (candidate !== undefined) {
    const owned = owners.ownerOf({ ...mention, number: candidate });
    const { body, contradictory } = owned;
    const isDecided = marks.isPrinted(mention, candidate) || marks.continues(mention);
    if (body !== undefined && !contradictory && isDecided) return withoutMark(mention, candidate, owned, marks);
  }
  const owned = owners.ownerOf(mention);
  if (owned.body === undefined) return { mention };
  const number = marks.possible(owned.body, mention, candidate);
  if (number === mention.number) return { mention, number, ...owned };
  return withoutMark(mention, number, owners.ownerOf({ ...mention, number }), marks);
}

function withoutMark(mention: DecisionMention, number: string, owned: Owned, marks: LostMarks): Read {
  marks.tell(mention, number);
  return { mention, number, printed: mention.number, ...owned };
}

const dayOf = ({ date }: DecisionMention): string | undefined => date && isoDate(date, undefined);

/** The decisions that a document names beyond doubt, by body and kind. */
function knownDecisions(read: readonly Read[]): ReadonlyMap<string, readonly KnownDecision[]> {
  const known = new Map<string, KnownDecision[]>();
  for (const { mention, body, number, contradictory, undated } of read) {
    if (body === undefined || number === undefined || contradictory === true) continue;
    const key = `${body} ${mention.kind}`;
    const date = undated === true ? undefined : dayOf(mention);
    const decisions = known.get(key);
    if (decisions) decisions.push({ number, date });
    else known.set(key, [{ number, date }]);
  }
  return known;
}

/**
 * The decision that a number means. Where the body cannot have had the number, or not on the day, it is a misprint: repaired
 * by what the same document prints elsewhere if exactly one repair exists; else it is what is printed if only the day is
 * wrong, and nothing if the number is.
 */
function decisionOf(
  { mention, body, number, printed, contradictory }: Read,
  known: ReadonlyMap<string, readonly KnownDecision[]>,
  owners: DecisionOwners,
): { decision: string; printed?: string | undefined } | undefined {
  if (body === undefined || number === undefined) return undefined;
  const { kind } = mention;
  if (contradictory !== true) return { decision: decisionId(body, kind, number), printed };
  const date = dayOf(mention);
  const others = known.get(`${body} ${kind}`) ?? [];
  const repaired = repairedNumber({ number, date }, others, (one, day) => owners.mayBe(body, one, day));
  if (repaired !== undefined) return { decision: decisionId(body, kind, repaired), printed: mention.number };
  return mayBeOf(body, number) ? { decision: decisionId(body, kind, number) } : undefined;
}

/** The id of a decision that is printed with the prefix of its body's symbols: decision XYZ/1/1 is XYZ/DEC/1/1. */
function prefixedId({ number, kind }: DecisionMention): string | undefined {
  if (!/^[A-Z]+\//.test(number) || /^[IVXLC]+\/\d+$/.test(number)) return undefined;
  if (decisionParts(number)) return number;
  const body = bodyOfSymbol(number)?.id;
  return body && decisionId(body, kind, number.slice(body.length + 1));
}

/** Articles cited, of treaties that are known. */
export function resolveProvisions(
  mentions: Mentions,
  home: Home,
): { facts: Provision[]; unidentified: Unidentified[] } {
  const facts: Provision[] = [];
  const unidentified: Unidentified[] = [];
  for (const mention of mentions.provisions) {
    const span: [number, number] = [...mention.span];
    const instrument = instrumentOf(mention, home);
    if (instrument === undefined) {
      const words = `${mention.instrument ?? ''} ${mention.article}`.trim();
      unidentified.push({ mention: words, expected: 'INSTRUMENT', list: 'provisions', para: mention.para, span });
      continue;
    }
    const { article, paragraph, subparagraph, para } = mention;
    facts.push({
      instrument,
      article,
      ...given('paragraph', paragraph),
      ...given('subparagraph', subparagraph),
      para,
      span,
    });
  }
  return { facts, unidentified };
}

function instrumentOf(mention: ProvisionMention, home: Home): string | undefined {
  if (mention.generic) return governingInstrument(home);
  return mention.instrument === undefined ? undefined : instrumentNamed(mention.instrument)?.id;
}
