/** The things and relationships that are shown, in plain columns: what every export holds. */
import type { Place } from '../layout.ts';
import type { ThingGraph } from '../model.ts';

export const THING_COLUMNS = ['id', 'kind', 'key', 'name', 'year', 'relationships', 'x', 'y'] as const;
export const LINK_COLUMNS = ['from', 'to', 'type', 'statements', 'relation', 'force', 'role', 'choice'] as const;

type Row<C extends readonly string[]> = Readonly<Record<C[number], string | number | undefined>>;
export type ThingRow = Row<typeof THING_COLUMNS>;
export type LinkRow = Row<typeof LINK_COLUMNS>;

const WITHIN = ';';

export const thingRows = (graph: ThingGraph, places: ReadonlyMap<string, Place>): ThingRow[] =>
  graph.mapNodes((id, { thing, year, degree }) => ({
    id,
    kind: thing.label,
    key: thing.key,
    name: thing.name,
    year,
    relationships: degree,
    x: places.get(id)?.x,
    y: places.get(id)?.y,
  }));

export const linkRows = (graph: ThingGraph): LinkRow[] =>
  graph.mapEdges((_, { type, statements, relation, force, roles, choice }, from, to) => ({
    from,
    to,
    type,
    statements,
    relation: relation.join(WITHIN),
    force,
    role: roles.join(WITHIN),
    choice: choice.join(WITHIN),
  }));
