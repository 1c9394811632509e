/** The marks of a lineage, each with its name. */
import { memo, type ReactNode } from 'react';
import { capped } from '../text/clean.ts';
import { fill, formatNumber, type InterfaceLanguage, type Text, useLanguage, useText } from '../text/text.tsx';
import { KINDS } from '../things/kinds.ts';
import { type LineageLayout, type Place, ROW_HEIGHT } from './layout.ts';
import type { Decision, LineageGraph } from './lineage.ts';
import { numberOf } from './number.ts';

/** Characters of a number that find room beside its mark. */
const LABEL = 11;

interface MarksProps {
  graph: LineageGraph;
  layout: LineageLayout;
  seed: string;
  selected: string | undefined;
  /** What is next to the one that is looked at. */
  near: ReadonlySet<string> | undefined;
}

export const Marks = memo(function Marks({ graph, layout, seed, selected, near }: MarksProps) {
  const t = useText();
  const language = useLanguage();
  const first = selected !== undefined && graph.hasNode(selected) ? selected : seed;
  return (
    <g>
      {graph.mapNodes((node, decision) => (
        <Mark
          key={node}
          node={node}
          decision={decision}
          place={layout.places.get(node)}
          isSeed={node === seed}
          isSelected={node === selected}
          isNear={near?.has(node) === true}
          isFirst={node === first}
          t={t}
          language={language}
        />
      ))}
    </g>
  );
});

interface MarkProps {
  node: string;
  decision: Decision;
  place: Place | undefined;
  isSeed: boolean;
  isSelected: boolean;
  isNear: boolean;
  /** The one that Tab reaches; arrow keys lead to the others. */
  isFirst: boolean;
  t: Text;
  language: InterfaceLanguage;
}

const Mark = memo(function Mark({
  node,
  decision,
  place,
  isSeed,
  isSelected,
  isNear,
  isFirst,
  t,
  language,
}: MarkProps): ReactNode {
  if (!place) return null;
  const { thing, year, beyondIn, beyondOut } = decision;
  const held = 'held' in thing && thing.held === true;
  const hidden = beyondIn + beyondOut;
  const shown = capped(numberOf(thing.key, decision.organ), LABEL).text;
  const more = hidden > 0 ? ` +${formatNumber(hidden, language)}` : '';
  const label = [
    // What is written beside the mark, by which it can be called.
    `${shown}${more}`,
    thing.key === shown ? '' : thing.key,
    thing.name === thing.key ? '' : capped(thing.name, 120).text,
    year === undefined ? '' : `${year}`,
    hidden > 0 ? fill(t.lineage.beyond, { n: hidden }, language) : '',
  ].filter((part) => part !== '');
  const kinds = ['mark', isSeed && 'seed', isSelected && 'selected', isNear && 'near', held && 'held'];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of HTML
    <g
      data-node={node}
      className={kinds.filter(Boolean).join(' ')}
      transform={`translate(${place.x} ${place.y})`}
      role="button"
      tabIndex={isFirst ? 0 : -1}
      aria-label={label.join(language === 'zh' ? '，' : ', ')}
      aria-pressed={isSelected}
    >
      <rect className="reach" x={-10} y={-ROW_HEIGHT / 2} width={94} height={ROW_HEIGHT} rx={4} />
      <path d={KINDS.Resolution.shape} transform="translate(-7 -7) scale(.875)" />
      <text x={10} y={4}>
        {shown}
        {more !== '' && <tspan className="beyond">{more}</tspan>}
      </text>
    </g>
  );
});
