/** Exactly the things of the picture, as a table that can be sorted; the order stands in the address. */
import { memo, useMemo } from 'react';
import { useShownRows } from '../parts/shown-rows.tsx';
import { SortHeads, useSorting } from '../parts/sort-heads.tsx';
import { capped } from '../text/clean.ts';
import { formatNumber, useLanguage, useText } from '../text/text.tsx';
import { KindMark, symbolOf, ThingLink, titleOf } from '../things/thing.tsx';
import type { Node, ThingGraph } from './model.ts';

const COLUMNS = ['kind', 'thing', 'year', 'shown', 'all'] as const;
type Column = (typeof COLUMNS)[number];

interface TableProps {
  graph: ThingGraph;
  selected: string | undefined;
  select(node: string): void;
}

interface Row extends Node {
  readonly node: string;
  readonly name: string;
  readonly kind: string;
  readonly shown: number;
}

const comparing = (inLanguage: Intl.Collator): Readonly<Record<Column, (a: Row, b: Row) => number>> => ({
  thing: (a, b) => inLanguage.compare(a.name, b.name),
  kind: (a, b) => inLanguage.compare(a.kind, b.kind),
  year: (a, b) => (a.year ?? 0) - (b.year ?? 0),
  shown: (a, b) => a.shown - b.shown,
  all: (a, b) => a.degree - b.degree,
});

export const ThingsTable = memo(function ThingsTable({ graph, selected, select }: TableProps) {
  const t = useText();
  const language = useLanguage();
  const sorting = useSorting(COLUMNS, 'all', true);
  const { column, descending } = sorting;
  const rows = useMemo(() => {
    const inLanguage = new Intl.Collator(language, { numeric: true });
    const compare = comparing(inLanguage)[column];
    return graph
      .mapNodes((node, attributes): Row => {
        const { thing } = attributes;
        const name = capped(symbolOf(thing) ?? titleOf(thing), 120).text;
        return { ...attributes, node, name, kind: t.kind[thing.label], shown: graph.degree(node) };
      })
      .sort((a, b) => (descending ? -1 : 1) * compare(a, b) || inLanguage.compare(a.name, b.name));
  }, [graph, language, column, descending, t]);
  const { shown, rest } = useShownRows(rows, ({ node }) => node === selected);
  return (
    <>
      <table className="sortable" aria-rowcount={rows.length + 1}>
        <caption className="unseen">{t.graph.table}</caption>
        <SortHeads columns={COLUMNS} names={t.graph.columns} sorting={sorting} />
        <tbody>
          {shown.map(({ row: { node, thing, name, kind, year, shown: lines, degree }, at }) => (
            <tr key={node} aria-rowindex={at} className={node === selected ? 'selected' : undefined}>
              <td>
                <KindMark label={thing.label} />
                <span className="unseen">{kind}</span>
              </td>
              <th scope="row">
                <ThingLink thing={thing} plain />{' '}
                <button type="button" className="quiet" aria-pressed={node === selected} onClick={() => select(node)}>
                  {t.lineage.look}
                  <span className="unseen"> {name}</span>
                </button>
              </th>
              <td>{year ?? ''}</td>
              <td>{formatNumber(lines, language)}</td>
              <td>{formatNumber(degree, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest}
    </>
  );
});
