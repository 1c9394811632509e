/** Files of exactly what is shown. */
import { useState } from 'react';
import type { ThingLabel } from '../address/pages.ts';
import { type Text, useLanguage, useText } from '../text/text.tsx';
import { KINDS } from '../things/kinds.ts';
import { linksAsCsv, thingsAsCsv } from './export/csv.ts';
import { download, pngOf } from './export/download.ts';
import { asGraphml } from './export/graphml.ts';
import { asSvg, type LegendEntry, type Shown } from './export/svg.ts';
import type { ThingGraph } from './model.ts';

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

const FORCES = ['NEUTRAL', 'STANCE', 'OPERATIVE'] as const;

/** The kinds of things and of lines that are shown; of lines without a force, which relations they are. */
function legendOf(graph: ThingGraph, t: Text, language: string): LegendEntry[] {
  const labels = new Set(graph.mapNodes((_, { thing }) => thing.label));
  const forces = new Set(graph.mapEdges((_, { force }) => force));
  const others = new Set(graph.mapEdges((_, { type, force }) => (force ? '' : t.relation[`${type}.OUT`])));
  others.delete('');
  return [
    ...(Object.keys(KINDS) as ThingLabel[])
      .filter((label) => labels.has(label))
      .map((label) => ({ sign: label, name: t.kinds[label] })),
    ...FORCES.filter((force) => forces.has(force)).map((force) => ({ sign: force, name: t.force[force] })),
    ...(others.size > 0 ? [{ sign: 'plain' as const, name: [...others].join(language === 'zh' ? '、' : ', ') }] : []),
  ];
}

export function Exports({ shown, name }: ExportsProps) {
  const t = useText();
  const language = useLanguage();
  const [failed, setFailed] = useState(false);
  const file = name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  const svg = () => {
    const now = shown();
    return asSvg({ ...now, colour: colourOf }, legendOf(now.graph, t, language));
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
