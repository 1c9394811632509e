/**
 * Where things stand. A pure function of how they arrived: each step puts its things into free room, on rings around the
 * thing that was expanded, away from where that came from; what is there stays where it is. (Forces that settle anew with
 * each arrival would move everybody.)
 */
import type { Arrival } from './model.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Room of a thing: its mark and a short symbol after it. */
export const ROOM_WIDTH = 116;
export const ROOM_HEIGHT = 26;
/** Rings are wider than high, as their rooms are. */
const STRETCH = 1.8;
const FIRST_RING = 110;
const RING_STEP = 44;
/** Along a ring, from one thing to the next. */
const SPACING = 62;
/** What an expansion away from the seed may take of a circle, at first and at most. */
const SECTOR = Math.PI * 0.8;
const WIDE_SECTOR = Math.PI * 1.2;
const MANY = 60;
const TURN = 2 * Math.PI;
/** Between two things on a way that lead away from what is there. */
const WAY_STEP = 150;
const RINGS_AT_MOST = 600;
/** Cells below each other at most. */
const CELLS = 2 ** 24;
const ASIDE = [0, 0.05, -0.05, 0.1, -0.1, 0.16, -0.16];

/** Which rooms are taken, found by the cell of a grid. */
class Rooms {
  readonly #cells = new Map<number, Place[]>();

  take(place: Place): void {
    const cell = Rooms.#cell(place.x, place.y);
    const there = this.#cells.get(cell);
    if (there) there.push(place);
    else this.#cells.set(cell, [place]);
  }

  isFree({ x, y }: Place): boolean {
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        const near = this.#cells.get(Rooms.#cell(x + dx * ROOM_WIDTH, y + dy * ROOM_HEIGHT));
        if (near?.some((one) => Math.abs(one.x - x) < ROOM_WIDTH && Math.abs(one.y - y) < ROOM_HEIGHT)) return false;
      }
    }
    return true;
  }

  static #cell = (x: number, y: number) => Math.floor(x / ROOM_WIDTH) * CELLS + Math.floor(y / ROOM_HEIGHT);
}

/** @returns where each thing stands, the seed at 0, 0. */
export function placesOf(seed: string, arrivals: readonly Arrival[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const origins = new Map<string, string>();
  const rooms = new Rooms();
  const put = (node: string, place: Place, origin: string | undefined) => {
    places.set(node, place);
    rooms.take(place);
    if (origin !== undefined) origins.set(node, origin);
  };
  put(seed, { x: 0, y: 0 }, undefined);
  for (const arrival of arrivals) {
    if ('way' in arrival) along(arrival.way, places, rooms, put);
    else around(arrival, places, rooms, origins, put);
  }
  return places;
}

type Put = (node: string, place: Place, origin: string | undefined) => void;

function around(
  { around: root, nodes }: Extract<Arrival, { around: string }>,
  places: ReadonlyMap<string, Place>,
  rooms: Rooms,
  origins: ReadonlyMap<string, string>,
  put: Put,
): void {
  const centre = places.get(root);
  const coming = nodes.filter((node) => !places.has(node));
  if (!centre || coming.length === 0) return;
  const origin = places.get(origins.get(root) ?? '');
  const span = origin ? (coming.length > MANY ? WIDE_SECTOR : SECTOR) : TURN;
  const middle = origin ? Math.atan2((centre.y - origin.y) * STRETCH, centre.x - origin.x) : Math.PI / 2;
  const rings = ringsFor(coming.length, span);
  const taken = rings.map(() => 0);
  coming.forEach((node, index) => {
    // The ring that is emptiest for its size, so that what belongs together stands in one direction.
    let ring = 0;
    rings.forEach((size, other) => {
      if (((taken[other] ?? 0) + 1) / size < ((taken[ring] ?? 0) + 1) / (rings[ring] ?? 1)) ring = other;
    });
    taken[ring] = (taken[ring] ?? 0) + 1;
    const angle = middle - span / 2 + (span * (index + 0.5)) / coming.length;
    put(node, freeRoom(rooms, centre, ring, angle), root);
  });
}

const radiusOf = (ring: number) => FIRST_RING + ring * RING_STEP;

/** How many things stand on each of the rings that so many need. */
function ringsFor(count: number, span: number): number[] {
  const rings: number[] = [];
  for (let room = 0; room < count; ) {
    const size = Math.max(1, Math.floor((radiusOf(rings.length) * ((1 + STRETCH) / 2) * span) / SPACING));
    rings.push(size);
    room += size;
  }
  return rings;
}

function freeRoom(rooms: Rooms, centre: Place, ring: number, angle: number): Place {
  let place = centre;
  for (let out = 0; out < RINGS_AT_MOST; out += 1) {
    const radius = radiusOf(ring) + (out * RING_STEP) / 2;
    for (const aside of ASIDE) {
      place = {
        x: Math.round(centre.x + Math.cos(angle + aside) * radius * STRETCH),
        y: Math.round(centre.y + Math.sin(angle + aside) * radius),
      };
      if (rooms.isFree(place)) return place;
    }
  }
  return place;
}

/** The nearest free room to a place: turning outwards from it. */
function near(rooms: Rooms, wanted: Place): Place {
  let place = { x: Math.round(wanted.x), y: Math.round(wanted.y) };
  for (let turn = 0; turn < 4_000 && !rooms.isFree(place); turn += 1) {
    const distance = 7 * Math.sqrt(turn);
    place = {
      x: Math.round(wanted.x + Math.cos(turn * 2.4) * distance * STRETCH),
      y: Math.round(wanted.y + Math.sin(turn * 2.4) * distance),
    };
  }
  return place;
}

/** The things of a way: between those that stand already, or on from the last of them. */
function along(way: readonly string[], places: ReadonlyMap<string, Place>, rooms: Rooms, put: Put): void {
  const standing = way.flatMap((node, index) => (places.has(node) ? [index] : []));
  const at = (index: number | undefined) => (index === undefined ? undefined : places.get(way[index] ?? ''));
  way.forEach((node, index) => {
    if (places.has(node)) return;
    const before = standing.findLast((one) => one < index);
    const after = standing.find((one) => one > index);
    const [a, b] = [at(before), at(after)];
    let wanted: Place;
    if (a && b && before !== undefined && after !== undefined) {
      const part = (index - before) / (after - before);
      wanted = { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
    } else {
      const from = a ?? b ?? { x: 0, y: 0 };
      const steps = before !== undefined ? index - before : after !== undefined ? after - index : index + 2;
      const angle = from.x === 0 && from.y === 0 ? 0 : Math.atan2(from.y, from.x);
      wanted = { x: from.x + Math.cos(angle) * WAY_STEP * steps, y: from.y + Math.sin(angle) * WAY_STEP * steps };
    }
    put(node, near(rooms, wanted), way[before ?? after ?? 0]);
  });
}
