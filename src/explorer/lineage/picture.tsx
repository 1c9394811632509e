/** The picture of a lineage: years from left to right, organs one below the other, references as curves. */
import { type KeyboardEvent, memo, type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { capped } from '../text/clean.ts';
import { formatNumber, useFill, useLanguage, useText } from '../text/text.tsx';
import { KINDS } from '../things/kinds.ts';
import { nextInPicture } from './keys.ts';
import { type LineageLayout, type Place, ROW_HEIGHT } from './layout.ts';
import type { Decision, LineageGraph, Reference } from './lineage.ts';
import { numberOf } from './number.ts';

export interface PictureProps {
  graph: LineageGraph;
  layout: LineageLayout;
  /** The decision that the lineage is of. */
  seed: string;
  /** The edges of the main path. */
  main: ReadonlySet<string>;
  /** The decision that is looked at. */
  selected: string | undefined;
  select(node: string): void;
  openEdge(edge: string): void;
  organName(organ: string): string;
  /** 1 is the size at which text is as on the page. */
  zoom: number;
}

/** Characters of a number that find room beside its mark. */
const LABEL = 11;
const MARK = 7;

export function Picture(props: PictureProps) {
  const { graph, layout, seed, main, selected, zoom } = props;
  const t = useText();
  const say = useFill();
  const name = useId();
  const svg = useRef<SVGSVGElement>(null);
  const near = useMemo(() => neighbourhood(graph, selected), [graph, selected]);

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const at = (event.target as Element).closest('[data-node]')?.getAttribute('data-node');
    if (at === null || at === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') props.select(at);
    else {
      const next = nextInPicture(event.key, at, layout);
      if (next === undefined) return;
      const element = svg.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(next)}"]`);
      element?.focus();
      element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    event.preventDefault();
  };

  // A lineage ends at the right: what it is of should be in sight.
  useEffect(() => {
    const place = layout.places.get(seed);
    const canvas = svg.current?.parentElement;
    if (!place || !canvas) return;
    canvas.scrollLeft = place.x * zoom - canvas.clientWidth / 2;
    canvas.scrollTop = place.y * zoom - canvas.clientHeight / 2;
  }, [layout, seed, zoom]);

  const first = selected !== undefined && graph.hasNode(selected) ? selected : seed;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing can't be a set of fields
    <svg
      ref={svg}
      className={near ? 'lineage looking' : 'lineage'}
      width={layout.width * zoom}
      height={layout.height * zoom}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-labelledby={name}
      onKeyDown={onKeyDown}
    >
      <title id={name}>{say(t.lineage.picture, { n: graph.order, links: graph.size })}</title>
      <Ground layout={layout} organName={props.organName} />
      <g className="edges">
        {graph.mapEdges((edge, reference, from, to) => (
          <Edge
            key={edge}
            edge={edge}
            reference={reference}
            from={layout.places.get(from)}
            to={layout.places.get(to)}
            isMain={main.has(edge)}
            isNear={near?.has(edge) === true}
            open={props.openEdge}
          />
        ))}
      </g>
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
            select={props.select}
          />
        ))}
      </g>
    </svg>
  );
}

/** A decision, its references and what they lead to; undefined where nothing is looked at. */
function neighbourhood(graph: LineageGraph, node: string | undefined): ReadonlySet<string> | undefined {
  if (node === undefined || !graph.hasNode(node)) return undefined;
  return new Set([node, ...graph.neighbors(node), ...graph.edges(node)]);
}

/** Lanes and years. */
const Ground = memo(function Ground({
  layout,
  organName,
}: {
  layout: LineageLayout;
  organName(organ: string): string;
}) {
  const t = useText();
  return (
    <g className="ground">
      {layout.lanes.map(({ organ, y, height }, index) => (
        <g key={organ}>
          <rect
            x={0}
            y={y - 7}
            width={layout.width}
            height={height + 14}
            className={index % 2 === 0 ? 'lane' : 'lane other'}
          />
          <text x={6} y={y + 6} className="organ">
            {capped(organName(organ), 60).text}
          </text>
        </g>
      ))}
      {layout.years.map(({ year, x }) => (
        <g key={year ?? 'none'}>
          <line x1={x - 8} x2={x - 8} y1={20} y2={layout.height} className="year" />
          <text x={x} y={16} className="year">
            {year ?? t.lineage.noYear}
          </text>
        </g>
      ))}
    </g>
  );
});

interface EdgeProps {
  edge: string;
  reference: Reference;
  from: Place | undefined;
  to: Place | undefined;
  isMain: boolean;
  isNear: boolean;
  open(edge: string): void;
}

const Edge = memo(function Edge({ edge, reference, from, to, isMain, isNear, open }: EdgeProps) {
  if (!from || !to) return null;
  const className = `edge ${reference.force.toLowerCase()}${isMain ? ' main' : ''}${isNear ? ' near' : ''}`;
  const path = curve(from, to);
  return (
    // The keyboard opens a reference from the list beside the picture.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <g className={className} onClick={() => open(edge)}>
      <path className="reach" d={path} />
      {isMain && <path className="ribbon" d={path} />}
      <path d={path} />
    </g>
  );
});

/** From the one that refers to the one it refers to, which stands to the left of it, or in the same column. */
function curve(from: Place, to: Place): string {
  if (Math.abs(from.x - to.x) < 1) {
    const out = 24 + Math.min(60, Math.abs(from.y - to.y) / 4);
    return `M${from.x - MARK} ${from.y}C${from.x - out} ${from.y} ${to.x - out} ${to.y} ${to.x - MARK} ${to.y}`;
  }
  const back = from.x > to.x ? 1 : -1;
  const bend = Math.min(160, Math.abs(from.x - to.x) / 2);
  const [x1, x2] = [from.x - back * MARK, to.x + back * MARK];
  // On one height it passes above the marks between.
  if (Math.abs(from.y - to.y) < ROW_HEIGHT / 2) {
    const rise = Math.min(ROW_HEIGHT * 0.75, Math.abs(x1 - x2) / 12);
    return `M${x1} ${from.y}C${x1 - back * bend} ${from.y - rise} ${x2 + back * bend} ${to.y - rise} ${x2} ${to.y}`;
  }
  return `M${x1} ${from.y}C${x1 - back * bend} ${from.y} ${x2 + back * bend} ${to.y} ${x2} ${to.y}`;
}

interface MarkProps {
  node: string;
  decision: Decision;
  place: Place | undefined;
  isSeed: boolean;
  isSelected: boolean;
  isNear: boolean;
  /** The one that Tab reaches; arrow keys lead to the others. */
  isFirst: boolean;
  select(node: string): void;
}

const Mark = memo(function Mark({
  node,
  decision,
  place,
  isSeed,
  isSelected,
  isNear,
  isFirst,
  select,
}: MarkProps): ReactNode {
  const t = useText();
  const say = useFill();
  const language = useLanguage();
  if (!place) return null;
  const { thing, year, beyondIn, beyondOut } = decision;
  const held = 'held' in thing && thing.held === true;
  const hidden = beyondIn + beyondOut;
  const label = [
    thing.key,
    thing.name === thing.key ? '' : capped(thing.name, 120).text,
    year === undefined ? '' : `${year}`,
    hidden > 0 ? say(t.lineage.beyond, { n: hidden }) : '',
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
      onClick={() => select(node)}
    >
      <title>{label.join('\n')}</title>
      <rect className="reach" x={-10} y={-ROW_HEIGHT / 2} width={94} height={ROW_HEIGHT} rx={4} />
      <path d={KINDS.Resolution.shape} transform="translate(-7 -7) scale(.875)" />
      <text x={10} y={4}>
        {capped(numberOf(thing.key, decision.organ), LABEL).text}
        {hidden > 0 && <tspan className="beyond"> +{formatNumber(hidden, language)}</tspan>}
      </text>
    </g>
  );
});
