/** What of a lineage is shown: how far, in which direction, which references, as of which year. It stands in the address. */
import { useId } from 'react';
import { useParam } from '../address/address.tsx';
import type { Force, LineageQueryVariables, Relation } from '../api/documents.ts';
import { YearField } from '../parts/year-field.tsx';
import { type Text, useText } from '../text/text.tsx';

const DIRECTIONS = ['BOTH', 'OUT', 'IN'] as const;
const FORCES: readonly Force[] = ['NEUTRAL', 'STANCE', 'OPERATIVE'];
/** Steps at most, and those shown at first: what a decision is next to. */
const DEEPEST = 6;
const FIRST_DEPTH = 1;
const EARLIEST = 1945;
const LATEST = 2100;

export interface LineageControls {
  readonly asked: Omit<LineageQueryVariables, 'id' | 'first'>;
  set(name: 'depth' | 'direction' | 'relation' | 'force' | 'until', value: string | undefined): void;
}

const within = (text: string | undefined, from: number, to: number): number | undefined => {
  const number = Number.parseInt(text ?? '', 10);
  return number >= from && number <= to ? number : undefined;
};

export function useControls(): LineageControls {
  const t = useText();
  const [depth, setDepth] = useParam('depth');
  const [direction, setDirection] = useParam('direction');
  const [relation, setRelation] = useParam('relation');
  const [force, setForce] = useParam('force');
  const [until, setUntil] = useParam('until');
  const one = relationsOf(t).find((name) => name === relation);
  const setters = { depth: setDepth, direction: setDirection, relation: setRelation, force: setForce, until: setUntil };
  return {
    asked: {
      depth: within(depth, 1, DEEPEST) ?? FIRST_DEPTH,
      direction: DIRECTIONS.find((name) => name === direction) ?? 'BOTH',
      relations: one === undefined ? null : [one],
      force: FORCES.find((name) => name === force) ?? null,
      until: within(until, EARLIEST, LATEST)?.toString() ?? null,
    },
    // A slider that is drawn along would fill the history.
    set: (name, value) => setters[name](value, name === 'depth' ? 'replace' : 'push'),
  };
}

const relationsOf = (t: Text) => Object.keys(t.reference) as Relation[];

export function Controls({ controls: { asked, set } }: { controls: LineageControls }) {
  const t = useText();
  const name = useId();
  const depth = asked.depth;
  return (
    <form className="controls" onSubmit={(event) => event.preventDefault()} aria-label={t.lineage.controls}>
      <label htmlFor={`${name}-depth`}>
        {t.lineage.depth} <output>{depth}</output>
        <input
          id={`${name}-depth`}
          type="range"
          min={1}
          max={DEEPEST}
          value={depth}
          onChange={(event) => set('depth', `${event.target.value}`)}
        />
      </label>
      <label>
        {t.lineage.direction}
        <select value={asked.direction} onChange={(event) => set('direction', usual(event.target.value, 'BOTH'))}>
          {DIRECTIONS.map((one) => (
            <option key={one} value={one}>
              {t.lineage.directions[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.lineage.relation}
        <select
          value={(asked.relations as readonly string[] | null)?.[0] ?? ''}
          onChange={(event) => set('relation', usual(event.target.value, ''))}
        >
          <option value="">{t.lineage.any}</option>
          {relationsOf(t).map((one) => (
            <option key={one} value={one}>
              {t.reference[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.lineage.force}
        <select value={asked.force ?? ''} onChange={(event) => set('force', usual(event.target.value, ''))}>
          <option value="">{t.lineage.any}</option>
          {FORCES.map((one) => (
            <option key={one} value={one}>
              {t.force[one]}
            </option>
          ))}
        </select>
      </label>
      <YearField
        key={asked.until ?? ''}
        label={t.lineage.until}
        year={asked.until ?? ''}
        set={(value) => set('until', value)}
      />
    </form>
  );
}

const usual = (value: string, first: string): string | undefined => (value === first ? undefined : value);
