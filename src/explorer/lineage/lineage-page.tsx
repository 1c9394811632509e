/** The lineage of a decision: what it refers to and what refers to it, through time, as a picture and as a table. */
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useParam } from '../address/address.tsx';
import { LineageDocument, type LineageQuery, type LineageQueryVariables, OrgansDocument } from '../api/documents.ts';
import { thingId } from '../api/thing-id.ts';
import { useAnswer } from '../api/use-answer.ts';
import '../look/lineage.css';
import { Asked } from '../parts/asked.tsx';
import { LinkEvidenceDialog } from '../parts/link-evidence.tsx';
import { useTitle } from '../parts/title.tsx';
import { Words } from '../parts/words.tsx';
import { useFill, useText } from '../text/text.tsx';
import { ThingLink } from '../things/thing.tsx';
import { Controls, useControls } from './controls.tsx';
import { DecisionDetails } from './decision-details.tsx';
import { DecisionsTable } from './decisions-table.tsx';
import { layoutOf } from './layout.ts';
import { Legend } from './legend.tsx';
import { lineageGraph } from './lineage.ts';
import { mainPath } from './main-path.ts';
import { Picture } from './picture.tsx';

type Found = Extract<NonNullable<LineageQuery['node']>, { lineage: unknown; id: string }>;

/** Decisions shown at most: first, and where the reader asks for more. */
const BUDGET = 300;
const MOST = 1500;
const ZOOMS = [0.4, 0.6, 0.8, 1, 1.25, 1.6, 2];
const USUAL_ZOOM = ZOOMS.indexOf(1);

export default function LineagePage({ thing }: { thing: string }) {
  const t = useText();
  const say = useFill();
  const seed = thingId('Resolution', thing);
  const controls = useControls();
  const [most, setMost] = useParam('most');
  const asking = useAnswer(
    LineageDocument,
    { id: seed, ...controls.asked, first: most === undefined ? BUDGET : MOST } satisfies LineageQueryVariables,
    { keep: true },
  );
  const node = asking.data?.node;
  const found = node && 'lineage' in node && 'key' in node ? (node as Found) : undefined;
  const drawn = useMemo(() => {
    if (!found || found.id !== seed) return undefined;
    const graph = lineageGraph(found.lineage);
    return { graph, layout: layoutOf(graph), main: new Set(mainPath(graph, seed)) };
  }, [found, seed]);
  useTitle(say(t.lineage.titleOf, { symbol: thing.slice(0, 80) }));

  const [at, setAt] = useParam('at');
  const [shownEdge, setEdge] = useParam('edge');
  const [zoom, setZoom] = useState(USUAL_ZOOM);
  const organName = useOrganNames(drawn?.layout.lanes.map(({ organ }) => organ) ?? []);
  const graph = drawn?.graph;
  // The picture first; the table follows in the same breath.
  const listed = useDeferredValue(graph, undefined);
  const select = useCallback(
    (one: string) => setAt(graph?.hasNode(one) ? graph.getNodeAttribute(one, 'thing').key : undefined, 'replace'),
    [graph, setAt],
  );
  const openEdge = useCallback(
    (edge: string) =>
      setEdge(
        graph
          ?.extremities(edge)
          .map((one) => graph.getNodeAttribute(one, 'thing').key)
          .join('>'),
      ),
    [graph, setEdge],
  );
  const selected = at === undefined ? undefined : thingId('Resolution', at);
  const ends = shownEdge?.split('>').map((key) => thingId('Resolution', key)) ?? [];
  const edge = graph && ends.length === 2 ? graph.edge(ends[0], ends[1]) : undefined;
  const keyOf = (node = '') => (graph?.hasNode(node) ? graph.getNodeAttribute(node, 'thing').key : '');
  const absent = asking.data !== undefined && !found && !asking.failure && asking.waiting === 'no';
  return (
    <div className="page wide">
      <h1>
        {t.lineage.title} {found ? <ThingLink thing={found} plain /> : <Words cap={80}>{thing}</Words>}
      </h1>
      <p className="lead">{t.lineage.lead}</p>
      {absent && <p>{say(t.thing.absentHelp, { key: thing.slice(0, 200) })}</p>}
      <Controls controls={controls} />
      <Asked asking={asking} kept={drawn !== undefined} />
      {drawn && (
        <>
          <div className="toolbar">
            <p>
              {say(t.lineage.shown, { n: drawn.graph.order, links: drawn.graph.size })}
              {found?.lineage.truncated === true && ` ${t.lineage.truncated}`}{' '}
              {found?.lineage.truncated === true && most === undefined && (
                <button type="button" onClick={() => setMost(`${MOST}`)}>
                  {say(t.lineage.upTo, { n: MOST })}
                </button>
              )}
            </p>
            <p className="steps">
              <button type="button" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
                <span aria-hidden="true">−</span>
                <span className="unseen">{t.lineage.smaller}</span>
              </button>
              <output>{Math.round((ZOOMS[zoom] ?? 1) * 100)} %</output>
              <button type="button" disabled={zoom === ZOOMS.length - 1} onClick={() => setZoom(zoom + 1)}>
                <span aria-hidden="true">+</span>
                <span className="unseen">{t.lineage.larger}</span>
              </button>
            </p>
          </div>
          <Legend />
          <div className={selected !== undefined && drawn.graph.hasNode(selected) ? 'beside' : undefined}>
            <Picture
              graph={drawn.graph}
              layout={drawn.layout}
              main={drawn.main}
              seed={seed}
              selected={selected}
              select={select}
              openEdge={openEdge}
              organName={organName}
              zoom={ZOOMS[zoom] ?? 1}
            />
            {selected !== undefined && drawn.graph.hasNode(selected) && (
              <DecisionDetails
                graph={drawn.graph}
                node={selected}
                seed={seed}
                openEdge={openEdge}
                close={() => setAt(undefined, 'replace')}
              />
            )}
          </div>
          <p className="soft">{t.lineage.keys}</p>
          <h2>{t.lineage.table}</h2>
          <div className="scroller">
            {listed && <DecisionsTable graph={listed} selected={selected} select={select} organName={organName} />}
          </div>
          {edge !== undefined && (
            <LinkEvidenceDialog
              {...{ from: ends[0] ?? '', to: ends[1] ?? '', type: 'REFERENCES' }}
              names={[keyOf(ends[0]), keyOf(ends[1])]}
              close={() => setEdge(undefined, 'replace')}
            />
          )}
        </>
      )}
    </div>
  );
}

/** The names of organs as they arrive; their symbols until then. */
function useOrganNames(organs: readonly string[]): (organ: string) => string {
  const t = useText();
  const ids = organs.filter((organ) => organ !== '');
  const { data } = useAnswer(OrgansDocument, ids.length === 0 ? undefined : { ids, first: ids.length });
  return useMemo(() => {
    const names = new Map(data?.bodies.nodes.map(({ key, name }) => [key, name]));
    return (organ) => (organ === '' ? t.lineage.noOrgan : (names.get(organ) ?? organ));
  }, [data, t]);
}
