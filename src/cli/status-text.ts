/** What the graph holds, in words. */
import { NODE_LABELS, RELATIONSHIP_TYPES } from '../../graph/model.ts';
import type { Status } from '../load/status.ts';
import type { Serving } from '../serve/serve.ts';
import { VERSION } from '../serve/version.ts';
import { labelled, WIDTH, wrap } from './wrap.ts';

type Counts = Readonly<Partial<Record<string, number>>>;

const COLUMN = 15;

/** `12 State (+3)`, `5 Session`: in the order of the model. */
function pieces(counts: Counts, order: readonly string[], before?: Counts): string[] {
  return order.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    const earlier = before?.[kind] ?? 0;
    return count > 0 || earlier > 0 ? [`${count} ${kind}${before ? changeText(count - earlier) : ''}`] : [];
  });
}

const changeText = (change: number): string => (change === 0 ? '' : ` (${change > 0 ? '+' : ''}${change})`);

const total = (counts: Counts): number => Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);

type Holding = Pick<Status, 'nodes' | 'relationships'>;

/** The lines on nodes and relationships by kind; with what changed since `before`. */
export function holdingText({ nodes, relationships }: Holding, before?: Holding): string {
  const line = (what: string, counts: Counts, order: readonly string[], earlier: Counts | undefined) => {
    const sum = `${total(counts)}${earlier ? changeText(total(counts) - total(earlier)) : ''}`;
    return labelled(what, COLUMN, [sum, ...wrap(pieces(counts, order, earlier), WIDTH - COLUMN, ', ')]);
  };
  return [
    line('nodes', nodes, NODE_LABELS, before?.nodes),
    line('relationships', relationships, RELATIONSHIP_TYPES, before?.relationships),
  ].join('\n');
}

export interface Place {
  engine: string;
  location: string;
  servedBy?: number | undefined;
}

const engineText = ({ engine, location, servedBy }: Place): string => {
  const name = engine === 'neo4j' ? 'Neo4j' : 'embedded';
  return `engine         ${name}, ${location}${servedBy === undefined ? '' : `, served by process ${servedBy}`}`;
};

/** What `recalling status` prints. */
export function statusText(status: Status, place: Place): string {
  const documents = status.documents.map(
    ({ id, title, facts, unidentified }) =>
      `  ${id}  ${title}  (${facts} facts${unidentified.length > 0 ? `, ${unidentified.length} not identified` : ''})`,
  );
  return `${[engineText(place), `documents      ${status.documents.length}`, ...documents, holdingText(status)].join('\n')}\n`;
}

/** What `recalling serve` prints when it answers. */
export function servingText({ url, store, status, filled }: Serving): string {
  const lines = [
    `Recalling ${VERSION} answers at ${url}/graphql`,
    `explorer       ${url}/`,
    engineText(store),
    ...(filled > 0
      ? [`first start    filled with the starter data: ${filled} documents, without their sentences`]
      : []),
    `documents      ${status.documents.length}`,
    holdingText(status),
  ];
  if (status.documents.length === 0) lines.push('The graph is empty: "recalling load FILE…" loads documents.');
  return `${lines.join('\n')}\n`;
}
