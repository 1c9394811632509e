/** What is shown of a fact: the identifier, and what is said of it besides. */
import { FACT_LISTS, type Fact, type FactList } from '../../graph/facts.ts';
import { provisionId } from '../../graph/identifiers.ts';

export interface Label {
  /** What is meant: CN, A/RES/55/25, CTOC/COP/WG.3/2022#2. */
  readonly id: string;
  /** Role, relation, dates and the like. */
  readonly says: readonly string[];
}

const label = (id: string, ...says: readonly (string | undefined)[]): Label => ({
  id,
  says: says.filter((one): one is string => one !== undefined && one !== ''),
});
const period = (start?: string, end?: string): string | undefined =>
  start === undefined || end === undefined || start === end ? (start ?? end) : `${start} – ${end}`;
const numbered = (word: string, value: number | undefined): string | undefined =>
  value === undefined ? undefined : `${word} ${value}`;
const list = (values: readonly (string | number)[] | undefined): string | undefined => values?.join(', ');

const LABELS: { readonly [L in FactList]: (fact: Fact<L>) => Label } = {
  sessions: (fact) =>
    label(
      fact.id,
      numbered('ordinal', fact.ordinal),
      period(fact.startDate, fact.endDate),
      fact.place,
      numbered('sittings', fact.sittings),
      list(fact.chairs.map(({ name, state }) => (state === undefined ? name : `${name} (${state})`))),
    ),
  attendance: (fact) => label(fact.code ?? fact.name ?? fact.kind, fact.role, list(fact.sessions)),
  statements: (fact) => label(fact.code ?? fact.name ?? fact.kind, list(fact.items), list(fact.sessions)),
  agenda: (fact) => label(fact.id, fact.title, fact.parent && `under ${fact.parent}`),
  consideration: (fact) => label(fact.item, fact.date, fact.sittings && `sittings ${list(fact.sittings)}`),
  documents: (fact) => label(fact.symbols.join(' = '), fact.title, list(fact.sessions), list(fact.items)),
  documentMentions: (fact) => label(fact.symbol, fact.printed && `printed ${fact.printed}`),
  references: (fact) =>
    label(
      fact.decision,
      fact.relation,
      fact.date,
      fact.pinpoint && `paragraph ${fact.pinpoint}`,
      fact.printed && `printed ${fact.printed}`,
      fact.establishes && `establishes ${fact.establishes}`,
    ),
  provisions: (fact) => label(provisionId(fact)),
  recommendations: (fact) => label(fact.strength, list(fact.addressees), list(fact.sessions), list(fact.items)),
  people: (fact) => label(fact.name, fact.role, fact.state, list(fact.items), list(fact.sessions)),
  votes: (fact) => label(fact.code, fact.choice),
  sponsors: (fact) => label(fact.code, fact.role),
  subjects: (fact) => label(fact.name, fact.scheme),
  unidentified: (fact) => label(fact.mention, `${fact.expected}?`, fact.list),
};

/** The lists in the order in which they are shown. */
export const REVIEW_LISTS: readonly FactList[] = FACT_LISTS;

export const labelOf = <L extends FactList>(name: L, fact: Fact<L>): Label => LABELS[name](fact);
