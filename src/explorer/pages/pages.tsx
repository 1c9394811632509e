/** Which component shows which page. Heavy ones are loaded when they are first opened. */
import { lazy } from 'react';
import { isThingPage, type Place } from '../address/pages.ts';
import { useTitle } from '../parts/title.tsx';
import { useText } from '../text/text.tsx';
import { ComparePage } from './compare/compare.tsx';
import { MissingPage } from './missing.tsx';
import { SearchPage } from './search.tsx';
import { StartPage } from './start.tsx';
import { ThingPage } from './thing/thing-page.tsx';

const GraphPage = lazy(() => import('../graph/graph-page.tsx'));
const HelpPage = lazy(() => import('./help/help.tsx'));
const LineagePage = lazy(() => import('../lineage/lineage-page.tsx'));

/** @param place undefined where the address names no page. */
export function PageAt({ place }: { place: Place | undefined }) {
  if (!place) return <NoPage />;
  if (isThingPage(place.page))
    return <ThingPage key={`${place.page} ${place.key}`} page={place.page} thing={place.key} />;
  switch (place.page) {
    case 'start':
      return <StartPage />;
    case 'search':
      return <SearchPage />;
    case 'compare':
      return <ComparePage />;
    case 'missing':
      return <MissingPage />;
    case 'help':
      return <HelpPage />;
    case 'graph':
      return <GraphPage />;
    case 'lineage':
      return <LineagePage key={place.key} thing={place.key} />;
    default:
      return <NoPage />;
  }
}

function NoPage() {
  const t = useText();
  useTitle(t.shell.noPage);
  return (
    <div className="page">
      <h1>{t.shell.noPage}</h1>
      <p>{t.shell.noPageHelp}</p>
    </div>
  );
}
