/** All things of one kind, page by page. */
import type { ThingLabel } from '../address/pages.ts';
import { BrowseDocument, type BrowseQuery } from '../api/documents.ts';
import { usePages } from '../api/use-pages.ts';
import { More, useWanted } from '../parts/more.tsx';
import { ThingLink } from '../things/thing.tsx';

/** The list of each kind that has one; the others are reached through these. */
const LISTS = {
  State: 'states',
  Organization: 'organizations',
  Body: 'bodies',
  Session: 'sessions',
  AgendaItem: 'agendaItems',
  Document: 'documents',
  Resolution: 'resolutions',
  Recommendation: 'recommendations',
  Instrument: 'instruments',
  Subject: 'subjects',
  Person: 'people',
} as const;
export type Browsed = keyof typeof LISTS;

export const isBrowsed = (label: ThingLabel): label is Browsed => label in LISTS;

/** The only list that was asked for. */
const connection = (data: BrowseQuery) =>
  Object.values(LISTS)
    .map((name) => data[name])
    .find((list) => list !== undefined);

const BROWSE = { document: BrowseDocument, connection };

export function Browse({ label }: { label: Browsed }) {
  const [wanted, more] = useWanted('rows');
  const pages = usePages(BROWSE, { [LISTS[label]]: true }, wanted);
  return (
    <>
      <ul className="things results">
        {pages.edges.map(({ node, cursor }) => (
          <li key={cursor}>
            <ThingLink thing={node} />
          </li>
        ))}
      </ul>
      <More pages={pages} more={more} />
    </>
  );
}
