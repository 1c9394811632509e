/** Sessions by year: what one state attended alone above the line of years, what both did on it, the other's alone below. */
import { capped } from '../../text/clean.ts';
import { useFill, useText } from '../../text/text.tsx';

export interface Lane {
  readonly name: string;
  readonly years: ReadonlyMap<number, number>;
  readonly colour: string;
}

const STEP = 34;
const LANE = 52;
const TOP = 8;
const AXIS = 22;
/** The radius for one; the area grows with the number. */
const UNIT = 5;

/** Longer times are drawn by the table alone. */
const MOST_YEARS = 100;

export function Timeline({ lanes, label }: { lanes: readonly Lane[]; label: string }) {
  const t = useText();
  const say = useFill();
  const years = lanes.flatMap((lane) => [...lane.years.keys()]);
  if (years.length === 0) return null;
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - MOST_YEARS);
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const width = all.length * STEP + 16;
  const height = TOP + lanes.length * LANE + AXIS;
  const x = (year: number) => 8 + (year - first) * STEP + STEP / 2;
  const every = all.length > 24 ? 5 : all.length > 12 ? 2 : 1;
  return (
    <figure className="timeline">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll" tabIndex={0} aria-label={label}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
          {lanes.map((lane, index) => {
            const y = TOP + index * LANE + LANE / 2;
            return (
              <g key={lane.name}>
                <line x1="0" x2={width} y1={y} y2={y} stroke="var(--line)" />
                <text x="2" y={y - LANE / 2 + 12} className="lane">
                  {capped(lane.name, 60).text}
                </text>
                {[...lane.years].map(([year, count]) => (
                  <g key={year}>
                    <circle
                      cx={x(year)}
                      cy={y}
                      r={Math.min(LANE / 2 - 2, UNIT * Math.sqrt(count) + 2)}
                      fill={`var(${lane.colour})`}
                    >
                      <title>{`${lane.name}, ${year}: ${count}`}</title>
                    </circle>
                    {count > 1 && (
                      <text x={x(year)} y={y + 4} textAnchor="middle" className="in-mark">
                        {count}
                      </text>
                    )}
                  </g>
                ))}
              </g>
            );
          })}
          {all
            .filter((year) => (year - first) % every === 0)
            .map((year) => (
              <text key={year} x={x(year)} y={height - 6} textAnchor="middle" className="axis">
                {year}
              </text>
            ))}
        </svg>
      </section>
      <figcaption>
        <details>
          <summary>{t.compare.table}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.compare.year}</th>
                {lanes.map((lane) => (
                  <th key={lane.name} scope="col">
                    {lane.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {all
                .filter((year) => lanes.some((lane) => lane.years.has(year)))
                .map((year) => (
                  <tr key={year}>
                    <th scope="row">{year}</th>
                    {lanes.map((lane) => (
                      <td key={lane.name}>{say('{n}', { n: lane.years.get(year) ?? 0 })}</td>
                    ))}
                  </tr>
                ))}
            </tbody>
          </table>
        </details>
      </figcaption>
    </figure>
  );
}
