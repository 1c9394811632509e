/** What a session decided: resolutions and decisions, then recommendations. */
import { DecidedDocument, type DecidedQuery } from '../../api/documents.ts';
import { usePages } from '../../api/use-pages.ts';
import { Asked } from '../../parts/asked.tsx';
import { More, useWanted } from '../../parts/more.tsx';
import { Words } from '../../parts/words.tsx';
import { formatDate, useLanguage, useText } from '../../text/text.tsx';
import { ThingLink } from '../../things/thing.tsx';

const DECIDED = { document: DecidedDocument, connection: (data: DecidedQuery) => data.session?.adopted };

function useDecided(session: string, label: 'Resolution' | 'Recommendation') {
  const [wanted, more] = useWanted(label.toLowerCase());
  return { pages: usePages(DECIDED, { session, label, withWords: label === 'Recommendation' }, wanted), more };
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

export function Decided({ session }: { session: string }) {
  const t = useText();
  const language = useLanguage();
  const decisions = useDecided(session, 'Resolution');
  const recommendations = useDecided(session, 'Recommendation');
  const lists = [
    { name: t.session.decisions, ...decisions },
    { name: t.session.recommendations, ...recommendations },
  ];
  if (lists.every(({ pages }) => pages.begun && pages.edges.length === 0 && !pages.failure)) {
    return <p className="soft">{t.session.noDecided}</p>;
  }
  return lists.map(({ name, pages, more }) =>
    pages.begun && pages.edges.length > 0 ? (
      <section key={name}>
        <h3>
          {name} <span className="count">{pages.total}</span>
        </h3>
        <ul className="things">
          {pages.edges.map(({ node, dates, strengths, evidence }) => (
            <li key={`${node.label} ${node.key}`}>
              <ThingLink thing={node}>
                {strengths.map((strength) => (
                  <span key={strength} className="said">
                    {t.strength[strength]}
                  </span>
                ))}
                {dates[0] !== undefined && <small className="soft">{formatDate(dates[0], language)}</small>}
              </ThingLink>
              <Wording evidence={evidence} />
            </li>
          ))}
        </ul>
        <More pages={pages} more={more} />
      </section>
    ) : (
      <Asked key={name} asking={pages} />
    ),
  );
}
