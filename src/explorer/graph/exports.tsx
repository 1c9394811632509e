/** Files of exactly what is shown. */
import { useState } from 'react';
import type { ThingLabel } from '../address/pages.ts';
import { useText } from '../text/text.tsx';
import { KINDS } from '../things/kinds.ts';
import { linksAsCsv, thingsAsCsv } from './export/csv.ts';
import { download, pngOf } from './export/download.ts';
import { asGraphml } from './export/graphml.ts';
import { asSvg, type Shown } from './export/svg.ts';

interface ExportsProps {
  /** What is shown now. */
  shown(): Omit<Shown, 'colour'>;
  /** The beginning of the names of the files. */
  name: string;
}

/** The value of a custom property as the page shows it: light or dark. */
function colourOf(property: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${property})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

export function Exports({ shown, name }: ExportsProps) {
  const t = useText();
  const [failed, setFailed] = useState(false);
  const file = name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  const svg = () => {
    const now = shown();
    const labels = new Set(now.graph.mapNodes((_, { thing }) => thing.label));
    const legend = (Object.keys(KINDS) as ThingLabel[])
      .filter((label) => labels.has(label))
      .map((label) => ({ label, name: t.kinds[label] }));
    return asSvg({ ...now, colour: colourOf }, legend);
  };
  const text = (content: string, type: string) => new Blob([content], { type: `${type};charset=utf-8` });
  const files: readonly (readonly [name: string, make: () => void])[] = [
    ['SVG', () => download(`${file}.svg`, text(svg(), 'image/svg+xml'))],
    [
      'PNG',
      () =>
        pngOf(svg()).then(
          (png) => (png ? download(`${file}.png`, png) : setFailed(true)),
          () => setFailed(true),
        ),
    ],
    [
      t.graph.csvThings,
      () => download(`${file}-things.csv`, text(thingsAsCsv(shown().graph, shown().places), 'text/csv')),
    ],
    [t.graph.csvLinks, () => download(`${file}-links.csv`, text(linksAsCsv(shown().graph), 'text/csv'))],
    ['GraphML', () => download(`${file}.graphml`, text(asGraphml(shown().graph, shown().places), 'application/xml'))],
  ];
  return (
    <details className="menu">
      <summary>{t.graph.export}</summary>
      <p>
        {files.map(([format, make]) => (
          <button key={format} type="button" onClick={make}>
            {format}
          </button>
        ))}
        <span role="status">{failed && t.graph.noPng}</span>
      </p>
    </details>
  );
}
