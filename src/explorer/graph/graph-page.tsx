/** The graph around a thing, as far as the reader has uncovered it: as a picture and as a table. */
import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { setParameters, useParam } from '../address/address.tsx';
import type { ThingLabel } from '../address/pages.ts';
import type { RelationshipType } from '../api/documents.ts';
import '../look/lineage.css';
import '../look/graph.css';
import { Asked } from '../parts/asked.tsx';
import { LinkEvidenceDialog } from '../parts/link-evidence.tsx';
import { useTitle } from '../parts/title.tsx';
import { Words } from '../parts/words.tsx';
import { useFill, useText } from '../text/text.tsx';
import { symbolOf, ThingLink, titleOf } from '../things/thing.tsx';
import { Choice } from './choice.tsx';
import { Exports } from './exports.tsx';
import { filtered } from './filter.ts';
import { FilterFields } from './filters.tsx';
import { labelLevels } from './labels.ts';
import { type Place, placesOf } from './layout.ts';
import { Legend } from './legend.tsx';
import { bendsOf } from './lines.ts';
import { edgeKey, explore, type ThingGraph } from './model.ts';
import { Picture } from './picture.tsx';
import { idOf, type Ref, readRef, writeRef } from './refs.ts';
import { type GraphState, MOST, setHidden, setPins, setSteps, useGraphState } from './state.ts';
import type { Step } from './steps.ts';
import { ThingDetails } from './thing-details.tsx';
import { ThingsTable } from './things-table.tsx';
import { Tools } from './tools.tsx';
import { useAnswers } from './use-answers.ts';
import { MOST_LINKS, useLinks } from './use-links.ts';
import { useStage } from './use-stage.ts';
import { useUndo } from './use-undo.ts';
import { writeView } from './view.ts';
import { WaysList } from './ways-list.tsx';

export default function GraphPage() {
  const { state, undone } = useGraphState();
  return state.seed ? (
    <Drawing key={writeRef(state.seed)} state={state} seed={state.seed} undone={undone} />
  ) : (
    <Choice />
  );
}

function countBy<K>(keys: Iterable<K>): Map<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** Of things that were expanded, how many relationships are not uncovered. */
function beyondOf(whole: ThingGraph, steps: readonly Step[]): ReadonlyMap<string, number> {
  const beyond = new Map<string, number>();
  for (const step of steps) {
    const node = step.kind === 'expansion' && !step.off ? idOf(step.node) : undefined;
    if (node === undefined || !whole.hasNode(node)) continue;
    const rest = whole.getNodeAttribute(node, 'degree') - whole.degree(node);
    if (rest > 0) beyond.set(node, rest);
  }
  return beyond;
}

function Drawing({ state, seed, undone }: { state: GraphState; seed: Ref; undone: string }) {
  const t = useText();
  const say = useFill();
  const { steps, filters, pins, budget } = state;
  const [view] = useParam('view');
  const [at] = useParam('at');
  const [shownEdge] = useParam('edge');
  const undo = useUndo(undone);
  const { seed: thing, absent, answers, ...asking } = useAnswers(seed, steps);
  useTitle(say(t.graph.titleOf, { name: thing ? (symbolOf(thing) ?? titleOf(thing)) : seed.key.slice(0, 80) }));

  const explored = useMemo(
    () => (thing ? explore(thing, steps, answers, budget) : undefined),
    [thing, steps, answers, budget],
  );
  const laid = useMemo(
    () => (thing && explored ? placesOf(thing.id, explored.arrivals) : undefined),
    [thing, explored],
  );
  const isWhole = !answers.includes(undefined);
  const { graph: whole, more: moreLinks, ...linking } = useLinks(explored?.graph, isWhole);
  const beyond = useMemo(() => (whole ? beyondOf(whole, steps) : NONE), [whole, steps]);
  const drawn = useMemo(() => {
    if (!thing || !explored || !laid || !whole) return undefined;
    const graph = filtered(whole, thing.id, explored.anchors, filters);
    const places = new Map<string, Place>();
    graph.forEachNode((node) => places.set(node, pins.get(node)?.place ?? laid.get(node) ?? { x: 0, y: 0 }));
    const first = new Set([
      thing.id,
      ...explored.anchors,
      ...steps.flatMap((step) => (step.kind === 'expansion' ? idOf(step.node) : [])),
    ]);
    return { graph, places, bends: bendsOf(graph), labels: labelLevels(graph, places, first, beyond) };
  }, [thing, explored, whole, laid, filters, pins, steps, beyond]);
  const ways = useMemo(() => {
    const shown = steps.flatMap((step, index) =>
      step.kind === 'way' && !step.off ? (answers[index]?.links ?? []) : [],
    );
    return new Set(shown.map(edgeKey));
  }, [answers, steps]);

  const graph = drawn?.graph;
  // The picture first; the table follows in the same breath.
  const listed = useDeferredValue(graph, undefined);
  const stage = useStage(
    useMemo(() => [...(drawn?.places.values() ?? [])], [drawn]),
    view,
    isWhole,
  );
  const refOf = useCallback(
    (node: string): Ref | undefined => {
      if (!whole?.hasNode(node)) return undefined;
      const { label, key } = whole.getNodeAttribute(node, 'thing');
      return { label, key };
    },
    [whole],
  );
  const select = useCallback(
    (node: string | undefined) => {
      const ref = node === undefined ? undefined : refOf(node);
      setParameters({ at: ref && writeRef(ref) }, 'replace');
    },
    [refOf],
  );
  const openEdge = useCallback((edge: string) => setParameters({ edge }, 'replace'), []);
  // The picture stays where it stands when others arrive, also when the address is opened anew.
  const take = (next: readonly (typeof steps)[number][]) => setSteps(next, seed, writeView(stage.view()));
  const latest = useRef(state);
  latest.current = state;
  const pin = useCallback(
    (node: string, place: Place | undefined) => {
      const ref = refOf(node);
      if (!ref) return;
      const next = new Map(latest.current.pins);
      if (place) next.set(node, { ref, place });
      else next.delete(node);
      setPins(next);
    },
    [refOf],
  );
  const seedId = thing?.id;
  const hide = useCallback(
    (node: string) => {
      const ref = refOf(node);
      if (ref && node !== seedId) setHidden([...latest.current.hidden, ref]);
    },
    [refOf, seedId],
  );

  const looked = readRef(at);
  const selected = looked && idOf(looked);
  const isThere = selected !== undefined && whole?.hasNode(selected) === true;
  const kinds = useMemo(() => countBy<ThingLabel>(whole?.mapNodes((_, node) => node.thing.label) ?? []), [whole]);
  const pinned = useMemo(() => new Set(pins.keys()), [pins]);
  const types = useMemo(() => countBy<RelationshipType>(whole?.mapEdges((_, { type }) => type) ?? []), [whole]);
  return (
    <div className="page wide">
      <h1 className="around">
        {t.graph.around} {thing ? <ThingLink thing={thing} plain /> : <Words cap={80}>{seed.key}</Words>}
      </h1>
      {absent && <p>{say(t.thing.absentHelp, { key: seed.key.slice(0, 200) })}</p>}
      <Asked asking={asking} kept={drawn !== undefined} />
      {linking.failure && !asking.failure && <Asked asking={{ ...linking, waiting: 'no' }} kept />}
      {thing && drawn && whole && graph && explored && (
        <>
          <Tools
            undo={undo}
            zoom={stage.zoom}
            fit={stage.fit}
            counts={say(t.graph.shown, { n: graph.order, links: graph.size })}
          >
            {explored.left > 0 && (
              <p>
                {say(t.graph.left, { n: explored.left })}{' '}
                {budget < MOST && (
                  <button type="button" onClick={() => setParameters({ most: `${MOST}` })}>
                    {say(t.lineage.upTo, { n: MOST })}
                  </button>
                )}
              </p>
            )}
            {moreLinks && <p>{say(t.graph.moreLinks, { n: MOST_LINKS })}</p>}
            <Exports
              name={`${seed.label} ${seed.key}`}
              shown={() => ({ ...drawn, level: stage.level(), title: document.title })}
            />
          </Tools>
          <Legend counts={kinds} without={filters.kinds} />
          <details className="menu" open={types.size > 0 && filters.relations.size > 0}>
            <summary>{t.graph.filters}</summary>
            <FilterFields state={state} counts={types} />
          </details>
          <WaysList steps={steps} answers={answers} setSteps={take} />
          <div className="beside">
            <div className="window">
              <Picture
                drawn={drawn}
                seed={thing.id}
                ways={ways}
                pinned={pinned}
                beyond={beyond}
                selected={selected}
                stage={stage}
                select={select}
                openEdge={openEdge}
                pin={pin}
                hide={hide}
              />
              <p className="soft">{t.graph.keys}</p>
            </div>
            <div className="side">
              {isThere ? (
                <ThingDetails
                  whole={whole}
                  graph={graph}
                  node={selected}
                  seed={thing.id}
                  steps={steps}
                  isPinned={pins.has(selected)}
                  setSteps={take}
                  openEdge={openEdge}
                  togglePin={() => pin(selected, pins.has(selected) ? undefined : drawn.places.get(selected))}
                  hide={() => hide(selected)}
                  close={() => select(undefined)}
                />
              ) : (
                <p className="soft">{t.graph.hint}</p>
              )}
              <h2>{t.graph.table}</h2>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
              <section className="scroller" aria-label={t.graph.table} tabIndex={0}>
                {listed && <ThingsTable graph={listed} selected={selected} select={select} />}
              </section>
            </div>
          </div>
          {shownEdge !== undefined && graph.hasEdge(shownEdge) && <EdgeEvidence graph={graph} edge={shownEdge} />}
        </>
      )}
    </div>
  );
}

function EdgeEvidence({ graph, edge }: { graph: ThingGraph; edge: string }) {
  const [from, to] = graph.extremities(edge);
  const named = (node: string) => {
    const { thing } = graph.getNodeAttributes(node);
    return symbolOf(thing) ?? titleOf(thing);
  };
  return (
    <LinkEvidenceDialog
      {...{ from, to, type: graph.getEdgeAttribute(edge, 'type') }}
      names={[named(from), named(to)]}
      close={() => setParameters({ edge: undefined }, 'replace')}
    />
  );
}
