/** Exactly the things of the picture, as a table that can be sorted; the order stands in the address. */
import { memo } from 'react';
import { SortHeads, useSorting } from '../parts/sort-heads.tsx';
import { capped } from '../text/clean.ts';
import { formatNumber, useLanguage, useText } from '../text/text.tsx';
import { KindMark, symbolOf, ThingLink, titleOf } from '../things/thing.tsx';
import type { Node, ThingGraph } from './model.ts';

const COLUMNS = ['kind', 'thing', 'year', 'shown', 'all'] as const;

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

export const ThingsTable = memo(function ThingsTable({ graph, selected, select }: TableProps) {
  const t = useText();
  const language = useLanguage();
  const sorting = useSorting(COLUMNS, 'all', true);
  const inLanguage = new Intl.Collator(language, { numeric: true });
  const compare: Readonly<Record<(typeof COLUMNS)[number], (a: Row, b: Row) => number>> = {
    thing: (a, b) => inLanguage.compare(a.name, b.name),
    kind: (a, b) => inLanguage.compare(a.kind, b.kind),
    year: (a, b) => (a.year ?? 0) - (b.year ?? 0),
    shown: (a, b) => a.shown - b.shown,
    all: (a, b) => a.degree - b.degree,
  };
  const rows = graph
    .mapNodes((node, attributes): Row => {
      const { thing } = attributes;
      const name = capped(symbolOf(thing) ?? titleOf(thing), 120).text;
      return { ...attributes, node, name, kind: t.kind[thing.label], shown: graph.degree(node) };
    })
    .sort(
      (a, b) => (sorting.descending ? -1 : 1) * compare[sorting.column](a, b) || inLanguage.compare(a.name, b.name),
    );
  return (
    <table className="sortable">
      <caption className="unseen">{t.graph.table}</caption>
      <SortHeads columns={COLUMNS} names={t.graph.columns} sorting={sorting} />
      <tbody>
        {rows.map(({ node, thing, name, kind, year, shown, degree }) => (
          <tr key={node} className={node === selected ? 'selected' : undefined}>
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
            <td>{formatNumber(shown, language)}</td>
            <td>{formatNumber(degree, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});
