/** The first page: search, what the graph holds, and a few doors. */
import { type ReactNode, useEffect, useRef } from 'react';
import { To } from '../address/address.tsx';
import type { ThingLabel } from '../address/pages.ts';
import { LatestSessionsDocument, MissingDocument, MostCitedDocument, SummaryDocument } from '../api/documents.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Asked } from '../parts/asked.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { useTitle } from '../parts/title.tsx';
import { Words } from '../parts/words.tsx';
import { formatDate, formatNumber, useFill, useLanguage, useText } from '../text/text.tsx';
import { KINDS } from '../things/kinds.ts';
import { KindMark, ThingLink } from '../things/thing.tsx';
import { isBrowsed } from './browse.tsx';

/** Lines behind each door. */
const LINES = 6;

export function StartPage() {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  useTitle('');
  useEffect(() => {
    // Where a keyboard is likely; on a small screen one would cover the page.
    if (window.matchMedia('(min-width: 40rem) and (hover: hover)').matches) field.current?.focus();
  }, []);
  return (
    <div className="start">
      <h1>{t.start.title}</h1>
      <p className="lead">{t.start.lead}</p>
      <SearchBox ref={field} />
      <Numbers />
      <div className="doors">
        <LatestSessions />
        <MostCited />
        <MostMissing />
      </div>
    </div>
  );
}

function Numbers() {
  const t = useText();
  const say = useFill();
  const language = useLanguage();
  const asking = useAnswer(SummaryDocument, {});
  const summary = asking.data?.summary;
  const order = Object.keys(KINDS) as ThingLabel[];
  const counts = summary?.nodes
    .filter(({ label, count }) => count > 0 && label !== 'Paragraph')
    .sort((a, b) => order.indexOf(a.label) - order.indexOf(b.label));
  const links = summary?.relationships
    .filter(({ type }) => type !== 'HAS_PARAGRAPH')
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-labelledby="holds">
      <h2 id="holds" className="unseen">
        {t.start.holds}
      </h2>
      <Asked asking={asking} kept={summary !== undefined} />
      {counts?.length === 0 && (
        <p>
          {t.start.empty} {t.start.emptyHelp}
        </p>
      )}
      <ul className="numbers">
        {counts?.map(({ label, count, held }) => (
          <li key={label}>
            <Counted label={label}>
              <KindMark label={label} />
              <b>{formatNumber(count, language)}</b> <span>{t.kinds[label]}</span>
            </Counted>
            {held !== null && held < count && <small className="soft"> {say(t.start.heldOf, { held })}</small>}
          </li>
        ))}
      </ul>
      {links !== undefined && links > 0 && <p className="soft">{say(t.start.statements, { n: links })}</p>}
    </section>
  );
}

/** A number leads to the list of what it counts, where there is one. */
function Counted({ label, children }: { label: ThingLabel; children: ReactNode }) {
  if (!isBrowsed(label)) return children;
  return (
    <To page="search" parameters={{ kind: label }}>
      {children}
    </To>
  );
}

function LatestSessions() {
  const t = useText();
  const language = useLanguage();
  const asking = useAnswer(LatestSessionsDocument, { first: LINES });
  return (
    <section className="door">
      <h2>{t.start.latest}</h2>
      <Asked asking={asking} kept={asking.data !== undefined} />
      <ul className="things">
        {asking.data?.sessions.nodes.map((session) => (
          <li key={session.key}>
            <To page="session" thing={session.key} className="thing">
              <KindMark label="Session" />
              <span className="name">
                <Words cap={140}>{session.body?.name ?? session.name}</Words>
              </span>
            </To>
            <small className="soft">
              <span className="symbol">
                <Words cap={60}>{session.key}</Words>
              </span>
              {session.startDate !== null && ` · ${formatDate(session.startDate, language)}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MostCited() {
  const t = useText();
  const say = useFill();
  const asking = useAnswer(MostCitedDocument, { first: LINES });
  const cited = asking.data?.resolutions.nodes.filter(({ referencedBy }) => referencedBy.totalCount > 0);
  return (
    <section className="door">
      <h2>{t.start.cited}</h2>
      <Asked asking={asking} kept={asking.data !== undefined} />
      <ul className="things">
        {cited?.map(({ referencedBy, ...node }) => (
          <li key={node.key}>
            <ThingLink thing={node} />
            <small className="soft">{say(t.start.citedBy, { n: referencedBy.totalCount })}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MostMissing() {
  const t = useText();
  const say = useFill();
  const asking = useAnswer(MissingDocument, { first: LINES, after: null, label: null });
  return (
    <section className="door">
      <h2>{t.start.missing}</h2>
      <Asked asking={asking} kept={asking.data !== undefined} />
      {asking.data?.missing.edges.length === 0 && <p className="soft">{t.missing.none}</p>}
      <ul className="things">
        {asking.data?.missing.edges.map(({ node, count }) => (
          <li key={`${node.label} ${node.key}`}>
            <ThingLink thing={node} />
            <small className="soft">{say(t.start.citedBy, { n: count })}</small>
          </li>
        ))}
      </ul>
      <p>
        <To page="missing">{t.start.allMissing}</To>
      </p>
    </section>
  );
}
