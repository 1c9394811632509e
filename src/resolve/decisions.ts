import type { Facts } from '../../graph/facts.ts';
import { decisionId, decisionParts } from '../../graph/identifiers.ts';
import { isoDate } from '../extract/dates.ts';
import type { Mentions, ProvisionMention } from '../extract/types.ts';
import { DecisionOwners } from './decision-owners.ts';
import { given, governingInstrument, type Home, homeBodies } from './home.ts';
import { bodyOfSymbol, instrumentNamed } from './names.ts';

type Reference = Facts['references'][number];
type Provision = Facts['provisions'][number];
type Unidentified = Facts['unidentified'][number];

export function resolveReferences(
  mentions: Mentions,
  home: Home,
): { facts: Reference[]; unidentified: Unidentified[] } {
  const facts: Reference[] = [];
  const unidentified: Unidentified[] = [];
  const owners = new DecisionOwners(mentions, home);
  for (const mention of mentions.decisions) {
    const { para } = mention;
    const span: [number, number] = [...mention.span];
    const body = owners.ownerOf(mention);
    if (body === undefined) {
      unidentified.push({ mention: mention.number, expected: 'DECISION', list: 'references', para, span });
      continue;
    }
    const established = mention.establishes && homeBodies(mention.establishes, home);
    facts.push({
      decision: decisionId(body, mention.kind, mention.number),
      kind: mention.kind,
      ...given('title', mention.title),
      relation: mention.relation,
      ...given('date', mention.date && isoDate(mention.date, undefined)),
      ...given('pinpoint', mention.pinpoint),
      ...given('establishes', established?.length === 1 ? established[0] : undefined),
      para,
      span,
    });
  }
  return { facts, unidentified };
}

/** Symbols that stand outside the lists of documents: of decisions, of documents, or of bodies that nobody knows. */
export function resolveSymbols(mentions: Mentions): {
  references: Reference[];
  documentMentions: Facts['documentMentions'];
  unidentified: Unidentified[];
} {
  const references: Reference[] = [];
  const documentMentions: Facts['documentMentions'] = [];
  const unidentified: Unidentified[] = [];
  for (const { symbol, para, span: where } of mentions.symbols) {
    const span: [number, number] = [...where];
    const decision = decisionParts(symbol);
    if (bodyOfSymbol(symbol) === undefined)
      unidentified.push({ mention: symbol, expected: 'SYMBOL', list: 'documentMentions', para, span });
    else if (decision) references.push({ decision: symbol, kind: decision.kind, relation: 'MENTIONS', para, span });
    else documentMentions.push({ symbol, para, span });
  }
  return { references, documentMentions, unidentified };
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
