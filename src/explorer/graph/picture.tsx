/** The picture of the graph: marks and lines, moved and sized without being drawn anew. */
import { type KeyboardEvent, memo, useId, useLayoutEffect, useMemo, useState } from 'react';
import { Bundles, useLayers } from '../drawing/bundles.tsx';
import { type Line, MANY_LINES } from '../drawing/lines.ts';
import { neighbourhoodOf } from '../drawing/neighbourhood.ts';
import { nodeAt, usePointed } from '../drawing/use-pointed.ts';
import { nextInPicture } from '../lineage/keys.ts';
import { useFill, useText } from '../text/text.tsx';
import { GraphCaption } from './caption.tsx';
import type { Place } from './layout.ts';
import { lineOf } from './lines.ts';
import { Marks } from './marks.tsx';
import type { ThingGraph } from './model.ts';
import { usePulling } from './use-pulling.ts';
import type { Stage } from './use-stage.ts';

export interface Drawn {
  readonly graph: ThingGraph;
  readonly places: ReadonlyMap<string, Place>;
  readonly bends: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, number>;
}

export interface PictureProps {
  drawn: Drawn;
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

const NUDGE = 20;
const NUDGES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export const Picture = memo(function Picture(props: PictureProps) {
  const { drawn, selected, stage, ways } = props;
  const { graph } = drawn;
  const t = useText();
  const say = useFill();
  const name = useId();
  const svg = stage.svg;
  // The window is measured while it is empty: with everything in it, the browser would lay all of it out twice.
  const [isMeasured, setMeasured] = useState(false);
  useLayoutEffect(() => setMeasured(true), []);
  const lines = useMemo(() => linesOf(drawn), [drawn]);
  const { pointed, line, edgeAt, listeners } = usePointed(lines, ({ clientX, clientY }) => ({
    place: stage.placeAt({ x: clientX, y: clientY }),
    size: stage.view().size,
  }));
  const { pulled, press } = usePulling({ ...props, places: drawn.places, edgeAt });
  const near = useMemo(() => neighbourhoodOf(graph, selected), [graph, selected]);
  // Lines of a thing that is being pulled are drawn apart, so that the others stay as they are.
  const pulledNode = pulled?.node;
  const apart = useMemo(() => neighbourhoodOf(graph, pulledNode), [graph, pulledNode]);
  const layers = useLayers(lines, ways, near, apart);
  const places = useMemo(
    () => (pulled ? new Map(drawn.places).set(pulled.node, pulled.place) : drawn.places),
    [drawn, pulled],
  );
  const pulledLines = useMemo(
    () =>
      pulled && graph.hasNode(pulled.node)
        ? graph.edges(pulled.node).flatMap((edge) => lineOf({ ...drawn, places }, edge) ?? [])
        : [],
    [drawn, graph, places, pulled],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const node = nodeAt(event.target);
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
      svg.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(next)}"]`)?.focus({ preventScroll: true });
      const there = places.get(next);
      if (there) stage.reveal(there);
    }
    event.preventDefault();
  };

  return (
    // The marks within are what is reached; the pane only hears what is done with them.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      ref={stage.pane}
      className={line.length > 0 ? 'pane pointing' : 'pane'}
      onKeyDown={onKeyDown}
      onPointerDown={press}
      {...listeners}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing can't be a set of fields */}
      <svg
        ref={svg}
        className={`graph${near ? ' looking' : ''}${lines.size > MANY_LINES ? ' many' : ''}`}
        role="group"
        aria-labelledby={name}
      >
        <title id={name}>{say(t.graph.picture, { n: graph.order, links: graph.size })}</title>
        <g ref={stage.ground}>
          {isMeasured && (
            <>
              <Bundles lines={layers.calm} />
              <Bundles lines={layers.near} as="near" />
              <Bundles lines={layers.main} as="main" />
              <Bundles lines={pulledLines} as="near" />
              <Bundles lines={line} as="near" />
              <Marks
                graph={graph}
                places={places}
                labels={drawn.labels}
                seed={props.seed}
                selected={selected}
                near={near}
                pinned={props.pinned}
                beyond={props.beyond}
              />
            </>
          )}
        </g>
      </svg>
      <GraphCaption graph={graph} pointed={pointed} />
    </div>
  );
});

/** The lines of all edges, by their keys. */
function linesOf(drawn: Drawn): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  drawn.graph.forEachEdge((edge) => {
    const line = lineOf(drawn, edge);
    if (line) lines.set(edge, line);
  });
  return lines;
}

const shownPlaces = (graph: ThingGraph, places: ReadonlyMap<string, Place>) =>
  new Map(graph.nodes().flatMap((node) => (places.has(node) ? [[node, places.get(node) as Place] as const] : [])));
