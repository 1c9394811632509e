import type { Facts } from '../../graph/facts.ts';
import { numberOfItem, sessionOfItem } from '../../graph/identifiers.ts';
import { MAIN_COMMITTEES } from '../../graph/sessions.ts';
import { parentOf } from '../extract/item-numbers.ts';
import type { AgendaMention, ItemMention, Mentions, SessionMention } from '../extract/types.ts';
import { dayOf, given, type Home, homeBodies, homeSessions, isThisSession, type Session } from './home.ts';
import { bodyNamed } from './names.ts';
import { similarity } from './similarity.ts';

type AgendaItem = Facts['agenda'][number];

/** How alike two titles must be to be taken for the same: one or two misprints, or a word more. */
const ALIKE = 0.8;

export interface Agenda {
  readonly items: readonly AgendaItem[];
  readonly sameItems: Facts['sameItems'];
  /** The sessions whose agenda is listed whole. */
  readonly listed: ReadonlySet<string>;
}

/** The listed agenda of each session, and which items of two sessions are one joint item: marked so, with the same title. */
export function resolveAgenda(mentions: Mentions, home: Home): Agenda {
  const listed = mentions.agenda.flatMap((mention) =>
    homeSessions(mention.bodies, home)
      .slice(0, 1)
      .map((session) => ({ mention, item: agendaItem(mention, agendaSession(session, home)) })),
  );
  const headed = mastheadItems(mentions, home, new Set(listed.map(({ item }) => item.id)));
  const sameItems: Facts['sameItems'] = [];
  listed.forEach(({ mention, item }, index) => {
    if (!mention.joint) return;
    const others = listed
      .slice(index + 1)
      .filter((other) => other.mention.joint && other.item.session !== item.session);
    const best = others
      .map((other) => ({ other, alike: similarity(other.mention.title, mention.title) }))
      .sort((a, b) => b.alike - a.alike)[0];
    if (best && best.alike >= ALIKE) sameItems.push([item.id, best.other.item.id]);
  });
  const items = [...headed, ...listed.map(({ item }) => item)];
  const whole = listed.filter(({ mention }) => mention.headed !== true).map(({ item }) => item.session);
  return { items: [...items, ...above(items)], sameItems, listed: new Set(whole) };
}

/** The items above sub-items that are given without them. */
function above(items: readonly AgendaItem[]): AgendaItem[] {
  const ids = new Set(items.map(({ id }) => id));
  const added: AgendaItem[] = [];
  for (const { session, parent, para, span } of items) {
    for (let id = parent; id !== undefined && !ids.has(id); ) {
      ids.add(id);
      const number = numberOfItem(id);
      const next = parentOf(number);
      const over = next === undefined ? undefined : `${session}#${next}`;
      added.push({ id, session, number, ...given('parent', over), para, ...given('span', span) });
      id = over;
    }
  }
  return added;
}

/** The session whose agenda a session has: a committee of the whole of a body works on the agenda of that body. */
function agendaSession(id: string, home: Home): string {
  const session = home.sessions.find((one) => one.id === id);
  return session ? agendaOf(session) : id;
}

const agendaOf = ({ id, body }: Session): string => {
  const main = MAIN_COMMITTEES[body];
  return main === undefined ? id : `${main}/${id.slice(body.length + 1)}`;
};

/** Whether the masthead is of the session reported on: a report may come before a later session, or that of a body above. */
function isOwnMasthead({ header, sessions }: Mentions, { body }: Session, home: Home): boolean {
  if (header.kind !== 'REPORT') return true;
  const said = sessions.filter(({ ordinal, start }) => ordinal !== undefined || start !== undefined);
  const before = said.filter(({ from }) => from === 'COVER');
  const titled = said.find(({ from }) => from === 'TITLE');
  if (titled && before.length > 0 && !before.some((other) => isSame(titled, other))) return false;
  const bodies = before.flatMap((other) =>
    other.bodies.names.flatMap((name) => bodyNamed(name, home.bodies)?.id ?? []),
  );
  return bodies.length === 0 || bodies.some((id) => id === body || id === MAIN_COMMITTEES[body]);
}

/** Whether two mentions may be of one session: nothing that both say differs. */
const isSame = (a: SessionMention, b: SessionMention): boolean =>
  (a.ordinal === undefined || b.ordinal === undefined || a.ordinal === b.ordinal) &&
  (!a.start || !b.start || (a.start.month === b.start.month && a.start.day === b.start.day));

/** The items above the title of the document, with those above them. */
function mastheadItems(mentions: Mentions, home: Home, listed: ReadonlySet<string>): AgendaItem[] {
  const [session] = home.sessions;
  if (!session || !isOwnMasthead(mentions, session, home)) return [];
  const added = new Map<string, AgendaItem>();
  for (const { items, title, para, span } of mentions.masthead) {
    const titled = items.length === 1 ? title : undefined;
    const add = (number: string, words: string | undefined): string => {
      const id = `${agendaOf(session)}#${number}`;
      const above = parentOf(number);
      // "General title: title of the sub-item".
      const split =
        above === undefined || words === undefined ? -1 : Math.max(words.indexOf(': '), words.indexOf('：'));
      const parent =
        above === undefined ? undefined : add(above, split > 0 ? words?.slice(0, split).trim() : undefined);
      const own = split > 0 ? words?.slice(split + 1).trim() : above === undefined ? words : undefined;
      if (!listed.has(id) && !added.has(id))
        added.set(id, {
          id,
          session: agendaOf(session),
          number,
          ...given('title', own || undefined),
          ...given('parent', parent),
          para,
          span: [...span],
        });
      return id;
    };
    for (const number of items) add(number, titled);
  }
  return [...added.values()];
}

function agendaItem(mention: AgendaMention, session: string): AgendaItem {
  const above = parentOf(mention.number);
  return {
    id: `${session}#${mention.number}`,
    session,
    number: mention.number,
    ...given('title', mention.title || undefined),
    ...given('parent', above === undefined ? undefined : `${session}#${above}`),
    para: mention.para,
    span: [...mention.span],
  };
}

/**
 * The ids of the items that a text means. By number: of the body named with it, else of the body that the context says;
 * none where that is not one body. By title: the items with that title, of each session that has one.
 */
export function resolveItems(mention: ItemMention, agenda: readonly AgendaItem[], home: Home): string[] {
  const byNumber = mention.numbers.flatMap(({ body, number }) => {
    const named = body === undefined ? undefined : bodyNamed(body, home.bodies)?.id;
    const bodies = named !== undefined && home.bodies.includes(named) ? [named] : homeBodies(mention.bodies, home);
    const sessions = home.sessions.filter((session) => bodies.includes(session.body));
    const [session, ...others] = sessions;
    return session && others.length === 0 ? [`${agendaOf(session)}#${number}`] : [];
  });
  const byTitle = mention.titles.flatMap((title) =>
    home.sessions.flatMap((session) => {
      const [best] = agenda
        .filter((item) => item.session === agendaOf(session) && item.title !== undefined)
        .map((item) => ({ item, alike: similarity(item.title ?? '', title) }))
        .sort((a, b) => b.alike - a.alike);
      return best && best.alike >= ALIKE ? [best.item.id] : [];
    }),
  );
  return [...new Set([...byNumber, ...byTitle])];
}

/** Items that the text numbers where it does not list the agenda of their session: with a number and no title. */
export function numberedItems(
  used: readonly { items: readonly string[]; para: string; span?: [number, number] | undefined }[],
  { items, listed }: Agenda,
): AgendaItem[] {
  const known = new Set(items.map(({ id }) => id));
  const added = new Map<string, AgendaItem>();
  const add = (id: string, where: { para: string; span?: [number, number] | undefined }) => {
    const session = sessionOfItem(id);
    if (listed.has(session) || known.has(id) || added.has(id)) return;
    const number = numberOfItem(id);
    const above = parentOf(number);
    if (above !== undefined) add(`${session}#${above}`, where);
    added.set(id, {
      id,
      session,
      number,
      ...given('parent', above === undefined ? undefined : `${session}#${above}`),
      para: where.para,
      ...given('span', where.span),
    });
  };
  for (const fact of used) for (const id of fact.items) add(id, fact);
  return [...added.values()];
}

/** When which items were considered: one entry for each item and day. */
export function resolveConsideration(
  mentions: Mentions,
  agenda: readonly AgendaItem[],
  home: Home,
): Facts['consideration'] {
  const found = new Map<string, Facts['consideration'][number]>();
  for (const mention of mentions.consideration) {
    if (!isThisSession(mention.session, home)) continue;
    const date = mention.date && dayOf(mention.date, home);
    for (const item of resolveItems(mention.items, agenda, home)) {
      const key = `${item} ${date ?? ''} ${mention.para}`;
      const sittings = [...new Set([...(found.get(key)?.sittings ?? []), ...mention.sittings])];
      found.set(key, {
        item,
        ...given('date', date),
        ...given('sittings', sittings.length > 0 ? sittings : undefined),
        para: mention.para,
        span: [...mention.span],
      });
    }
  }
  return [...found.values()];
}
