/** The words behind a relationship between two things: within a page, or in a window of their own. */
import { LinkEvidenceDocument, type RelationshipType } from '../api/documents.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useFill, useText } from '../text/text.tsx';
import { Asked } from './asked.tsx';
import { Dialog } from './dialog.tsx';
import { Evidence } from './evidence.tsx';
import { saidBy } from './said.ts';
import { Words } from './words.tsx';

/** A relationship, by the global ids of its ends. */
export interface LinkEnds {
  readonly from: string;
  readonly to: string;
  readonly type: RelationshipType;
}

export function LinkEvidence({ from, to, type }: LinkEnds) {
  const t = useText();
  const say = useFill();
  const asking = useAnswer(LinkEvidenceDocument, { from, to, relations: [type] });
  const link = asking.data?.path.links.find((one) => one.from === from && one.to === to);
  const rest = link ? link.statements - link.evidence.length : 0;
  return (
    <>
      <Asked asking={asking} kept={link !== undefined} />
      {asking.data && (
        <Evidence statements={link?.evidence.map((evidence) => ({ evidence, says: saidBy(evidence, t) })) ?? []} />
      )}
      {rest > 0 && <p className="soft">{say(t.evidence.more, { n: rest })}</p>}
    </>
  );
}

interface DialogProps extends LinkEnds {
  /** What its ends are called. */
  names: readonly [from: string, to: string];
  close(): void;
}

export function LinkEvidenceDialog({ names: [from, to], close, ...ends }: DialogProps) {
  const t = useText();
  return (
    <Dialog
      title={
        <>
          <Words cap={80}>{from}</Words> → <Words cap={80}>{to}</Words>
        </>
      }
      close={close}
    >
      <p className="soft">{t.relation[`${ends.type}.OUT`]}</p>
      <LinkEvidence {...ends} />
    </Dialog>
  );
}
