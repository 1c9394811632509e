/** The words behind a row of a comparison, opened where it stands; which are open stands in the address. */
import type { OpenSet } from '../../address/open-set.ts';
import type { RelationshipType } from '../../api/documents.ts';
import { LinkEvidence } from '../../parts/link-evidence.tsx';
import { Words } from '../../parts/words.tsx';
import { useText } from '../../text/text.tsx';
import { type Named, symbolOf, titleOf } from '../../things/named.ts';

export type Compared = Named & { readonly id: string };

interface EvidenceOfRowProps {
  at: OpenSet;
  /** What of the two states the row shows. */
  type: RelationshipType;
  thing: Named & { readonly id: string };
  /** The states of which the row says something. */
  states: readonly Compared[];
}

/** The button that opens the words behind a row. */
export function EvidenceButton({ at, type, thing }: Pick<EvidenceOfRowProps, 'at' | 'type' | 'thing'>) {
  const t = useText();
  const token = tokenOf(type, thing);
  const isOpen = at.has(token);
  return (
    <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => at.set(token, !isOpen)}>
      {t.evidence.show}
      <span className="unseen"> {(symbolOf(thing) ?? titleOf(thing)).slice(0, 100)}</span>
    </button>
  );
}

const tokenOf = (type: RelationshipType, { key }: Named) => `${type}~${key}`;

/** The words behind a row, state by state. */
export function EvidenceOfRow({ at, type, thing, states }: EvidenceOfRowProps) {
  if (!at.has(tokenOf(type, thing))) return null;
  return (
    <div className="under">
      {states.map((state) => (
        <div key={state.key}>
          <p className="of">
            <strong>
              <Words cap={80}>{state.name}</Words>
            </strong>
          </p>
          <LinkEvidence from={state.id} to={thing.id} type={type} />
        </div>
      ))}
    </div>
  );
}
