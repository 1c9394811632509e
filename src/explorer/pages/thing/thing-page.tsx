/** The page of one thing: what it is called, what is known, its official text, how it is connected. */
import { lazy } from 'react';
import { To } from '../../address/address.tsx';
import { THING_PAGES, type ThingPage as ThingPageName } from '../../address/pages.ts';
import { ThingHeadDocument } from '../../api/documents.ts';
import { thingId } from '../../api/thing-id.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Asked } from '../../parts/asked.tsx';
import { OfficialLink } from '../../parts/evidence.tsx';
import { useTitle } from '../../parts/title.tsx';
import { Words } from '../../parts/words.tsx';
import { fill, formatOrdinal } from '../../text/format.ts';
import { type Text, useFill, useLanguage, useText } from '../../text/text.tsx';
import { KindMark, symbolOf } from '../../things/thing.tsx';
import { DocumentText } from './document-text.tsx';
import { Facts, type Head } from './facts.tsx';
import { type RelationName, Relations } from './relations.tsx';

const SessionParts = lazy(() => import('../session/session-parts.tsx'));

interface ThingPageProps {
  page: ThingPageName;
  thing: string;
}

/** What the page shows in a form of its own, by kind. */
const SHOWN: Readonly<Partial<Record<Head['__typename'], readonly RelationName[]>>> = {
  Session: ['ATTENDED.IN', 'HAS_ITEM.OUT', 'ADOPTED_AT.IN', 'OF_BODY.OUT'],
  Document: ['HAS_PARAGRAPH.OUT'],
  Body: ['SUBSIDIARY_OF.OUT'],
  AgendaItem: ['HAS_ITEM.IN', 'SUB_ITEM_OF.OUT'],
  Provision: ['PART_OF.OUT'],
  Paragraph: ['HAS_PARAGRAPH.IN'],
};

/** What a thing is called at the head of its page: the symbol, then the title; sessions by their body. */
function headingOf(head: Head, language: string, t: Text): { title: string; under: string | undefined } {
  const symbol = symbolOf(head);
  if (head.__typename === 'Session' && head.body) {
    const year = head.startDate?.slice(0, 4);
    const body = head.body.name;
    if (head.ordinal === null) {
      const which = year ?? head.key.split('/').at(-1) ?? head.key;
      return { title: fill(t.session.titleOfYear, { body, year: which }, language), under: head.key };
    }
    const pattern = year === undefined ? t.session.title : t.session.titleInYear;
    const values = { body, ordinal: formatOrdinal(head.ordinal, language), year: year ?? '' };
    return { title: fill(pattern, values, language), under: head.key };
  }
  if (head.__typename === 'AgendaItem') {
    const number = head.number ?? head.key;
    return { title: `${t.kind.AgendaItem} ${number}`, under: head.name === head.key ? undefined : head.name };
  }
  if (head.__typename === 'Document' && symbol === undefined && head.name !== head.key) {
    return { title: head.name, under: head.key };
  }
  if (symbol === undefined || head.name === symbol) return { title: head.name, under: undefined };
  return { title: symbol, under: head.name };
}

export function ThingPage({ page, thing }: ThingPageProps) {
  const t = useText();
  const say = useFill();
  const language = useLanguage();
  const id = thingId(THING_PAGES[page], thing);
  const asking = useAnswer(ThingHeadDocument, { id });
  const head = asking.data?.node ?? undefined;
  const heading = head && headingOf(head, language, t);
  useTitle(head ? (symbolOf(head) ?? head.name) : thing);

  if (!head) {
    const absent = asking.data !== undefined && !asking.failure;
    return (
      <div className="page">
        <h1>{absent ? t.thing.absent : <Words cap={200}>{thing}</Words>}</h1>
        {absent && <p>{say(t.thing.absentHelp, { key: thing.slice(0, 200) })}</p>}
        <Asked asking={asking} />
      </div>
    );
  }
  const official = 'officialUrl' in head ? head.officialUrl : null;
  return (
    <article className="page">
      <header className="head">
        <p className="kicker">
          <KindMark label={head.label} /> {t.kind[head.label]}
        </p>
        <h1>
          <Words cap={300} whole>
            {heading?.title ?? head.name}
          </Words>
        </h1>
        {heading?.under !== undefined && (
          <p className="title">
            <Words cap={600} whole>
              {heading.under}
            </Words>
          </p>
        )}
        <Asked asking={asking} kept />
        <Actions head={head} official={official} />
        {'held' in head && head.held === false && <p className="note">{t.thing.notHeld}</p>}
      </header>
      {head.__typename === 'Paragraph' && head.text !== null && (
        <blockquote>
          <Words cap={4_000} whole>
            {head.text}
          </Words>
        </blockquote>
      )}
      <Facts head={head} />
      {head.__typename === 'Session' && <SessionParts session={head} body={head.body} />}
      {head.__typename === 'Document' && head.held && <DocumentText document={head.key} />}
      <Relations key={id} id={id} except={SHOWN[head.__typename] ?? NONE} />
    </article>
  );
}

const NONE: readonly RelationName[] = [];

function Actions({ head, official }: { head: Head; official: string | null }) {
  const t = useText();
  return (
    <p className="actions">
      {official !== null && <OfficialLink href={official}>{t.thing.official}</OfficialLink>}
      <To page="graph" parameters={{ seed: `${head.label}:${head.key}` }} className="action">
        {t.thing.graph}
      </To>
      {head.__typename === 'Resolution' && (
        <To page="lineage" thing={head.key} className="action">
          {t.thing.lineage}
        </To>
      )}
      {head.__typename === 'State' && (
        <To page="compare" parameters={{ a: head.key }} className="action">
          {t.thing.compare}
        </To>
      )}
    </p>
  );
}
