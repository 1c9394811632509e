/** The address as the one place of state: reading it, setting it, and links that keep the language. */
import { type ComponentProps, type MouseEvent, useCallback, useMemo, useSyncExternalStore } from 'react';
import { type Page, pathOf } from './pages.ts';

/** Parameters of an address; `undefined` takes one away. */
export type Parameters = Readonly<Record<string, string | undefined>>;

const CHANGED = 'recalling:address';

/** What is told of another address. The window tells one listener, since adding a listener to it takes longer with each. */
const listeners = new Set<() => void>();

function tell(): void {
  for (const changed of listeners) changed();
}

function subscribe(changed: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('popstate', tell);
    window.addEventListener(CHANGED, tell);
  }
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    window.removeEventListener('popstate', tell);
    window.removeEventListener(CHANGED, tell);
  };
}

const current = () => window.location.pathname + window.location.search;

/** Path and query of the page that is shown. */
export function useAddress(): URL {
  const address = useSyncExternalStore(subscribe, current);
  return useMemo(() => new URL(address, window.location.origin), [address]);
}

/** What a function says of the query of the address; who uses it is drawn anew only where that has changed. */
export function useOfQuery<T extends string | undefined>(read: (query: URLSearchParams) => T): T {
  return useSyncExternalStore(subscribe, () => read(queryOf(window.location.search)));
}

let read = { search: '', query: new URLSearchParams() };

function queryOf(search: string): URLSearchParams {
  if (read.search !== search) read = { search, query: new URLSearchParams(search) };
  return read.query;
}

/** Writes what need not be escaped in a query as it is, so that addresses can be read. */
const readable = (query: URLSearchParams) =>
  query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');

/** The address of a page; it keeps the language of the address that is shown. */
export function addressOf(page: Page, key = '', parameters: Parameters = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) query.set(name, value);
  const language = queryOf(window.location.search).get('lang');
  if (language !== null && !query.has('lang')) query.set('lang', language);
  const written = readable(query);
  return pathOf(page, key) + (written === '' ? '' : `?${written}`);
}

/** Goes to an address of this site. `push` is what Back undoes; `replace` is what it does not. */
export function go(address: string, how: 'push' | 'replace' = 'push'): void {
  if (address === current()) return;
  if (how === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(window.history.state, '', address);
  window.dispatchEvent(new Event(CHANGED));
}

/** Sets parameters of the address that is shown. */
export function setParameters(parameters: Parameters, how: 'push' | 'replace' = 'push'): void {
  const url = new URL(window.location.href);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  const query = readable(url.searchParams);
  go(url.pathname + (query === '' ? '' : `?${query}`), how);
}

/** One parameter of the address, and how to set it. */
export function useParam(
  name: string,
): [value: string | undefined, set: (value?: string, how?: 'push' | 'replace') => void] {
  const value = useOfQuery((query) => query.get(name) ?? undefined);
  const set = useCallback(
    (next?: string, how: 'push' | 'replace' = 'push') => setParameters({ [name]: next }, how),
    [name],
  );
  return [value, set];
}

/** A click that the browser should handle itself: another tab, another window, a download. */
const isOrdinary = (event: MouseEvent) =>
  event.button === 0 && !event.defaultPrevented && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

interface ToProps extends Omit<ComponentProps<'a'>, 'href'> {
  page: Page;
  /** The key of the thing, on pages of one thing. */
  thing?: string | undefined;
  parameters?: Parameters;
}

/** A link to a page of the explorer. */
export function To({ page, thing, parameters, onClick, ...rest }: ToProps) {
  const address = addressOf(page, thing, parameters);
  return (
    <a
      {...rest}
      href={address}
      onClick={(event) => {
        onClick?.(event);
        if (!isOrdinary(event)) return;
        event.preventDefault();
        window.scrollTo(0, 0);
        go(address);
      }}
    />
  );
}
