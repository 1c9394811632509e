/** What was found for a text, best first; by kind where the reader wants. */
import { To, useParam } from '../address/address.tsx';
import type { ThingLabel } from '../address/pages.ts';
import { SearchDocument, type SearchQuery } from '../api/documents.ts';
import { usePages } from '../api/use-pages.ts';
import { More, useWanted } from '../parts/more.tsx';
import { Marked } from '../parts/thing-field.tsx';
import { useTitle } from '../parts/title.tsx';
import { useFill, useText } from '../text/text.tsx';
import { KINDS } from '../things/kinds.ts';
import { symbolOf, ThingLink, titleOf } from '../things/thing.tsx';
import { Browse, isBrowsed } from './browse.tsx';

const RESULTS = { document: SearchDocument, connection: (data: SearchQuery) => data.search };
/** Kinds that are looked for by name. */
const OFFERED = (Object.keys(KINDS) as ThingLabel[]).filter((label) => label !== 'Paragraph');

export function SearchPage() {
  const t = useText();
  const say = useFill();
  const [text = ''] = useParam('q');
  const [kind] = useParam('kind');
  const label = OFFERED.find((one) => one === kind);
  const [wanted, more] = useWanted('rows');
  const pages = usePages(RESULTS, text === '' ? undefined : { text, kinds: label ? [label] : null }, wanted);
  const shortened = text.slice(0, 100);
  // Without a text, the kinds of which all can be listed.
  const offered = text === '' ? OFFERED.filter(isBrowsed) : OFFERED;
  const heading = text !== '' ? say(t.search.titleFor, { text: shortened }) : label ? t.kinds[label] : t.search.title;
  useTitle(heading);
  return (
    <div className="page">
      <h1>
        <bdi>{heading}</bdi>
      </h1>
      {text === '' && !label && <p>{t.search.empty}</p>}
      <nav aria-label={t.search.kinds} className="kinds">
        <To
          page="search"
          parameters={{ q: text === '' ? undefined : text }}
          aria-current={label === undefined ? 'true' : undefined}
        >
          {t.search.everyKind}
        </To>
        {offered.map((one) => (
          <To
            key={one}
            page="search"
            parameters={{ q: text === '' ? undefined : text, kind: one }}
            aria-current={label === one ? 'true' : undefined}
          >
            {t.kinds[one]}
          </To>
        ))}
      </nav>
      {pages.begun && pages.edges.length === 0 && !pages.failure && text !== '' && (
        <>
          <p>
            <bdi>{say(t.search.none, { text: shortened })}</bdi>
          </p>
          <p className="soft">{t.search.noneHelp}</p>
        </>
      )}
      <ul className="things results">
        {pages.edges.map(({ node, match }) => (
          <li key={`${node.label} ${node.key}`}>
            <ThingLink thing={node}>
              {match.text !== titleOf(node) && match.text !== symbolOf(node) && (
                <small className="match">
                  <Marked match={match} cap={300} />
                </small>
              )}
              <small className="soft">{t.kind[node.label]}</small>
            </ThingLink>
          </li>
        ))}
      </ul>
      {text === '' && label && isBrowsed(label) ? (
        <Browse key={label} label={label} />
      ) : (
        <More pages={pages} more={more} />
      )}
    </div>
  );
}
