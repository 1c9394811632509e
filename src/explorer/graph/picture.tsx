/** The picture of the graph: marks and lines, moved and sized without being drawn anew. */
import { type KeyboardEvent, memo, type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import { nextInPicture } from '../lineage/keys.ts';
import { capped } from '../text/clean.ts';
import { formatNumber, useFill, useLanguage, useText } from '../text/text.tsx';
import { KINDS } from '../things/kinds.ts';
import { LABEL_AT, LEVELS, labelOf } from './labels.ts';
import { type Place, ROOM_HEIGHT } from './layout.ts';
import { lineBetween } from './lines.ts';
import type { Edge, Node, ThingGraph } from './model.ts';
import type { Stage } from './use-stage.ts';

export interface PictureProps {
  graph: ThingGraph;
  places: ReadonlyMap<string, Place>;
  bends: ReadonlyMap<string, number>;
  labels: ReadonlyMap<string, number>;
  seed: string;
  /** Edges of the ways that are shown. */
  ways: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  /** Things of which more can be shown, that were expanded: how many. */
  beyond: ReadonlyMap<string, number>;
  selected: string | undefined;
  stage: Stage;
  select(node: string | undefined): void;
  openEdge(edge: string): void;
  /** Puts a thing somewhere, to stay there; or lets it go. */
  pin(node: string, place: Place | undefined): void;
  hide(node: string): void;
}

/** Pixels before a press becomes a pull. */
const PULL = 4;
const NUDGE = 20;
const NUDGES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Pulled {
  readonly node: string;
  readonly place: Place;
}

export function Picture(props: PictureProps) {
  const { graph, seed, selected, stage } = props;
  const t = useText();
  const say = useFill();
  const name = useId();
  const svg = stage.svg;
  const [pulled, setPulled] = useState<Pulled | undefined>();
  const places = pulled ? new Map(props.places).set(pulled.node, pulled.place) : props.places;
  const press = usePulling(props, svg, setPulled);
  const near = neighbourhood(graph, selected);
  const first = selected !== undefined && graph.hasNode(selected) ? selected : seed;

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const node = (event.target as Element).closest('[data-node]')?.getAttribute('data-node') ?? undefined;
    const place = node === undefined ? undefined : places.get(node);
    const nudge = event.shiftKey ? NUDGES[event.key] : undefined;
    if (event.key === '+' || event.key === '=') stage.zoom(1.25);
    else if (event.key === '-') stage.zoom(0.8);
    else if (event.key === '0') stage.fit();
    else if (event.key === 'Escape') props.select(undefined);
    else if (node === undefined || !place) return;
    else if (event.key === 'Enter' || event.key === ' ') props.select(node);
    else if (event.key === 'p') props.pin(node, props.pinned.has(node) ? undefined : place);
    else if (event.key === 'Delete') props.hide(node);
    else if (nudge) props.pin(node, { x: place.x + nudge[0] * NUDGE, y: place.y + nudge[1] * NUDGE });
    else {
      const next = nextInPicture(event.key, node, { places: shownPlaces(graph, places) });
      if (next === undefined) return;
      svg.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
      const there = places.get(next);
      if (there) stage.reveal(there);
    }
    event.preventDefault();
  };

  return (
    <div className="pane">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing can't be a set of fields */}
      <svg
        ref={svg}
        className={near ? 'graph looking' : 'graph'}
        role="group"
        aria-labelledby={name}
        onKeyDown={onKeyDown}
        onPointerDown={press}
      >
        <title id={name}>{say(t.graph.picture, { n: graph.order, links: graph.size })}</title>
        <g ref={stage.ground}>
          <g>
            {graph.mapEdges((edge, attributes, from, to) => (
              <EdgeLine
                key={edge}
                edge={edge}
                attributes={attributes}
                from={places.get(from)}
                to={places.get(to)}
                bend={props.bends.get(edge) ?? 0}
                isWay={props.ways.has(edge)}
                isNear={near?.has(edge) === true}
              />
            ))}
          </g>
          <g>
            {graph.mapNodes((node, attributes) => (
              <Mark
                key={node}
                node={node}
                attributes={attributes}
                place={places.get(node)}
                level={props.labels.get(node) ?? LEVELS.length}
                beyond={props.beyond.get(node) ?? 0}
                isSeed={node === seed}
                isSelected={node === selected}
                isNear={near?.has(node) === true}
                isPinned={props.pinned.has(node)}
                isFirst={node === first}
              />
            ))}
          </g>
        </g>
      </svg>
    </div>
  );
}

const shownPlaces = (graph: ThingGraph, places: ReadonlyMap<string, Place>) =>
  new Map(graph.nodes().flatMap((node) => (places.has(node) ? [[node, places.get(node) as Place] as const] : [])));

/** A thing, its relationships and what they lead to; undefined where nothing is looked at. */
function neighbourhood(graph: ThingGraph, node: string | undefined): ReadonlySet<string> | undefined {
  if (node === undefined || !graph.hasNode(node)) return undefined;
  return new Set([node, ...graph.neighbors(node), ...graph.edges(node)]);
}

/** Presses: on a thing it is looked at, or pulled elsewhere and pinned; on a line its evidence opens; else the picture moves. */
function usePulling(
  props: PictureProps,
  svg: RefObject<SVGSVGElement | null>,
  setPulled: (pulled: Pulled | undefined) => void,
) {
  const latest = useRef(props);
  latest.current = props;
  const pointers = useRef(new Map<number, Place>());
  return (event: { nativeEvent: PointerEvent; target: EventTarget }) => {
    const start = event.nativeEvent;
    if (start.button !== 0) return;
    const element = event.target as Element;
    const node = element.closest('[data-node]')?.getAttribute('data-node') ?? undefined;
    const edge = element.closest('[data-edge]')?.getAttribute('data-edge') ?? undefined;
    const { stage, places } = latest.current;
    const origin = node === undefined ? undefined : places.get(node);
    const here = pointers.current;
    here.set(start.pointerId, { x: start.clientX, y: start.clientY });
    let place: Place | undefined;
    let pulling = false;
    const move = (next: PointerEvent) => {
      const before = here.get(next.pointerId);
      if (!before || next.pointerId !== start.pointerId) return;
      const [dx, dy] = [next.clientX - start.clientX, next.clientY - start.clientY];
      pulling ||= Math.hypot(dx, dy) > PULL;
      if (!pulling) return;
      const now = { x: next.clientX, y: next.clientY };
      const other = [...here].find(([id]) => id !== next.pointerId)?.[1];
      if (other) {
        const distance = (a: Place) => Math.hypot(a.x - other.x, a.y - other.y) || 1;
        stage.zoomAt(distance(now) / distance(before), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
      } else if (node !== undefined && origin) {
        const { size } = stage.view();
        place = { x: origin.x + dx / size, y: origin.y + dy / size };
        setPulled({ node, place });
      } else stage.move(now.x - before.x, now.y - before.y);
      here.set(next.pointerId, now);
    };
    const end = (last: PointerEvent) => {
      if (last.pointerId !== start.pointerId) return;
      here.delete(start.pointerId);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
      setPulled(undefined);
      if (last.type === 'pointercancel') return;
      if (node !== undefined && place) latest.current.pin(node, place);
      else if (!pulling && node !== undefined) {
        latest.current.select(node);
        svg.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(node)}"]`)?.focus({ preventScroll: true });
      } else if (!pulling && edge !== undefined) latest.current.openEdge(edge);
      else if (!pulling) latest.current.select(undefined);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
  };
}

interface EdgeLineProps {
  edge: string;
  attributes: Edge;
  from: Place | undefined;
  to: Place | undefined;
  bend: number;
  isWay: boolean;
  isNear: boolean;
}

const EdgeLine = memo(function EdgeLine({ edge, attributes, from, to, bend, isWay, isNear }: EdgeLineProps) {
  if (!from || !to) return null;
  const { path, arrow } = lineBetween(from, to, bend);
  const kind = attributes.force?.toLowerCase() ?? 'plain';
  return (
    // The keyboard opens a relationship from the list beside the picture.
    <g data-edge={edge} className={`edge ${kind}${isWay ? ' main' : ''}${isNear ? ' near' : ''}`}>
      <path className="reach" d={path} />
      {isWay && <path className="ribbon" d={path} />}
      <path d={path} />
      <path className="arrow" d={arrow} />
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
}

const Mark = memo(function Mark(props: MarkProps): ReactNode {
  const { node, attributes, place, level, beyond, isSeed, isSelected, isNear, isPinned, isFirst } = props;
  const t = useText();
  const say = useFill();
  const language = useLanguage();
  if (!place) return null;
  const { thing, year } = attributes;
  const { shape, hollow, colour } = KINDS[thing.label];
  const said = [
    `${t.kind[thing.label]}: ${capped(thing.key, 80).text}`,
    thing.name === thing.key ? '' : capped(thing.name, 160).text,
    year === undefined ? '' : `${year}`,
    beyond > 0 ? say(t.lineage.beyond, { n: beyond }) : '',
    isPinned ? t.graph.pinned : '',
  ].filter((part) => part !== '');
  const kinds = [
    'dot',
    `l${level}`,
    isSeed && 'seed',
    isSelected && 'selected',
    isNear && 'near',
    isPinned && 'pinned',
    hollow && 'hollow',
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of HTML
    <g
      data-node={node}
      className={kinds.filter(Boolean).join(' ')}
      transform={`translate(${place.x} ${place.y})`}
      style={{ color: `var(${colour})` }}
      role="button"
      tabIndex={isFirst ? 0 : -1}
      aria-label={said.join(language === 'zh' ? '，' : ', ')}
      aria-pressed={isSelected}
    >
      <title>{said.join('\n')}</title>
      <rect className="reach" x={-13} y={-ROOM_HEIGHT / 2} width={26} height={ROOM_HEIGHT} rx={5} />
      <path d={shape} transform="translate(-8 -8)" />
      {isPinned && <circle className="pin" cx={7} cy={-8} r={3} />}
      <text x={LABEL_AT} y={4}>
        {labelOf(thing)}
        {beyond > 0 && <tspan className="beyond"> +{formatNumber(beyond, language)}</tspan>}
      </text>
    </g>
  );
});
