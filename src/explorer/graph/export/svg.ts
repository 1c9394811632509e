/** What is shown as an SVG that needs nothing else: everything, at the size at which it was seen, with colours of its own. */
import type { Force } from '../../api/documents.ts';
import { KINDS } from '../../things/kinds.ts';
import { LABEL_AT, LEVELS, labelOf } from '../labels.ts';
import type { Place } from '../layout.ts';
import { lineBetween } from '../lines.ts';
import type { ThingGraph } from '../model.ts';
import { boundsOf } from '../view.ts';
import { inXml } from './escape.ts';

export interface Shown {
  readonly graph: ThingGraph;
  readonly places: ReadonlyMap<string, Place>;
  readonly bends: ReadonlyMap<string, number>;
  /** From which level on labels are shown, and which level the picture has. */
  readonly labels: ReadonlyMap<string, number>;
  readonly level: number;
  readonly title: string;
  /** The value of a custom property, such as `--kind-state`. */
  colour(property: string): string;
}

/** What the legend says: of a kind of things, or of the lines of a force. */
export interface LegendEntry {
  readonly sign: keyof typeof KINDS | Force | 'plain';
  readonly name: string;
}

const DASHES = { NEUTRAL: '1.5 3', STANCE: '6 3', OPERATIVE: '' } as const;
const LEGEND_LINE = 20;

const isKind = (sign: LegendEntry['sign']): sign is keyof typeof KINDS => sign in KINDS;

/** @param legend the kinds and lines that are shown, by name. */
export function asSvg(shown: Shown, legend: readonly LegendEntry[]): string {
  const { graph, places, bends, labels, level, colour, title } = shown;
  const placeOf = (node: string) => places.get(node) ?? { x: 0, y: 0 };
  const bounds = boundsOf(graph.mapNodes(placeOf));
  const height = bounds.height + (legend.length + 1) * LEGEND_LINE;
  const width = Math.max(bounds.width, 240);
  const font = Math.round((12 / (LEVELS[level] ?? 1)) * 10) / 10;
  const mark = (label: keyof typeof KINDS, x: number, y: number) => {
    const { shape, hollow, colour: property } = KINDS[label];
    const fill = hollow ? colour('--raised') : colour(property);
    return `<path d="${shape}" transform="translate(${x - 8} ${y - 8})" fill="${fill}" stroke="${colour(property)}" stroke-width="1.6"/>`;
  };
  const ink = colour('--ink');
  const raised = colour('--raised');
  const lineIn = (path: string, arrow: string, force: Force | undefined) => {
    const stroke = force ? colour(`--force-${force.toLowerCase()}`) : colour('--line-strong');
    const dashes = force && DASHES[force] ? ` stroke-dasharray="${DASHES[force]}"` : '';
    return `<path d="${path}" fill="none" stroke="${stroke}"${dashes}/><path d="${arrow}" fill="${stroke}"/>`;
  };
  const lines = graph.mapEdges((edge, { force }, from, to) => {
    const { path, arrow } = lineBetween(placeOf(from), placeOf(to), bends.get(edge) ?? 0);
    return lineIn(path, arrow, force);
  });
  const marks = graph.mapNodes((node, { thing }) => {
    const { x, y } = placeOf(node);
    const text =
      (labels.get(node) ?? LEVELS.length) <= level
        ? `<text x="${x + LABEL_AT}" y="${y + font / 3}" font-size="${font}" fill="${ink}" stroke="${raised}" stroke-width="${font / 4}" paint-order="stroke">${inXml(labelOf(thing))}</text>`
        : '';
    return `<g><title>${inXml(`${thing.key} ${thing.name}`.slice(0, 400))}</title>${mark(thing.label, x, y)}${text}</g>`;
  });
  const under = legend.map(({ sign, name }, index) => {
    const y = bounds.y + bounds.height + (index + 0.75) * LEGEND_LINE;
    const x = bounds.x + 6;
    const shape = isKind(sign)
      ? mark(sign, bounds.x + 16, y)
      : lineIn(`M${x} ${y}h16`, `M${x + 22} ${y}l-6 -3v6Z`, sign === 'plain' ? undefined : sign);
    return `${shape}<text x="${bounds.x + 34}" y="${y + 4}" font-size="12" fill="${ink}">${inXml(name)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width)}" height="${Math.ceil(height)}" viewBox="${bounds.x} ${bounds.y} ${width} ${height}" font-family="system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif">`,
    `<title>${inXml(title)}</title>`,
    `<rect x="${bounds.x}" y="${bounds.y}" width="${width}" height="${height}" fill="${raised}"/>`,
    ...lines,
    ...marks,
    ...under,
    '</svg>',
    '',
  ].join('\n');
}
