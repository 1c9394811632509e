/** What the marks and lines of a lineage mean; always there. */
import { useText } from '../text/text.tsx';
import { KINDS } from '../things/kinds.ts';

const FORCES = ['NEUTRAL', 'STANCE', 'OPERATIVE'] as const;

export function Legend() {
  const t = useText();
  return (
    <ul className="legend" aria-label={t.lineage.legend}>
      <li>
        <svg viewBox="0 0 16 16" width="14" height="14" className="mark held" aria-hidden="true">
          <path d={KINDS.Resolution.shape} />
        </svg>
        {t.lineage.held}
      </li>
      <li>
        <svg viewBox="0 0 16 16" width="14" height="14" className="mark" aria-hidden="true">
          <path d={KINDS.Resolution.shape} />
        </svg>
        {t.lineage.notHeld}
      </li>
      {FORCES.map((force) => (
        <li key={force}>
          <svg viewBox="0 0 36 10" width="36" height="10" aria-hidden="true">
            <g className={`edge ${force.toLowerCase()} near`}>
              <path d="M0 5H36" />
            </g>
          </svg>
          {t.force[force]}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 36 10" width="36" height="10" aria-hidden="true">
          <g className="edge neutral main">
            <path className="ribbon" d="M0 5H36" />
            <path d="M0 5H36" />
          </g>
        </svg>
        {t.lineage.main}
      </li>
      <li>
        <strong aria-hidden="true">+12</strong> {t.lineage.beyondMark}
      </li>
    </ul>
  );
}
