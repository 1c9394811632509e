/** The state of the picture, which stands in the address alone. */
import { useMemo } from 'react';
import { setParameters, useAddress } from '../address/address.tsx';
import { THING_PAGES, type ThingLabel } from '../address/pages.ts';
import type { Force, RelationshipType } from '../api/documents.ts';
import type { Filters } from './filter.ts';
import type { Place } from './layout.ts';
import { idOf, type Ref, readEntries, readRef, writeEntries, writeRef } from './refs.ts';
import { readSteps, type Step, writeSteps } from './steps.ts';

/** Things shown at most: first, and where the reader asks for more. */
export const BUDGET = 300;
export const MOST = 1_500;
const FORCES: readonly Force[] = ['NEUTRAL', 'STANCE', 'OPERATIVE'];
const EARLIEST = 1600;
const LATEST = 2200;
const FARTHEST = 100_000;

export interface GraphState {
  readonly seed: Ref | undefined;
  readonly steps: readonly Step[];
  readonly filters: Filters;
  readonly hidden: readonly Ref[];
  readonly pins: ReadonlyMap<string, { readonly ref: Ref; readonly place: Place }>;
  readonly budget: number;
}

const list = (value: string | null) => (value ?? '').split(',', 60).filter((one) => one !== '');

function year(value: string | null): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return number >= EARLIEST && number <= LATEST ? number : undefined;
}

function pinsIn(value: string | undefined): GraphState['pins'] {
  const pins = new Map<string, { ref: Ref; place: Place }>();
  for (const [name, x, y] of readEntries(value)) {
    const ref = readRef(name);
    const place = { x: Number(x), y: Number(y) };
    if (ref && [place.x, place.y].every((one) => Math.abs(one) <= FARTHEST)) pins.set(idOf(ref), { ref, place });
  }
  return pins;
}

const LABELS: readonly string[] = Object.values(THING_PAGES);
const UNDONE = ['seed', 'steps', 'hide', 'pin', 'kinds', 'relations', 'force', 'from', 'until', 'most'];

/** The part of an address that actions change and Back undoes: not what is looked at, nor where the picture stands. */
export const undonePart = (query: URLSearchParams): string =>
  new URLSearchParams([...query].filter(([name]) => UNDONE.includes(name))).toString();

/** What an address says. */
export function readState(address: string): GraphState {
  const query = new URLSearchParams(address);
  const text = (name: string) => query.get(name) ?? undefined;
  const seed = readRef(text('seed'));
  const hidden = readEntries(text('hide')).flatMap(([name]) => readRef(name) ?? []);
  return {
    seed,
    steps: seed ? readSteps(text('steps'), seed) : [],
    hidden,
    filters: {
      kinds: new Set(list(query.get('kinds')).filter((one) => LABELS.includes(one)) as ThingLabel[]),
      relations: new Set(list(query.get('relations')) as RelationshipType[]),
      force: FORCES.find((one) => one === text('force')),
      from: year(query.get('from')),
      until: year(query.get('until')),
      hidden: new Set(hidden.map(idOf)),
    },
    pins: pinsIn(text('pin')),
    budget: text('most') === undefined ? BUDGET : MOST,
  };
}

/** The state of the address, the same object for as long as it says the same. */
export function useGraphState(): { state: GraphState; undone: string } {
  const undone = undonePart(useAddress().searchParams);
  return { undone, state: useMemo(() => readState(undone), [undone]) };
}

export const setSteps = (steps: readonly Step[], seed: Ref, view: string | undefined) =>
  setParameters({ steps: writeSteps(steps, seed), view });

export const setHidden = (hidden: readonly Ref[]) =>
  setParameters({ hide: writeEntries(hidden.map((ref) => [writeRef(ref)])) });

export const setPins = (pins: GraphState['pins']) =>
  setParameters({
    pin: writeEntries(
      [...pins.values()].map(({ ref, place }) => [writeRef(ref), `${Math.round(place.x)}`, `${Math.round(place.y)}`]),
    ),
  });

/** Shows or hides what a list of the address names. */
export const setWithout = (name: 'kinds' | 'relations', without: ReadonlySet<string>, one: string, show: boolean) => {
  const next = new Set(without);
  if (show) next.delete(one);
  else next.add(one);
  setParameters({ [name]: [...next].join(',') || undefined });
};
