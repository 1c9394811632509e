/** Decisions and documents that the loaded texts refer to and that are not loaded: a reading list. */

import { To, useParam } from '../address/address.tsx';
import { useOpenSet } from '../address/open-set.ts';
import { MissingDocument, type MissingQuery } from '../api/documents.ts';
import { usePages } from '../api/use-pages.ts';
import { OfficialLink } from '../parts/evidence.tsx';
import { More, useWanted } from '../parts/more.tsx';
import { useTitle } from '../parts/title.tsx';
import { useFill, useText } from '../text/text.tsx';
import { ThingLink } from '../things/thing.tsx';
import { Neighbours } from './thing/relations.tsx';

const MISSING = { document: MissingDocument, connection: (data: MissingQuery) => data.missing };
const LABELS = ['Resolution', 'Document'] as const;

export function MissingPage() {
  const t = useText();
  const say = useFill();
  const [kind] = useParam('kind');
  const label = LABELS.find((one) => one === kind) ?? null;
  const [wanted, more] = useWanted('rows');
  const pages = usePages(MISSING, { label }, wanted);
  const open = useOpenSet('open');
  const at = useOpenSet('at');
  useTitle(t.missing.title);
  return (
    <div className="page">
      <h1>{t.missing.title}</h1>
      <p className="lead">{t.missing.lead}</p>
      <nav aria-label={t.search.kinds} className="kinds">
        <To page="missing" aria-current={label === null ? 'true' : undefined}>
          {t.missing.all}
        </To>
        {LABELS.map((one) => (
          <To key={one} page="missing" parameters={{ kind: one }} aria-current={label === one ? 'true' : undefined}>
            {t.kinds[one]}
          </To>
        ))}
      </nav>
      {pages.begun && pages.edges.length === 0 && !pages.failure && <p>{t.missing.none}</p>}
      <ol className="missing">
        {pages.edges.map(({ node, count }) => {
          const name = `${node.label}:${node.key}`;
          const isOpen = open.has(name);
          const official = 'officialUrl' in node ? node.officialUrl : null;
          return (
            <li key={name}>
              <div className="line">
                <ThingLink thing={node} />
                {official !== null && <OfficialLink href={official}>{t.missing.address}</OfficialLink>}
                <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => open.set(name, !isOpen)}>
                  {t.missing.count} {say(t.missing.times, { n: count })}
                  <span className="unseen"> {node.key.slice(0, 100)}</span>
                </button>
              </div>
              {isOpen && (
                <div className="under">
                  <Neighbours
                    id={node.id}
                    name="REFERENCES.IN"
                    list={`rows.${name}`}
                    relation={{ type: 'REFERENCES', direction: 'IN' }}
                    at={at}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <More pages={pages} more={more} />
    </div>
  );
}
