/** Which part of the picture is seen, and how large: the middle and the size, as they stand in the address. */

import type { Place } from './layout.ts';
import { ROOM_WIDTH } from './layout.ts';

export interface View {
  /** What stands in the middle of the window. */
  readonly x: number;
  readonly y: number;
  /** 1 is the size at which things stand in pixels. */
  readonly size: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const SMALLEST = 0.12;
const LARGEST = 4;
const EDGE = 36;
/** Pixels that a label takes at most, however small the picture is. */
const LABEL = 90;

const bounded = (size: number) => Math.min(LARGEST, Math.max(SMALLEST, size));

export function readView(value: string | undefined): View | undefined {
  const [x, y, size] = (value ?? '').split(',', 3).map(Number);
  if (x === undefined || y === undefined || size === undefined) return undefined;
  if (![x, y, size].every((one) => Number.isFinite(one) && Math.abs(one) < 1e6)) return undefined;
  return { x, y, size: bounded(size) };
}

export const writeView = ({ x, y, size }: View): string => `${Math.round(x)},${Math.round(y)},${size.toFixed(3)}`;

/** The part of the picture that holds all places. */
export function boundsOf(places: Iterable<Place>): { x: number; y: number; width: number; height: number } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of places) {
    left = Math.min(left, x - EDGE / 2);
    right = Math.max(right, x + ROOM_WIDTH);
    top = Math.min(top, y - EDGE / 2);
    bottom = Math.max(bottom, y + EDGE / 2);
  }
  return left > right
    ? { x: 0, y: 0, width: 1, height: 1 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

/** The view in which everything is seen, no larger than it is drawn. */
export function fitting(places: Iterable<Place>, { width, height }: Size): View {
  const bounds = boundsOf(places);
  const size = Math.min(1, (width - EDGE - LABEL / 2) / bounds.width, (height - EDGE) / bounds.height);
  return { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2, size: bounded(size) };
}

/** Nearer or farther, with what is at a point of the window staying there. */
export function zoomed(view: View, factor: number, at: Place, window: Size): View {
  const size = bounded(view.size * factor);
  const [dx, dy] = [at.x - window.width / 2, at.y - window.height / 2];
  return { x: view.x + dx / view.size - dx / size, y: view.y + dy / view.size - dy / size, size };
}

/** Moved by pixels of the window. */
export const moved = (view: View, dx: number, dy: number): View => ({
  ...view,
  x: view.x - dx / view.size,
  y: view.y - dy / view.size,
});

/** The point of the picture under a point of the window. */
export const pointAt = (view: View, at: Place, window: Size): Place => ({
  x: view.x + (at.x - window.width / 2) / view.size,
  y: view.y + (at.y - window.height / 2) / view.size,
});

/** What places the picture in its window. */
export const transformOf = ({ x, y, size }: View, { width, height }: Size): string =>
  `translate(${width / 2 - x * size} ${height / 2 - y * size}) scale(${size})`;
