/** What a session decided: resolutions and decisions, then recommendations. */
import { type OpenSet, useOpenSet } from '../../address/open-set.ts';
import { DecidedDocument, DecidedEvidenceDocument, type DecidedQuery } from '../../api/documents.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { usePages } from '../../api/use-pages.ts';
import { Asked } from '../../parts/asked.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { More, useWanted } from '../../parts/more.tsx';
import { Words } from '../../parts/words.tsx';
import { formatDate, useLanguage, useText } from '../../text/text.tsx';
import { ThingLink } from '../../things/thing.tsx';

const DECIDED = { document: DecidedDocument, connection: (data: DecidedQuery) => data.session?.adopted };

function useDecided(session: string, label: 'Resolution' | 'Recommendation') {
  const [wanted, more] = useWanted(label.toLowerCase());
  return { label, pages: usePages(DECIDED, { session, label, withWords: label === 'Recommendation' }, wanted), more };
}

/** The words of a recommendation, where they are loaded: it has no title by which one could know it. */
function Wording({ evidence }: { evidence?: readonly { quote: string | null }[] | undefined }) {
  const quote = evidence?.find((one) => one.quote !== null)?.quote;
  return quote ? (
    <p className="wording">
      <Words cap={320} whole>
        {quote}
      </Words>
    </p>
  ) : null;
}

interface DecisionProps {
  session: string;
  label: 'Resolution' | 'Recommendation';
  edge: NonNullable<DecidedQuery['session']>['adopted']['edges'][number];
  /** The cursor of the edge before. */
  after: string | null;
  open: OpenSet;
}

function Decision({ session, label, edge: { node, dates, strengths, evidence }, after, open }: DecisionProps) {
  const t = useText();
  const language = useLanguage();
  const isOpen = open.has(node.key);
  return (
    <li>
      <ThingLink thing={node}>
        {strengths.map((strength) => (
          <span key={strength} className="said">
            {t.strength[strength]}
          </span>
        ))}
        {dates[0] !== undefined && <small className="soft">{formatDate(dates[0], language)}</small>}
        <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => open.set(node.key, !isOpen)}>
          {t.evidence.show}
          <span className="unseen"> {node.key.slice(0, 100)}</span>
        </button>
      </ThingLink>
      <Wording evidence={evidence} />
      {isOpen && <DecisionEvidence session={session} label={label} after={after} />}
    </li>
  );
}

function DecisionEvidence({ session, label, after }: Pick<DecisionProps, 'session' | 'label' | 'after'>) {
  const t = useText();
  const asking = useAnswer(DecidedEvidenceDocument, { session, label, after });
  const evidence = asking.data?.session?.adopted.edges[0]?.evidence;
  return (
    <div className="under">
      <Asked asking={asking} kept={evidence !== undefined} />
      {evidence && (
        <Evidence
          statements={evidence.map((one) => ({
            evidence: one,
            says: 'strength' in one && one.strength ? [t.strength[one.strength]] : [],
          }))}
        />
      )}
    </div>
  );
}

export function Decided({ session }: { session: string }) {
  const t = useText();
  const open = useOpenSet('decided');
  const decisions = useDecided(session, 'Resolution');
  const recommendations = useDecided(session, 'Recommendation');
  const lists = [
    { name: t.session.decisions, ...decisions },
    { name: t.session.recommendations, ...recommendations },
  ];
  if (lists.every(({ pages }) => pages.begun && pages.edges.length === 0 && !pages.failure)) {
    return <p className="soft">{t.session.noDecided}</p>;
  }
  return lists.map(({ name, label, pages, more }) =>
    pages.begun && pages.edges.length > 0 ? (
      <section key={name}>
        <h3>
          {name} <span className="count">{pages.total}</span>
        </h3>
        <ul className="things">
          {pages.edges.map((edge, index) => (
            <Decision
              key={edge.cursor}
              session={session}
              label={label}
              edge={edge}
              after={pages.edges[index - 1]?.cursor ?? null}
              open={open}
            />
          ))}
        </ul>
        <More pages={pages} more={more} />
      </section>
    ) : (
      <Asked key={name} asking={pages} />
    ),
  );
}
