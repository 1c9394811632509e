/** The picture of a lineage: years from left to right, organs one below the other, references as curves. */
import { type KeyboardEvent, memo, type RefObject, useCallback, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { Bundles, useLayers } from '../drawing/bundles.tsx';
import { Caption } from '../drawing/caption.tsx';
import { MANY_LINES } from '../drawing/lines.ts';
import { neighbourhoodOf } from '../drawing/neighbourhood.ts';
import { nodeAt, type Pointed, usePointed } from '../drawing/use-pointed.ts';
import { Words } from '../parts/words.tsx';
import { capped } from '../text/clean.ts';
import { useFill, useLanguage, useText } from '../text/text.tsx';
import { curvesOf } from './curves.ts';
import { sayings } from './decision-details.tsx';
import { nextInPicture } from './keys.ts';
import type { LineageLayout } from './layout.ts';
import type { LineageGraph } from './lineage.ts';
import { Marks } from './marks.tsx';

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

export const Picture = memo(function Picture(props: PictureProps) {
  const { graph, layout, seed, main, selected, zoom } = props;
  const t = useText();
  const say = useFill();
  const name = useId();
  const svg = useRef<SVGSVGElement>(null);
  const canvas = useRef<HTMLElement>(null);
  const ground = useRef<SVGGElement>(null);
  const near = useMemo(() => neighbourhoodOf(graph, selected), [graph, selected]);
  const lines = useMemo(() => curvesOf(graph, layout), [graph, layout]);
  const layers = useLayers(lines, main, near);
  const { pointed, line, edgeAt, listeners } = usePointed(lines, ({ clientX, clientY }) => {
    const { left = 0, top = 0 } = svg.current?.getBoundingClientRect() ?? {};
    return { place: { x: (clientX - left) / zoom, y: (clientY - top) / zoom }, size: zoom };
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const at = nodeAt(event.target);
    if (at === undefined) return;
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

  // A lineage ends at the right: what it is of should be in sight, before anything is painted elsewhere.
  useLayoutEffect(() => {
    const place = layout.places.get(seed);
    const frame = canvas.current;
    if (!place || !frame) return;
    frame.scrollLeft = place.x * zoom - frame.clientWidth / 2;
    frame.scrollTop = place.y * zoom - frame.clientHeight / 2;
  }, [layout, seed, zoom]);

  const { openEdge } = props;
  const onPress = useCallback(
    (node: string | undefined, edge: string | undefined) => {
      if (node !== undefined) props.select(node);
      else if (edge !== undefined) openEdge(edge);
    },
    [props.select, openEdge],
  );
  return (
    <div className="framed" {...listeners}>
      <section
        className="canvas"
        ref={canvas}
        aria-label={t.lineage.pictureName}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        onScroll={({ currentTarget: { scrollLeft, scrollTop } }) => {
          // The names of organs and years stay in sight.
          ground.current?.style.setProperty('--left', `${scrollLeft / zoom}px`);
          ground.current?.style.setProperty('--top', `${scrollTop / zoom}px`);
        }}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing can't be a set of fields */}
        <svg
          ref={svg}
          className={`lineage${near ? ' looking' : ''}${lines.size > MANY_LINES ? ' many' : ''}${line.length > 0 ? ' pointing' : ''}`}
          width={layout.width * zoom}
          height={layout.height * zoom}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role="group"
          aria-labelledby={name}
          onKeyDown={onKeyDown}
          onClick={({ target, nativeEvent: { clientX, clientY } }) =>
            onPress(nodeAt(target), edgeAt({ clientX, clientY, pointerType: 'mouse' }))
          }
        >
          <title id={name}>{say(t.lineage.picture, { n: graph.order, links: graph.size })}</title>
          <Ground layout={layout} organName={props.organName} ground={ground} />
          <Bundles lines={layers.calm} />
          <Bundles lines={layers.near} as="near" />
          <Bundles lines={layers.main} as="main" />
          <Bundles lines={line} as="near" />
          <Marks graph={graph} layout={layout} seed={seed} selected={selected} near={near} />
        </svg>
      </section>
      <LineageCaption graph={graph} pointed={pointed} />
    </div>
  );
});

/** A decision or a reference that is pointed at, in words. */
function LineageCaption({ graph, pointed }: { graph: LineageGraph; pointed: Pointed | undefined }) {
  const t = useText();
  const language = useLanguage();
  if (pointed?.node !== undefined && graph.hasNode(pointed.node)) {
    const { thing, year } = graph.getNodeAttributes(pointed.node);
    return (
      <Caption>
        <Words cap={80}>{thing.key}</Words> {thing.name !== thing.key && <Words cap={160}>{thing.name}</Words>}
        {year !== undefined && ` · ${year}`}
      </Caption>
    );
  }
  if (pointed?.edge === undefined || !graph.hasEdge(pointed.edge)) return <Caption>{null}</Caption>;
  const [from, to] = graph.extremities(pointed.edge).map((node) => graph.getNodeAttribute(node, 'thing').key);
  return (
    <Caption>
      <Words cap={60}>{from ?? ''}</Words> → <Words cap={60}>{to ?? ''}</Words> ·{' '}
      {sayings(graph.getEdgeAttributes(pointed.edge), t, language)}
    </Caption>
  );
}

/** Lanes and years. */
const Ground = memo(function Ground({
  layout,
  organName,
  ground,
}: {
  layout: LineageLayout;
  organName(organ: string): string;
  ground: RefObject<SVGGElement | null>;
}) {
  const t = useText();
  return (
    <g className="ground" ref={ground}>
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
