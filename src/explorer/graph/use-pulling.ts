/** Presses: on a thing it is looked at, or pulled elsewhere and pinned; on a line its evidence opens; else the picture moves. */
import { type PointerEvent as Press, useCallback, useRef, useState } from 'react';
import { nodeAt } from '../drawing/use-pointed.ts';
import type { Place } from './layout.ts';
import type { Stage } from './use-stage.ts';

/** Pixels before a press becomes a pull. */
const PULL = 4;

/** A thing that is being pulled, and where it is now. */
export interface Pulled {
  readonly node: string;
  readonly place: Place;
}

interface Pulling {
  readonly stage: Stage;
  readonly places: ReadonlyMap<string, Place>;
  select(node: string | undefined): void;
  openEdge(edge: string): void;
  pin(node: string, place: Place): void;
  /** The line that passes under a press. */
  edgeAt(event: PointerEvent): string | undefined;
}

export function usePulling(pulling: Pulling): { pulled: Pulled | undefined; press(event: Press): void } {
  const latest = useRef(pulling);
  latest.current = pulling;
  const pointers = useRef(new Map<number, Place>());
  const [pulled, setPulled] = useState<Pulled | undefined>();
  const press = useCallback(({ nativeEvent: start }: Press) => {
    if (start.button !== 0) return;
    const node = nodeAt(start.target);
    const { stage, places, edgeAt } = latest.current;
    const edge = node === undefined ? edgeAt(start) : undefined;
    const origin = node === undefined ? undefined : places.get(node);
    const here = pointers.current;
    here.set(start.pointerId, { x: start.clientX, y: start.clientY });
    let place: Place | undefined;
    let isPulling = false;
    const move = (next: PointerEvent) => {
      const before = here.get(next.pointerId);
      if (!before || next.pointerId !== start.pointerId) return;
      const [dx, dy] = [next.clientX - start.clientX, next.clientY - start.clientY];
      isPulling ||= Math.hypot(dx, dy) > PULL;
      if (!isPulling) return;
      const now = { x: next.clientX, y: next.clientY };
      const other = [...here].find(([id]) => id !== next.pointerId)?.[1];
      if (other) {
        const distance = (a: Place) => Math.hypot(a.x - other.x, a.y - other.y) || 1;
        stage.zoomAt(distance(now) / distance(before), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
      } else if (node !== undefined && origin) {
        const { size } = stage.view();
        place = { x: origin.x + dx / size, y: origin.y + dy / size };
        setPulled({ node, place });
      } else stage.move(now.x - before.x, now.y - before.y);
      here.set(next.pointerId, now);
    };
    const end = (last: PointerEvent) => {
      if (last.pointerId !== start.pointerId) return;
      here.delete(start.pointerId);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
      setPulled(undefined);
      if (last.type === 'pointercancel') return;
      const { select, openEdge, pin } = latest.current;
      if (node !== undefined && place) pin(node, place);
      else if (!isPulling && node !== undefined) {
        select(node);
        stage.svg.current
          ?.querySelector<SVGGElement>(`[data-node="${CSS.escape(node)}"]`)
          ?.focus({ preventScroll: true });
      } else if (!isPulling && edge !== undefined) openEdge(edge);
      else if (!isPulling) select(undefined);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
  }, []);
  return { pulled, press };
}
