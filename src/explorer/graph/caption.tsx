/** A thing or a relationship of the graph that is pointed at, in words. */
import { Caption } from '../drawing/caption.tsx';
import type { Pointed } from '../drawing/use-pointed.ts';
import { Words } from '../parts/words.tsx';
import { useLanguage, useText } from '../text/text.tsx';
import { symbolOf, titleOf } from '../things/named.ts';
import type { ThingGraph } from './model.ts';
import { sayingsOf } from './sayings.ts';

export function GraphCaption({ graph, pointed }: { graph: ThingGraph; pointed: Pointed | undefined }) {
  const t = useText();
  const language = useLanguage();
  const named = (node: string) => {
    const { thing } = graph.getNodeAttributes(node);
    return symbolOf(thing) ?? titleOf(thing);
  };
  let content = null;
  if (pointed?.node !== undefined && graph.hasNode(pointed.node)) {
    const { thing, year } = graph.getNodeAttributes(pointed.node);
    const [symbol, title] = [symbolOf(thing), titleOf(thing)];
    content = (
      <>
        {t.kind[thing.label]} <Words cap={80}>{symbol ?? title}</Words>
        {symbol !== undefined && title !== symbol && (
          <>
            {' '}
            <Words cap={160}>{title}</Words>
          </>
        )}
        {year !== undefined && ` · ${year}`}
      </>
    );
  } else if (pointed?.edge !== undefined && graph.hasEdge(pointed.edge)) {
    const [from, to] = graph.extremities(pointed.edge);
    const edge = graph.getEdgeAttributes(pointed.edge);
    const said = sayingsOf(edge, t, language);
    content = (
      <>
        <Words cap={60}>{named(from)}</Words> → <Words cap={60}>{named(to)}</Words> · {t.relation[`${edge.type}.OUT`]}
        {said !== '' && `: ${said}`}
      </>
    );
  }
  return <Caption>{content}</Caption>;
}
