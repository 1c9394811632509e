/** What stands around every page: the way past it, the name, search, the menu, the switches, the foot. */
import { type ReactNode, useEffect, useRef } from 'react';
import { setParameters, To, useAddress } from '../address/address.tsx';
import type { Page } from '../address/pages.ts';
import { useLanguage, useText } from '../text/text.tsx';
import { SearchBox } from './search-box.tsx';
import { ThemeSwitch } from './theme.tsx';

interface ShellProps {
  page: Page | undefined;
  children: ReactNode;
}

export function Shell({ page, children }: ShellProps) {
  const t = useText();
  const language = useLanguage();
  const { pathname } = useAddress();
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  }, [language]);

  // A page that was gone to is read from its beginning, by the keyboard too; the first one is where the browser puts it.
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every other page
  useEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus({ preventScroll: true });
  }, [pathname]);

  const here = (one: Page) => (page === one ? { 'aria-current': 'page' as const } : {});
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place of this page, which the address does not hold */}
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
          main.current?.scrollIntoView();
        }}
      >
        {t.shell.skip}
      </a>
      <header className="shell">
        <To page="start" className="wordmark">
          {t.name}
        </To>
        {page !== 'start' && <SearchBox />}
        <nav aria-label={t.shell.menu}>
          <To page="graph" {...here('graph')}>
            {t.shell.graph}
          </To>
          <To page="compare" {...here('compare')}>
            {t.shell.compare}
          </To>
          <To page="missing" {...here('missing')}>
            {t.shell.missing}
          </To>
          <To page="help" {...here('help')}>
            {t.shell.help}
          </To>
          <a href="/graphql">{t.shell.api}</a>
        </nav>
        <div className="switches">
          <button
            type="button"
            className="quiet"
            lang={t.shell.otherLanguageIn}
            onClick={() => setParameters({ lang: t.shell.otherLanguageIn }, 'replace')}
          >
            {t.shell.otherLanguage}
          </button>
          <ThemeSwitch />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <footer className="shell">{t.shell.foot}</footer>
    </>
  );
}
