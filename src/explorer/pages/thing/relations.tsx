/** How a thing is connected: its relations with their counts, and under each its neighbours, with evidence. */
import { useMemo } from 'react';
import { type OpenSet, SEPARATOR, useOpenSet } from '../../address/open-set.ts';
import {
  NeighbourEvidenceDocument,
  NeighboursDocument,
  type NeighboursQuery,
  RelationsDocument,
  type RelationsQuery,
} from '../../api/documents.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { usePages } from '../../api/use-pages.ts';
import { Asked } from '../../parts/asked.tsx';
import { Evidence, type Statement } from '../../parts/evidence.tsx';
import { More, useWanted } from '../../parts/more.tsx';
import { saidBy } from '../../parts/said.ts';
import { formatNumber, type Text, useFill, useLanguage, useText } from '../../text/text.tsx';
import { ThingLink } from '../../things/thing.tsx';

type Node<Q extends { node: unknown }> = NonNullable<Q['node']>;
type Relation = Node<RelationsQuery> extends infer N ? (N extends { relations: (infer R)[] } ? R : never) : never;
type Edge = Extract<Node<NeighboursQuery>, { neighbours: unknown }>['neighbours']['edges'][number];

const NEIGHBOURS = {
  document: NeighboursDocument,
  connection: ({ node }: NeighboursQuery) => (node && 'neighbours' in node ? node.neighbours : undefined),
};

export type RelationName = keyof Text['relation'];
const nameOf = ({ type, direction }: Pick<Relation, 'type' | 'direction'>) => `${type}.${direction}` as RelationName;

/** What people ask first stands first; the rest keeps the order of the model. */
const FIRST: readonly RelationName[] = [
  'REFERENCES.IN',
  'REFERENCES.OUT',
  'ATTENDED.OUT',
  'ADOPTED_AT.IN',
  'ADOPTED_BY.IN',
];
const rank = (name: RelationName) => (FIRST.indexOf(name) + FIRST.length + 1) % (FIRST.length + 1);

/** Relations of so few are open at first, since a heading and one line would only be a step more; and the first one. */
const FEW = 3;

const openAtFirst = (relations: readonly { relation: Relation; name: RelationName }[]): string =>
  relations
    .filter(({ relation }, index) => index === 0 || relation.count <= FEW)
    .map(({ name }) => name)
    .join(SEPARATOR);

interface RelationsProps {
  id: string;
  /** Relations that the page shows in another way. */
  except?: readonly RelationName[];
}

export function Relations({ id, except = [] }: RelationsProps) {
  const t = useText();
  const asking = useAnswer(RelationsDocument, { id });
  const node = asking.data?.node;
  const relations = useMemo(() => {
    const all = node && 'relations' in node ? node.relations : [];
    return all
      .filter((one) => !except.includes(nameOf(one)))
      .map((relation, index) => ({ relation, name: nameOf(relation), index }))
      .sort((a, b) => rank(a.name) - rank(b.name) || a.index - b.index);
  }, [node, except]);
  const open = useOpenSet('open', openAtFirst(relations));
  const at = useOpenSet('at');
  if (node && relations.length === 0) return except.length > 0 ? null : <p className="soft">{t.thing.noRelations}</p>;
  return (
    <section>
      <h2>{t.thing.relations}</h2>
      <Asked asking={asking} kept={node !== undefined} />
      {relations.map(({ relation, name }) => (
        <Panel key={name} id={id} name={name} relation={relation} open={open} at={at} />
      ))}
    </section>
  );
}

interface PanelProps {
  id: string;
  name: RelationName;
  relation: Relation;
  open: OpenSet;
  at: OpenSet;
}

function Panel({ id, name, relation, open, at }: PanelProps) {
  const t = useText();
  const language = useLanguage();
  const isOpen = open.has(name);
  return (
    <section className={isOpen ? 'panel open' : 'panel'}>
      <h3>
        <button type="button" aria-expanded={isOpen} onClick={() => open.set(name, !isOpen)}>
          <span className="arrow" aria-hidden="true" />
          {t.relation[name]} <span className="count">{formatNumber(relation.count, language)}</span>
        </button>
      </h3>
      {isOpen && <Neighbours id={id} name={name} relation={relation} list={name} at={at} />}
    </section>
  );
}

interface NeighboursProps {
  id: string;
  name: RelationName;
  relation: Pick<Relation, 'type' | 'direction'>;
  /** The parameter of the address that says how many are shown. */
  list: string;
  at: OpenSet;
}

/** The neighbours of a thing by one relation, each with its evidence. */
export function Neighbours({ id, name, relation: { type, direction }, list, at }: NeighboursProps) {
  const [wanted, more] = useWanted(list);
  const pages = usePages(NEIGHBOURS, { id, relations: [type], direction }, wanted);
  return (
    <>
      <ul className="things">
        {pages.edges.map((edge, index) => (
          <Neighbour
            key={edge.cursor}
            id={id}
            name={name}
            edge={edge}
            after={pages.edges[index - 1]?.cursor ?? null}
            at={at}
          />
        ))}
      </ul>
      <More pages={pages} more={more} />
    </>
  );
}

interface NeighbourProps {
  id: string;
  name: RelationName;
  edge: Edge;
  /** The cursor of the edge before. */
  after: string | null;
  at: OpenSet;
}

/** What a relationship says besides, in the words of the interface. */
function sayings({ relation, roles, choice }: Edge['link'], t: Text): string[] {
  return [
    ...relation.map((one) => t.reference[one]),
    ...roles.map((one) => t.role[one]),
    ...choice.map((one) => t.choice[one]),
  ];
}

function Neighbour({ id, name, edge: { node, link }, after, at }: NeighbourProps) {
  const t = useText();
  const say = useFill();
  const token = `${name}~${id.slice(-8)}~${node.label}:${node.key}`;
  const isOpen = at.has(token);
  const [force] = link.force;
  return (
    <li>
      <ThingLink thing={node}>
        {sayings(link, t).map((one) => (
          <span key={one} className={force ? `said ${force.toLowerCase()}` : 'said'} title={force && t.force[force]}>
            {one}
          </span>
        ))}
        <button
          type="button"
          className="quiet"
          aria-expanded={isOpen}
          onClick={() => at.set(token, !isOpen)}
          title={say(t.thing.times, { n: link.statements })}
        >
          {t.evidence.show}
          {link.statements > 1 && ` · ${link.statements}`}
          <span className="unseen"> {node.name.slice(0, 100)}</span>
        </button>
      </ThingLink>
      {isOpen && <NeighbourEvidence id={id} name={name} node={node.id} after={after} />}
    </li>
  );
}

interface NeighbourEvidenceProps {
  id: string;
  name: RelationName;
  node: string;
  after: string | null;
}

function NeighbourEvidence({ id, name, node, after }: NeighbourEvidenceProps) {
  const t = useText();
  const say = useFill();
  const [type, direction] = name.split('.') as [Relation['type'], Relation['direction']];
  const asking = useAnswer(NeighbourEvidenceDocument, { id, relations: [type], direction, after });
  const thing = asking.data?.node;
  const edge = thing && 'neighbours' in thing ? thing.neighbours.edges.find((one) => one.node.id === node) : undefined;
  const statements = edge?.link.evidence.map((one): Statement => ({ evidence: one, says: saidBy(one, t) }));
  const rest = edge ? edge.link.statements - edge.link.evidence.length : 0;
  return (
    <div className="under">
      <Asked asking={asking} kept={edge !== undefined} />
      {asking.data && <Evidence statements={statements ?? []} />}
      {rest > 0 && <p className="soft">{say(t.evidence.more, { n: rest })}</p>}
    </div>
  );
}
