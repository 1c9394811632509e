/** The words behind a reference, in a window. */
import { LinkEvidenceDocument } from '../api/documents.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Asked } from '../parts/asked.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { Words } from '../parts/words.tsx';
import { useFill, useText } from '../text/text.tsx';
import type { LineageGraph } from './lineage.ts';

interface ReferenceEvidenceProps {
  graph: LineageGraph;
  edge: string;
  close(): void;
}

export function ReferenceEvidence({ graph, edge, close }: ReferenceEvidenceProps) {
  const t = useText();
  const say = useFill();
  const [from, to] = graph.extremities(edge);
  const asking = useAnswer(LinkEvidenceDocument, { from, to, relations: ['REFERENCES'] });
  const link = asking.data?.path.links.find((one) => one.from === from && one.to === to);
  const key = (node: string) => graph.getNodeAttribute(node, 'thing').key;
  return (
    <Dialog
      title={
        <>
          <Words cap={80}>{key(from)}</Words> → <Words cap={80}>{key(to)}</Words>
        </>
      }
      close={close}
    >
      <Asked asking={asking} kept={link !== undefined} />
      {link && (
        <>
          <Evidence
            statements={link.evidence.map((evidence) => ({
              evidence,
              says: 'relation' in evidence && evidence.relation ? [t.reference[evidence.relation]] : [],
            }))}
          />
          {link.statements > link.evidence.length && (
            <p className="soft">{say(t.evidence.more, { n: link.statements - link.evidence.length })}</p>
          )}
        </>
      )}
    </Dialog>
  );
}
