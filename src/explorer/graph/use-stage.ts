/** The window on the picture: moving and sizing it sets one attribute, without drawing anything anew. */
import { type RefCallback, type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { setParameters } from '../address/address.tsx';
import { LEVELS, levelOf } from './labels.ts';
import type { Place } from './layout.ts';
import { fitting, moved, pointAt, readView, type Size, transformOf, type View, writeView, zoomed } from './view.ts';

export interface Stage {
  /** The window. It is measured before there is a picture, so that the first picture is drawn where it stands. */
  readonly pane: RefCallback<HTMLElement>;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly ground: RefObject<SVGGElement | null>;
  view(): View;
  /** The level of labels that is shown. */
  level(): number;
  /** The point of the picture under a point of the screen. */
  placeAt(point: Place): Place;
  fit(): void;
  zoom(factor: number): void;
  /** At a point of the screen. */
  zoomAt(factor: number, point: Place): void;
  move(dx: number, dy: number): void;
  /** Moves the picture so far that a place is seen. */
  reveal(place: Place): void;
}

/** Milliseconds without a movement before the address says where the picture stands. */
const REST = 400;
/** Milliseconds without a movement before the picture is painted at its place. */
const STILL = 120;
/** Pixels by which what was painted is moved before it is painted anew: so far beyond the window browsers paint. */
const FAR = 2_000;
const WHEEL = 0.0016;
/** Pixels from the border at which a place counts as seen. */
const MARGIN = 40;

/**
 * @param places of what is shown.
 * @param written the view of the address; where it says none, everything is seen.
 * @param isWhole whether nothing is waited for any more.
 */
export function useStage(places: readonly Place[], written: string | undefined, isWhole: boolean): Stage {
  const svg = useRef<SVGSVGElement>(null);
  const ground = useRef<SVGGElement>(null);
  const window = useRef<HTMLElement | null>(null);
  const view = useRef<View>({ x: 0, y: 0, size: 1 });
  const size = useRef<Size>({ width: 800, height: 500 });
  const latest = useRef(places);
  latest.current = places;
  const own = useRef<string | undefined>(undefined);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const painted = useRef<View>(view.current);
  const still = useRef<ReturnType<typeof setTimeout>>(undefined);

  const paint = useCallback(() => {
    clearTimeout(still.current);
    painted.current = view.current;
    ground.current?.setAttribute('transform', transformOf(view.current, size.current));
    const level = levelOf(view.current.size);
    const drawing = svg.current;
    if (!drawing) return;
    drawing.style.transform = '';
    if (drawing.dataset.level !== `${level}`) {
      drawing.dataset.level = `${level}`;
      drawing.style.setProperty('--label', `${12 / (LEVELS[level] ?? 1)}px`);
    }
  }, []);

  // What was painted is moved as a whole, which costs little. Only at another size, or far away, it is painted anew, once
  // it stands still.
  const shift = useCallback(() => {
    const [from, to] = [painted.current, view.current];
    const [dx, dy] = [(from.x - to.x) * to.size, (from.y - to.y) * to.size];
    // Writing is sharp only on whole pixels.
    const moves = `translate(${Math.round(dx)}px, ${Math.round(dy)}px)`;
    const isSameSize = from.size === to.size;
    if (svg.current) svg.current.style.transform = isSameSize ? moves : `${moves} scale(${to.size / from.size})`;
    clearTimeout(still.current);
    if (!isSameSize || Math.abs(dx) > FAR || Math.abs(dy) > FAR) still.current = setTimeout(paint, STILL);
  }, [paint]);

  const show = useCallback(
    (next: View) => {
      view.current = next;
      shift();
      clearTimeout(rest.current);
      rest.current = setTimeout(() => {
        own.current = writeView(view.current);
        setParameters({ view: own.current }, 'replace');
      }, REST);
    },
    [shift],
  );
  useEffect(
    () => () => {
      clearTimeout(rest.current);
      clearTimeout(still.current);
    },
    [],
  );

  // Where the address says where the picture stands, by Back or a link, it stands there; else everything is seen, once.
  const any = places.length > 0;
  useLayoutEffect(() => {
    if (!svg.current || !any) return;
    if (written === undefined || written !== own.current) {
      const said = readView(written);
      clearTimeout(rest.current);
      if (said) view.current = said;
      else if (own.current === undefined) view.current = fitting(latest.current, size.current);
      if (isWhole) own.current = written ?? '';
      paint();
    }
  }, [written, any, isWhole, paint]);

  const at = useCallback((point: Place): Place => {
    const box = window.current?.getBoundingClientRect();
    return { x: point.x - (box?.left ?? 0), y: point.y - (box?.top ?? 0) };
  }, []);

  const pane = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      window.current = element;
      const measure = () => {
        const { width, height } = element.getBoundingClientRect();
        if (width === size.current.width && height === size.current.height) return;
        size.current = { width, height };
        paint();
      };
      measure();
      const resized = new ResizeObserver(measure);
      resized.observe(element);
      const wheel = (event: WheelEvent) => {
        // A page that is scrolled past a picture is not meant to size it.
        if (!event.ctrlKey && !event.metaKey && !element.contains(document.activeElement)) return;
        event.preventDefault();
        const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
        const factor = Math.exp(-event.deltaY * lines * WHEEL);
        show(zoomed(view.current, factor, at({ x: event.clientX, y: event.clientY }), size.current));
      };
      element.addEventListener('wheel', wheel, { passive: false });
      return () => {
        resized.disconnect();
        element.removeEventListener('wheel', wheel);
      };
    },
    [paint, show, at],
  );

  return useMemo(
    () => ({
      pane,
      svg,
      ground,
      view: () => view.current,
      level: () => levelOf(view.current.size),
      placeAt: (point) => pointAt(view.current, at(point), size.current),
      fit: () => show(fitting(latest.current, size.current)),
      zoom: (factor) =>
        show(zoomed(view.current, factor, { x: size.current.width / 2, y: size.current.height / 2 }, size.current)),
      zoomAt: (factor, point) => show(zoomed(view.current, factor, at(point), size.current)),
      move: (dx, dy) => show(moved(view.current, dx, dy)),
      reveal: (to) => {
        const { x, y, size: scale } = view.current;
        const half = { x: size.current.width / 2 - MARGIN, y: size.current.height / 2 - MARGIN };
        const [dx, dy] = [(to.x - x) * scale, (to.y - y) * scale];
        const over = (distance: number, most: number) =>
          Math.abs(distance) > most ? distance - Math.sign(distance) * most : 0;
        const [ax, ay] = [over(dx, half.x), over(dy, half.y)];
        if (ax !== 0 || ay !== 0) show(moved(view.current, -ax, -ay));
      },
    }),
    [pane, show, at],
  );
}
