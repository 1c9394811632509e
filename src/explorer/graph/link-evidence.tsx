/** The words behind a relationship, in a window. */
import { LinkEvidenceDocument } from '../api/documents.ts';
import { useAnswer } from '../api/use-answer.ts';
import { saidBy } from '../pages/thing/relations.tsx';
import { Asked } from '../parts/asked.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { Words } from '../parts/words.tsx';
import { useFill, useText } from '../text/text.tsx';
import { symbolOf, titleOf } from '../things/thing.tsx';
import type { ThingGraph } from './model.ts';

interface LinkEvidenceProps {
  graph: ThingGraph;
  edge: string;
  close(): void;
}

export function LinkEvidence({ graph, edge, close }: LinkEvidenceProps) {
  const t = useText();
  const say = useFill();
  const [from, to] = graph.extremities(edge);
  const { type } = graph.getEdgeAttributes(edge);
  const asking = useAnswer(LinkEvidenceDocument, { from, to, relations: [type] });
  const link = asking.data?.path.links.find((one) => one.from === from && one.to === to);
  const name = (node: string) => {
    const { thing } = graph.getNodeAttributes(node);
    return symbolOf(thing) ?? titleOf(thing);
  };
  return (
    <Dialog
      title={
        <>
          <Words cap={80}>{name(from)}</Words> → <Words cap={80}>{name(to)}</Words>
        </>
      }
      close={close}
    >
      <p className="soft">{t.relation[`${type}.OUT`]}</p>
      <Asked asking={asking} kept={link !== undefined} />
      {link && (
        <>
          <Evidence statements={link.evidence.map((evidence) => ({ evidence, says: saidBy(evidence, t) }))} />
          {link.statements > link.evidence.length && (
            <p className="soft">{say(t.evidence.more, { n: link.statements - link.evidence.length })}</p>
          )}
        </>
      )}
    </Dialog>
  );
}
