/** The thing that is looked at: its relations with their counts, what can be shown and taken back, and its lines' evidence. */
import { useState } from 'react';
import { To } from '../address/address.tsx';
import { capped } from '../text/clean.ts';
import { formatNumber, useFill, useLanguage, useText } from '../text/text.tsx';
import { symbolOf, ThingLink, titleOf } from '../things/thing.tsx';
import { shownByRelation, type ThingGraph } from './model.ts';
import { type Ref, writeRef } from './refs.ts';
import { sayingsOf } from './sayings.ts';
import { collapse, expand, isOf, type RelationName, type Step, USUAL_COUNT } from './steps.ts';
import { WayForm } from './way-form.tsx';

interface DetailsProps {
  /** With what filters hide, as the counts do. */
  whole: ThingGraph;
  graph: ThingGraph;
  node: string;
  seed: string;
  steps: readonly Step[];
  isPinned: boolean;
  setSteps(steps: readonly Step[]): void;
  openEdge(edge: string): void;
  togglePin(): void;
  hide(): void;
  close(): void;
}

/** Lines listed before the rest is asked for. */
const LISTED = 30;

export function ThingDetails(props: DetailsProps) {
  const { whole, graph, node, seed, steps, setSteps } = props;
  const t = useText();
  const say = useFill();
  const { thing, year } = whole.getNodeAttributes(node);
  const ref: Ref = { label: thing.label, key: thing.key };
  const shown = shownByRelation(whole, node);
  const isExpanded = steps.some((step) => !step.off && isOf(step, ref));
  return (
    <section className="details" aria-label={t.graph.details}>
      <header>
        <h2>
          <ThingLink thing={thing} />
        </h2>
        <button type="button" className="quiet" onClick={props.close}>
          {t.evidence.close}
        </button>
      </header>
      {year !== undefined && <p className="soft">{year}</p>}
      <ul className="expansions">
        {thing.relations.map(({ type, direction, count }) => {
          const name = `${type}.${direction}` as RelationName;
          const here = Math.min(count, shown.get(name) ?? 0);
          const rest = count - here;
          return (
            <li key={name}>
              <span>
                {t.relation[name]} <span className="count">{say(t.thing.shown, { shown: here, total: count })}</span>
              </span>
              <span>
                {rest > 0 && (
                  <button type="button" onClick={() => setSteps(expand(steps, ref, name))}>
                    {say(t.thing.more, { n: Math.min(USUAL_COUNT, rest) })}
                    <span className="unseen">: {t.relation[name]}</span>
                  </button>
                )}
                {steps.some((step) => !step.off && isOf(step, ref, name)) && (
                  <button type="button" className="quiet" onClick={() => setSteps(collapse(steps, ref, name))}>
                    {t.graph.collapse}
                    <span className="unseen">: {t.relation[name]}</span>
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="actions">
        {isExpanded && (
          <button type="button" onClick={() => setSteps(collapse(steps, ref))}>
            {t.graph.collapseAll}
          </button>
        )}
        <button type="button" aria-pressed={props.isPinned} onClick={props.togglePin}>
          {props.isPinned ? t.graph.unpin : t.graph.pin}
        </button>
        {node !== seed && (
          <button type="button" onClick={props.hide}>
            {t.graph.hide}
          </button>
        )}
        {node !== seed && (
          <To page="graph" parameters={{ seed: writeRef(ref) }} className="action">
            {t.graph.makeSeed}
          </To>
        )}
      </p>
      <WayForm key={node} from={ref} name={symbolOf(thing) ?? titleOf(thing)} steps={steps} setSteps={setSteps} />
      {graph.hasNode(node) && <Lines key={`lines ${node}`} graph={graph} node={node} openEdge={props.openEdge} />}
    </section>
  );
}

/** The lines at a thing, each with its evidence. */
function Lines({ graph, node, openEdge }: { graph: ThingGraph; node: string; openEdge(edge: string): void }) {
  const t = useText();
  const say = useFill();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const edges = graph.edges(node);
  const nameOf = (other: string) => {
    const { thing } = graph.getNodeAttributes(other);
    return capped(symbolOf(thing) ?? titleOf(thing), 80).text;
  };
  return (
    <>
      <h3>
        {t.graph.lines} <span className="count">{formatNumber(edges.length, language)}</span>
      </h3>
      <ul className="references">
        {edges.slice(0, all ? undefined : LISTED).map((edge) => {
          const { type } = graph.getEdgeAttributes(edge);
          const isOut = graph.source(edge) === node;
          const said = sayingsOf(graph.getEdgeAttributes(edge), t, language);
          return (
            <li key={edge}>
              <button type="button" onClick={() => openEdge(edge)}>
                <small>{t.relation[`${type}.${isOut ? 'OUT' : 'IN'}`]}</small>{' '}
                <span className="symbol">{nameOf(graph.opposite(node, edge))}</span> <small>{said}</small>
                <span className="unseen"> {t.evidence.title}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {edges.length > LISTED && !all && (
        <button type="button" onClick={() => setAll(true)}>
          {say(t.thing.more, { n: edges.length - LISTED })}
        </button>
      )}
    </>
  );
}
