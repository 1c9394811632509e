/** What is shown of what has been uncovered: relations, force, years; kinds stand in the legend. */
import { setParameters } from '../address/address.tsx';
import type { RelationshipType } from '../api/documents.ts';
import { YearField } from '../parts/year-field.tsx';
import { formatNumber, useFill, useLanguage, useText } from '../text/text.tsx';
import { idOf } from './refs.ts';
import { type GraphState, setHidden, setPins, setWithout } from './state.ts';

const FORCES = ['NEUTRAL', 'STANCE', 'OPERATIVE'] as const;

interface FiltersProps {
  state: GraphState;
  counts: ReadonlyMap<RelationshipType, number>;
}

export function FilterFields({ state, counts }: FiltersProps) {
  const t = useText();
  const say = useFill();
  const language = useLanguage();
  const { filters, hidden, pins } = state;
  const types = [...new Set([...counts.keys(), ...filters.relations])];
  return (
    <form className="controls" onSubmit={(event) => event.preventDefault()} aria-label={t.lineage.controls}>
      <fieldset>
        <legend>{t.graph.relations}</legend>
        {types.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={!filters.relations.has(type)}
              onChange={(event) => setWithout('relations', filters.relations, type, event.target.checked)}
            />
            {t.relation[`${type}.OUT`] ?? type}{' '}
            <span className="count">{formatNumber(counts.get(type) ?? 0, language)}</span>
          </label>
        ))}
      </fieldset>
      <label>
        {t.lineage.force}
        <select
          value={filters.force ?? ''}
          onChange={(event) => setParameters({ force: event.target.value || undefined })}
        >
          <option value="">{t.lineage.any}</option>
          {FORCES.map((one) => (
            <option key={one} value={one}>
              {t.force[one]}
            </option>
          ))}
        </select>
      </label>
      <YearField
        key={`from ${filters.from}`}
        label={t.graph.from}
        year={`${filters.from ?? ''}`}
        set={(from) => setParameters({ from })}
      />
      <YearField
        key={`until ${filters.until}`}
        label={t.lineage.until}
        year={`${filters.until ?? ''}`}
        set={(until) => setParameters({ until })}
      />
      {hidden.length > 0 && (
        <p>
          {say(t.graph.hidden, { n: hidden.length })}{' '}
          {hidden.map((ref) => (
            <button
              key={idOf(ref)}
              type="button"
              onClick={() => setHidden(hidden.filter((one) => idOf(one) !== idOf(ref)))}
            >
              {say(t.graph.unhide, { name: ref.key.slice(0, 60) })}
            </button>
          ))}
        </p>
      )}
      {pins.size > 0 && (
        <button type="button" onClick={() => setPins(new Map())}>
          {say(t.graph.unpinAll, { n: pins.size })}
        </button>
      )}
    </form>
  );
}
