/** The explorer begins. */
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { useAddress } from './address/address.tsx';
import { placeOf } from './address/pages.ts';
import './look/tokens.css';
import './look/base.css';
import './look/parts.css';
import './look/pages.css';
import { PageAt } from './pages/pages.tsx';
import { Broken } from './parts/broken.tsx';
import { Shell } from './parts/shell.tsx';
import { applyTheme } from './parts/theme.tsx';
import { preferredLanguage, useText } from './text/text.tsx';

function Explorer() {
  const t = useText();
  const { pathname, href } = useAddress();
  const place = placeOf(pathname);
  return (
    <Shell page={place?.page}>
      <Broken text={t} address={href}>
        <Suspense fallback={<p className="waiting">{t.asked.soon}</p>}>
          <PageAt place={place} />
        </Suspense>
      </Broken>
    </Shell>
  );
}

applyTheme();
// The address holds everything, the language too: a link that is sent shows the same to who opens it.
const url = new URL(window.location.href);
if (!url.searchParams.has('lang')) {
  url.searchParams.set('lang', preferredLanguage(navigator.languages));
  window.history.replaceState(window.history.state, '', url);
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Explorer />
    </StrictMode>,
  );
}
