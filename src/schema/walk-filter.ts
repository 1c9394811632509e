/** What of a relationship can be asked for: the far end's label, and what its statements say from closed vocabularies. */
import type { Walk } from './walks.ts';

export const SAID_FILTERS = ['role', 'relation', 'force', 'choice', 'strength'] as const;
const ARGUMENTS = ['label', ...SAID_FILTERS] as const;
/** `kind` is the label of the far end. */
export const FILTER_PARAMETERS = ['kind', ...SAID_FILTERS] as const;

/** A value for every parameter; null where everything fits. */
export type WalkFilter = Readonly<Record<(typeof FILTER_PARAMETERS)[number], string | null>>;

/** The filters that make sense for a walk: by label only where the far end may have several. */
export const filtersOf = (walk: Walk) =>
  ARGUMENTS.filter((name) => (name === 'label' ? walk.far.length > 1 : name in walk.says));

export function readFilter(args: Readonly<Record<string, unknown>>): WalkFilter {
  const value = (name: string) => (typeof args[name] === 'string' ? args[name] : null);
  return {
    kind: value('label'),
    role: value('role'),
    relation: value('relation'),
    force: value('force'),
    choice: value('choice'),
    strength: value('strength'),
  };
}

export const NO_FILTER = readFilter({});
export const isFiltered = (filter: WalkFilter) => FILTER_PARAMETERS.some((name) => filter[name] !== null);
