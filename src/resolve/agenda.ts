import type { Facts } from '../../graph/facts.ts';
import { numberOfItem, sessionOfItem } from '../../graph/identifiers.ts';
import type { AgendaMention, ItemMention, Mentions } from '../extract/types.ts';
import { given, type Home, homeBodies, homeSessions } from './home.ts';
import { bodyNamed } from './names.ts';
import { similarity } from './similarity.ts';

type AgendaItem = Facts['agenda'][number];

/** How alike two titles must be to be taken for the same: one or two misprints, or a word more. */
const ALIKE = 0.8;

export interface Agenda {
  readonly items: readonly AgendaItem[];
  readonly sameItems: Facts['sameItems'];
}

/** The listed agenda of each session, and which items of two sessions are one joint item: marked so, with the same title. */
export function resolveAgenda(mentions: Mentions, home: Home): Agenda {
  const listed = mentions.agenda.flatMap((mention) =>
    homeSessions(mention.bodies, home)
      .slice(0, 1)
      .map((session) => ({ mention, item: agendaItem(mention, session) })),
  );
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
  return { items: listed.map(({ item }) => item), sameItems };
}

function agendaItem(mention: AgendaMention, session: string): AgendaItem {
  const above = /^(\d+)\(/.exec(mention.number)?.[1];
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
    return sessions.length === 1 ? [`${sessions[0]?.id}#${number}`] : [];
  });
  const byTitle = mention.titles.flatMap((title) =>
    home.sessions.flatMap((session) => {
      const [best] = agenda
        .filter((item) => item.session === session.id && item.title !== undefined)
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
  listed: readonly AgendaItem[],
): AgendaItem[] {
  const sessions = new Set(listed.map((item) => item.session));
  const added = new Map<string, AgendaItem>();
  const add = (id: string, where: { para: string; span?: [number, number] | undefined }) => {
    const session = sessionOfItem(id);
    if (sessions.has(session) || added.has(id)) return;
    const number = numberOfItem(id);
    const above = /^(\d+)\(/.exec(number)?.[1];
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
