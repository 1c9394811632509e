/** The marks of the picture, each with its name. */
import { memo, type ReactNode } from 'react';
import { capped } from '../text/clean.ts';
import { fill, formatNumber, type InterfaceLanguage, type Text, useLanguage, useText } from '../text/text.tsx';
import { KINDS } from '../things/kinds.ts';
import { LABEL_AT, LEVELS, labelOf } from './labels.ts';
import { type Place, ROOM_HEIGHT } from './layout.ts';
import type { Node, ThingGraph } from './model.ts';

interface MarksProps {
  graph: ThingGraph;
  places: ReadonlyMap<string, Place>;
  labels: ReadonlyMap<string, number>;
  seed: string;
  selected: string | undefined;
  /** What is next to the one that is looked at. */
  near: ReadonlySet<string> | undefined;
  pinned: ReadonlySet<string>;
  /** Things of which more can be shown, that were expanded: how many. */
  beyond: ReadonlyMap<string, number>;
}

export const Marks = memo(function Marks(props: MarksProps) {
  const { graph, places, labels, seed, selected, near, pinned, beyond } = props;
  const t = useText();
  const language = useLanguage();
  const first = selected !== undefined && graph.hasNode(selected) ? selected : seed;
  return (
    <g>
      {graph.mapNodes((node, attributes) => (
        <Mark
          key={node}
          node={node}
          attributes={attributes}
          place={places.get(node)}
          level={labels.get(node) ?? LEVELS.length}
          beyond={beyond.get(node) ?? 0}
          isSeed={node === seed}
          isSelected={node === selected}
          isNear={near?.has(node) === true}
          isPinned={pinned.has(node)}
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
  attributes: Node;
  place: Place | undefined;
  level: number;
  beyond: number;
  isSeed: boolean;
  isSelected: boolean;
  isNear: boolean;
  isPinned: boolean;
  /** The one that Tab reaches; arrow keys lead to the others. */
  isFirst: boolean;
  t: Text;
  language: InterfaceLanguage;
}

const Mark = memo(function Mark(props: MarkProps): ReactNode {
  const { node, attributes, place, level, beyond, isSeed, isSelected, isNear, isPinned, isFirst, t, language } = props;
  if (!place) return null;
  const { thing, year } = attributes;
  const { shape, hollow, colour } = KINDS[thing.label];
  const shown = labelOf(thing);
  const more = beyond > 0 ? ` +${formatNumber(beyond, language)}` : '';
  // It begins with what is written beside the mark, by which it can be called.
  let said = `${shown}${more}`;
  const add = (part: string) => {
    said += `${language === 'zh' ? '，' : ', '}${part}`;
  };
  add(t.kind[thing.label]);
  if (thing.key !== shown) add(capped(thing.key, 80).text);
  if (thing.name !== thing.key) add(capped(thing.name, 160).text);
  if (year !== undefined) add(`${year}`);
  if (beyond > 0) add(fill(t.lineage.beyond, { n: beyond }, language));
  if (isPinned) add(t.graph.pinned);
  const kinds = `dot l${level}${isSeed ? ' seed' : ''}${isSelected ? ' selected' : ''}${isNear ? ' near' : ''}${isPinned ? ' pinned' : ''}${hollow ? ' hollow' : ''}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of HTML
    <g
      data-node={node}
      className={kinds}
      transform={`translate(${place.x} ${place.y})`}
      style={{ color: `var(${colour})` }}
      role="button"
      tabIndex={isFirst ? 0 : -1}
      aria-label={said}
      aria-pressed={isSelected}
    >
      <rect className="reach" x={-13} y={-ROOM_HEIGHT / 2} width={26} height={ROOM_HEIGHT} rx={5} />
      <path d={shape} transform="translate(-8 -8)" />
      {isPinned && <circle className="pin" cx={7} cy={-8} r={3} />}
      <text x={LABEL_AT} y={4}>
        {shown}
        {more !== '' && <tspan className="beyond">{more}</tspan>}
      </text>
    </g>
  );
});
