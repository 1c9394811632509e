/** What is written beside a thing, and from which size of the picture on there is room for it. */
import { capped } from '../text/clean.ts';
import { symbolOf, titleOf } from '../things/named.ts';
import type { Place } from './layout.ts';
import { MARK } from './lines.ts';
import type { DrawnThing, ThingGraph } from './model.ts';

/** Sizes of the picture from which on more labels find room: labels are as large on the screen at each. */
export const LEVELS = [0.25, 0.4, 0.6, 0.85, 1.2, 1.8, 2.6] as const;
/** Pixels on the screen. */
const LINE = 15;
const HALF_WIDTH = 6.6;
const WHOLE_WIDTH = 12;
/** From the middle of a mark to its label, in units of the picture. */
export const LABEL_AT = 11;
/** Characters, where a Chinese one counts for two. */
const MOST = 16;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;

const widthOf = (text: string) => {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? WHOLE_WIDTH : HALF_WIDTH;
  return width;
};

/** Without the word that was begun last, unless it is the only one. */
const wholeWords = (text: string) => text.replace(/ \S{0,20}$/, '');

const labels = new WeakMap<DrawnThing, string>();

/** The symbol of a thing, or the beginning of its name. */
export function labelOf(thing: DrawnThing): string {
  const known = labels.get(thing);
  if (known !== undefined) return known;
  const label = shortened(thing);
  labels.set(thing, label);
  return label;
}

function shortened(thing: DrawnThing): string {
  const text = capped(symbolOf(thing) ?? titleOf(thing), 60).text;
  let width = 0;
  let short = '';
  for (const character of text) {
    width += WIDE.test(character) ? 2 : 1;
    if (width > MOST) return `${wholeWords(short)}…`;
    short += character;
  }
  return short;
}

/** The level of a size: the largest that it reaches. */
export const levelOf = (size: number): number =>
  Math.max(
    0,
    LEVELS.findLastIndex((level) => size >= level * 0.999),
  );

/**
 * From which level on the label of each thing is shown. Those of more importance come first; one that is shown at a size
 * stays at every larger one, since there is only more room.
 * @param beyond what is written after the labels: how many more there are.
 * @returns things whose label has room at no level are left out.
 */
export function labelLevels(
  graph: ThingGraph,
  places: ReadonlyMap<string, Place>,
  first: ReadonlySet<string>,
  beyond: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, number> {
  const things = graph
    .mapNodes((node, { thing, degree }) => {
      const more = beyond.get(node);
      const width = widthOf(labelOf(thing)) + (more === undefined ? 0 : widthOf(` +${more} `));
      return { node, degree, width, place: places.get(node) };
    })
    .sort(
      (a, b) =>
        Number(first.has(b.node)) - Number(first.has(a.node)) || b.degree - a.degree || (a.node < b.node ? -1 : 1),
    );
  const levels = new Map<string, number>();
  LEVELS.forEach((size, level) => {
    const rows = new Map<number, { from: number; to: number }[]>();
    const row = (y: number) => Math.floor((y * size) / LINE);
    const boxOf = ({ place, width }: (typeof things)[number]) =>
      place && { from: (place.x + LABEL_AT) * size, to: (place.x + LABEL_AT) * size + width + 4, row: row(place.y) };
    const isFree = (box: { from: number; to: number; row: number }) =>
      [-1, 0, 1].every(
        (near) => !rows.get(box.row + near)?.some((other) => other.from < box.to && box.from < other.to),
      );
    const add = (box: { from: number; to: number; row: number }) => {
      const there = rows.get(box.row);
      if (there) there.push(box);
      else rows.set(box.row, [box]);
    };
    const write = (one: (typeof things)[number]) => {
      const box = boxOf(one);
      if (!box || (!levels.has(one.node) && !isFree(box))) return;
      add(box);
      if (!levels.has(one.node)) levels.set(one.node, level);
    };
    for (const one of things) if (first.has(one.node) || levels.has(one.node)) write(one);
    // Nothing else is written over a mark.
    for (const { place } of things) {
      if (place) add({ from: (place.x - MARK) * size, to: (place.x + MARK) * size, row: row(place.y) });
    }
    for (const one of things) if (!first.has(one.node) && levels.get(one.node) === undefined) write(one);
  });
  return levels;
}
