/** What marks and lines mean; always there. The kinds can be shown and hidden by it. */
import type { ThingLabel } from '../address/pages.ts';
import { formatNumber, useLanguage, useText } from '../text/text.tsx';
import { KINDS } from '../things/kinds.ts';
import { KindMark } from '../things/thing.tsx';
import { setWithout } from './state.ts';

const LINES = ['plain', 'NEUTRAL', 'STANCE', 'OPERATIVE'] as const;

interface LegendProps {
  /** How many there are of each kind, with those that are not shown. */
  counts: ReadonlyMap<ThingLabel, number>;
  without: ReadonlySet<ThingLabel>;
}

export function Legend({ counts, without }: LegendProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <ul className="legend" aria-label={t.lineage.legend}>
      {(Object.keys(KINDS) as ThingLabel[])
        .filter((label) => counts.has(label) || without.has(label))
        .map((label) => (
          <li key={label}>
            <label>
              <input
                type="checkbox"
                checked={!without.has(label)}
                onChange={(event) => setWithout('kinds', without, label, event.target.checked)}
              />
              <KindMark label={label} />
              {t.kinds[label]} <span className="count">{formatNumber(counts.get(label) ?? 0, language)}</span>
            </label>
          </li>
        ))}
      {LINES.map((line) => (
        <li key={line}>
          <svg viewBox="0 0 36 10" width="36" height="10" aria-hidden="true">
            <g className={`edge ${line.toLowerCase()} near`}>
              <path d="M0 5H30" />
              <path className="arrow" d="M36 5L29 1.5V8.5Z" />
            </g>
          </svg>
          {line === 'plain' ? t.graph.relationship : t.force[line]}
        </li>
      ))}
      <li>
        <strong aria-hidden="true">+12</strong> {t.lineage.beyondMark}
      </li>
    </ul>
  );
}
