/** What of a picture is pointed at, or has the focus: a mark by its element, a line by where it passes. */
import { type FocusEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { type Line, lineAt, type Point } from './lines.ts';

export interface Pointed {
  readonly node?: string | undefined;
  readonly edge?: string | undefined;
}

/** Pixels from a line at which it counts as pointed at: by a mouse, by a finger. */
const REACH = 5;
const FINGER = 12;

/** The key of the mark that an element is part of. */
export const nodeAt = (target: EventTarget | null): string | undefined =>
  (target instanceof Element ? target.closest('[data-node]')?.getAttribute('data-node') : undefined) ?? undefined;

type Press = Pick<globalThis.PointerEvent, 'clientX' | 'clientY' | 'pointerType'>;

interface Pointing {
  /** What is pointed at; else what has the focus. */
  readonly pointed: Pointed | undefined;
  /** The line that is pointed at, alone. */
  readonly line: readonly Line[];
  /** The edge whose line passes under a press. */
  edgeAt(press: Press): string | undefined;
  /** For the element that holds the picture. */
  readonly listeners: {
    onPointerMove(event: PointerEvent): void;
    onPointerLeave(): void;
    onFocus(event: FocusEvent): void;
    onBlur(): void;
  };
}

/**
 * @param lines by the keys of their edges.
 * @param placeAt the point of the picture under a point of the screen, and how many pixels of the screen a unit of it takes.
 */
export function usePointed(
  lines: ReadonlyMap<string, Line>,
  placeAt: (press: Press) => { readonly place: Point; readonly size: number },
): Pointing {
  const [pointed, setPointed] = useState<Pointed | undefined>();
  const [focused, setFocused] = useState<string | undefined>();
  const frame = useRef(0);
  const edgeAt = (press: Press) => {
    const { place, size } = placeAt(press);
    return lineAt(lines.values(), place, (press.pointerType === 'touch' ? FINGER : REACH) / size)?.edge;
  };
  const point = ({ target, ...press }: Press & { target: EventTarget }) => {
    const node = nodeAt(target);
    const edge = node === undefined ? edgeAt(press) : undefined;
    if (pointed?.node !== node || pointed?.edge !== edge) setPointed(node || edge ? { node, edge } : undefined);
  };
  const at = pointed?.edge === undefined ? undefined : lines.get(pointed.edge);
  return {
    pointed: pointed ?? (focused === undefined ? undefined : { node: focused }),
    line: useMemo(() => (at ? [at] : []), [at]),
    edgeAt,
    listeners: {
      onPointerMove: ({ buttons, target, clientX, clientY, pointerType }) => {
        // A finger that moves, moves the picture.
        if (buttons !== 0 || pointerType === 'touch') return;
        // Once a frame is enough.
        cancelAnimationFrame(frame.current);
        frame.current = requestAnimationFrame(() => point({ target, clientX, clientY, pointerType }));
      },
      onPointerLeave: () => {
        cancelAnimationFrame(frame.current);
        setPointed(undefined);
      },
      onFocus: ({ target }) => setFocused(nodeAt(target)),
      onBlur: () => setFocused(undefined),
    },
  };
}
