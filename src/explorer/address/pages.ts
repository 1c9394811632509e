/** The pages of the explorer by the first segment of their path. The server answers exactly these with the application. */

/** Pages of one thing: their segment, and the label whose things they show. */
export const THING_PAGES = {
  state: 'State',
  organization: 'Organization',
  body: 'Body',
  session: 'Session',
  item: 'AgendaItem',
  document: 'Document',
  resolution: 'Resolution',
  recommendation: 'Recommendation',
  instrument: 'Instrument',
  provision: 'Provision',
  person: 'Person',
  group: 'StateGroup',
  subject: 'Subject',
  paragraph: 'Paragraph',
} as const;

export type ThingPage = keyof typeof THING_PAGES;
export type ThingLabel = (typeof THING_PAGES)[ThingPage];

/** Pages that are not of one thing. `start` has no segment; `lineage` is followed by the symbol of a decision. */
export const OTHER_PAGES = ['start', 'search', 'compare', 'missing', 'help', 'graph', 'lineage'] as const;
export type OtherPage = (typeof OTHER_PAGES)[number];

export type Page = ThingPage | OtherPage;

/** What the path of an address says. */
export interface Place {
  readonly page: Page;
  /** The key of the thing that the page is of; empty where it is of none. */
  readonly key: string;
}

const PAGES: ReadonlySet<string> = new Set([...Object.keys(THING_PAGES), ...OTHER_PAGES]);
const hasKey = (page: Page) => page in THING_PAGES || page === 'lineage';

export const isThingPage = (page: Page): page is ThingPage => page in THING_PAGES;

/** The page on which things of a label are shown. */
export function pageOf(label: string): ThingPage | undefined {
  return (Object.keys(THING_PAGES) as ThingPage[]).find((page) => THING_PAGES[page] === label);
}

/**
 * The path of a page: `pathOf('resolution', 'A/RES/55/25')` is `/resolution/A/RES/55/25`. Slashes of the key stand as
 * they are, unless a browser would take a part of it for a step between folders (`.`, `..`, nothing).
 */
export function pathOf(page: Page, key = ''): string {
  if (page === 'start') return '/';
  if (key === '') return `/${page}`;
  const steps = key.split('/').some((part) => part === '' || part === '.' || part === '..');
  const written = encodeURIComponent(key.replace(/\p{Surrogate}/gu, '\uFFFD'));
  return `/${page}/${steps ? written : written.replaceAll('%2F', '/')}`;
}

/** What a path says; undefined where there is no such page. */
export function placeOf(path: string): Place | undefined {
  if (path === '/') return { page: 'start', key: '' };
  const [, segment = '', rest] = /^\/([a-z]+)(?:\/(.*))?$/s.exec(path) ?? [];
  if (!PAGES.has(segment) || segment === 'start') return undefined;
  const page = segment as Page;
  if (hasKey(page) !== (rest !== undefined && rest !== '')) return undefined;
  try {
    return { page, key: decodeURIComponent(rest ?? '') };
  } catch {
    // A percent sign that begins no character.
    return undefined;
  }
}
