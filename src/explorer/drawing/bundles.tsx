/** Lines as they are drawn: a few paths for all of them. */
import { memo, useMemo } from 'react';
import { bundled, type Line } from './lines.ts';

interface BundlesProps {
  lines: Iterable<Line>;
  /** How these lines stand out: `near`, `main`. */
  as?: 'near' | 'main' | 'near main';
}

export const Bundles = memo(function Bundles({ lines, as }: BundlesProps) {
  const bundles = useMemo(() => bundled(lines), [lines]);
  return (
    <g>
      {bundles.map(({ name, look, count, path, arrows }) => (
        <g key={name} className={as ? `edge ${look} ${as}` : `edge ${look}`} data-lines={count}>
          {as?.includes('main') && <path className="ribbon" d={path} />}
          <path d={path} />
          {arrows !== '' && <path className="arrow" d={arrows} />}
        </g>
      ))}
    </g>
  );
});

/**
 * Lines by how they stand out.
 * @param main edges of what is to be followed.
 * @param near edges of what is looked at.
 * @param apart edges that are drawn elsewhere.
 */
export function useLayers(
  lines: ReadonlyMap<string, Line>,
  main: ReadonlySet<string>,
  near: ReadonlySet<string> | undefined,
  apart?: ReadonlySet<string>,
) {
  const calm = useMemo(
    () => [...lines.values()].filter(({ edge }) => !main.has(edge) && apart?.has(edge) !== true),
    [lines, main, apart],
  );
  const followed = useMemo(() => [...lines.values()].filter(({ edge }) => main.has(edge)), [lines, main]);
  const beside = useMemo(
    () => (near ? [...lines.values()].filter(({ edge }) => near.has(edge) && !main.has(edge)) : []),
    [lines, near, main],
  );
  return { calm, main: followed, near: beside };
}
