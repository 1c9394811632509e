/** What is known of the decision that is looked at: its title, and its references within the lineage, each with its evidence. */
import { To } from '../address/address.tsx';
import { Words } from '../parts/words.tsx';
import { type Text, useFill, useLanguage, useText } from '../text/text.tsx';
import { ThingLink } from '../things/thing.tsx';
import type { LineageGraph, Reference } from './lineage.ts';

interface DetailsProps {
  graph: LineageGraph;
  node: string;
  seed: string;
  openEdge(edge: string): void;
  close(): void;
}

/** References listed in each direction before the rest is only counted: the page of the decision lists them all. */
const LISTED = 40;

export function DecisionDetails({ graph, node, seed, openEdge, close }: DetailsProps) {
  const t = useText();
  const say = useFill();
  const { thing, year, beyondIn, beyondOut } = graph.getNodeAttributes(node);
  return (
    <section className="details" aria-label={t.lineage.details}>
      <header>
        <h2>
          <ThingLink thing={thing} />
        </h2>
        <button type="button" className="quiet" onClick={close}>
          {t.evidence.close}
        </button>
      </header>
      <p className="soft">
        {year}
        {'held' in thing && thing.held === false && ` ${t.thing.notHeld}`}
      </p>
      {node !== seed && (
        <p>
          <To page="lineage" thing={thing.key} className="action">
            {t.lineage.makeSeed}
          </To>
        </p>
      )}
      <References
        title={t.relation['REFERENCES.OUT']}
        edges={graph.outEdges(node)}
        other={(edge) => graph.target(edge)}
        {...{ graph, openEdge }}
      />
      {beyondOut > 0 && <p className="soft">{say(t.lineage.beyondOut, { n: beyondOut })}</p>}
      <References
        title={t.relation['REFERENCES.IN']}
        edges={graph.inEdges(node)}
        other={(edge) => graph.source(edge)}
        {...{ graph, openEdge }}
      />
      {beyondIn > 0 && <p className="soft">{say(t.lineage.beyondIn, { n: beyondIn })}</p>}
    </section>
  );
}

interface ReferencesProps {
  title: string;
  edges: readonly string[];
  graph: LineageGraph;
  other(edge: string): string;
  openEdge(edge: string): void;
}

function References({ title, edges, graph, other, openEdge }: ReferencesProps) {
  const t = useText();
  const say = useFill();
  const language = useLanguage();
  if (edges.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span className="count">{edges.length}</span>
      </h3>
      <ul className="references">
        {edges.slice(0, LISTED).map((edge) => {
          const { thing } = graph.getNodeAttributes(other(edge));
          return (
            <li key={edge}>
              <button type="button" onClick={() => openEdge(edge)}>
                <span className="symbol">
                  <Words cap={60}>{thing.key}</Words>
                </span>{' '}
                <small>{sayings(graph.getEdgeAttributes(edge), t, language)}</small>
              </button>
            </li>
          );
        })}
      </ul>
      {edges.length > LISTED && <p className="soft">{say(t.thing.shown, { shown: LISTED, total: edges.length })}</p>}
    </>
  );
}

/** What a reference says: "recalls, reaffirms". */
export const sayings = ({ relation }: Pick<Reference, 'relation'>, t: Text, language: string): string =>
  relation.map((one) => t.reference[one]).join(language === 'zh' ? '、' : ', ');
