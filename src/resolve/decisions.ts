import type { Facts } from '../../graph/facts.ts';
import { decisionId, decisionParts } from '../../graph/identifiers.ts';
import { isoDate } from '../extract/dates.ts';
import type { DecisionMention, Mentions, ProvisionMention } from '../extract/types.ts';
import { DecisionOwners } from './decision-owners.ts';
import { given, governingInstrument, type Home, homeBodies } from './home.ts';
import { bodyOfSymbol, instrumentNamed } from './names.ts';
import { withoutMark } from './numbering.ts';

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
  const marks = new Set(
    mentions.paragraphs.flatMap(({ para }) => (para.startsWith('fn') ? [para.slice('fn'.length)] : [])),
  );
  for (const mention of mentions.decisions) {
    const { para } = mention;
    const span: [number, number] = [...mention.span];
    const prefixed = prefixedId(mention);
    const body = prefixed ? decisionParts(prefixed)?.body : owners.ownerOf(mention);
    if (body === undefined) {
      unidentified.push({ mention: mention.number, expected: 'DECISION', list: 'references', para, span });
      continue;
    }
    const established = mention.establishes && homeBodies(mention.establishes, home);
    facts.push({
      decision: prefixed ?? decisionId(body, mention.kind, withoutMark(body, mention.kind, mention.number, marks)),
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
