/** Collects what one edition of a document says, and adds what its statements imply: whose session it is, of which body. */
import { bodyOfSession, decisionParts, numberOfItem, sessionOfItem } from '../../graph/identifiers.ts';
import type { RelationshipType } from '../../graph/model.ts';
import type { EditionName } from './document.ts';
import { type End, endKey, type RelationshipName, relationshipKey } from './ends.ts';
import { comparePlaces, type Place } from './order.ts';
import { parentBody } from './participants.ts';
import { canonicalRows, type StatementRow, saidNames } from './rows.ts';

/** One relationship that a document states, with all its statements in canonical order. */
export interface SaidRelationship extends RelationshipName {
  readonly key: string;
  readonly rows: readonly StatementRow[];
}

/** `A/78#71(b)(ii)` → `A/78#71(b)`; undefined for an item that is part of no other. */
function itemAbove(item: string): string | undefined {
  const above = /^(.+)\([^()]+\)$/.exec(numberOfItem(item))?.[1];
  return above && `${sessionOfItem(item)}#${above}`;
}

/** The relationships that a node has merely because it is what its id says. */
export function impliedBy(end: End): RelationshipName[] {
  const relation = (type: RelationshipType, from: End, to: End): RelationshipName[] => [{ type, from, to }];
  switch (end.label) {
    case 'Session':
      return relation('OF_BODY', end, { label: 'Body', id: bodyOfSession(end.id) });
    case 'Body': {
      const parent = parentBody(end.id);
      return parent && parent !== end.id ? relation('SUBSIDIARY_OF', end, { label: 'Body', id: parent }) : [];
    }
    case 'Resolution': {
      const body = decisionParts(end.id)?.body;
      return body ? relation('ADOPTED_BY', end, { label: 'Body', id: body }) : [];
    }
    case 'AgendaItem': {
      const session = relation('HAS_ITEM', { label: 'Session', id: sessionOfItem(end.id) }, end);
      const above = itemAbove(end.id);
      return above ? [...session, ...relation('SUB_ITEM_OF', end, { label: 'AgendaItem', id: above })] : session;
    }
    default:
      return [];
  }
}

export class Collector {
  readonly #name: EditionName;
  readonly #relationships = new Map<string, SaidRelationship & { rows: StatementRow[] }>();
  /** The first place at which each node is named. */
  readonly #places = new Map<string, { end: End; place: Place }>();

  constructor(name: EditionName) {
    this.#name = name;
  }

  /** The document says, at this place, that the two are so related. */
  say(type: RelationshipType, from: End, to: End, place: Place, says: Readonly<Record<string, string>> = {}): void {
    this.#add({ type, from, to }, [...this.#evidence(place), ...saidNames(type).map((name) => says[name] ?? '')]);
    this.name(from, place);
    this.name(to, place);
  }

  /** As {@link say}, in both directions. */
  sayBothWays(type: RelationshipType, one: End, other: End, place: Place): void {
    this.say(type, one, other, place);
    this.say(type, other, one, place);
  }

  /** The document names a thing at this place, and with it what its id implies. */
  name(end: End, place: Place): void {
    const key = endKey(end);
    const known = this.#places.get(key);
    if (known && comparePlaces(known.place, place) <= 0) return;
    this.#places.set(key, { end, place });
    for (const { from, to } of impliedBy(end)) this.name(endKey(from) === key ? to : from, place);
  }

  /**
   * All that the document says. A relationship that is only implied stands once, at the first place that implies it,
   * and not at all where the document states it in so many words.
   */
  relationships(): SaidRelationship[] {
    const all: SaidRelationship[] = [];
    for (const { rows, ...name } of this.#relationships.values()) all.push({ ...name, rows: canonicalRows(rows) });
    for (const { end, place } of this.#places.values()) {
      for (const name of impliedBy(end)) {
        const key = relationshipKey(name);
        if (this.#relationships.has(key)) continue;
        const silent = saidNames(name.type).map(() => '');
        all.push({ ...name, key, rows: [[...this.#evidence(place), ...silent]] });
      }
    }
    return all;
  }

  #evidence({ paragraph, span }: Place): string[] {
    return [this.#name.document, this.#name.edition, paragraph, span];
  }

  #add(name: RelationshipName, row: StatementRow): void {
    const key = relationshipKey(name);
    const known = this.#relationships.get(key);
    if (known) known.rows.push(row);
    else this.#relationships.set(key, { ...name, key, rows: [row] });
  }
}
