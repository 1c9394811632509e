/** The same decisions as a table that can be sorted; the order stands in the address. */
import { memo, useMemo } from 'react';
import { useShownRows } from '../parts/shown-rows.tsx';
import { SortHeads, useSorting } from '../parts/sort-heads.tsx';
import { capped } from '../text/clean.ts';
import { useLanguage, useText } from '../text/text.tsx';
import { ThingLink } from '../things/thing.tsx';
import type { Decision, LineageGraph } from './lineage.ts';

const COLUMNS = ['symbol', 'year', 'organ', 'steps', 'refersTo', 'referredBy'] as const;
type Column = (typeof COLUMNS)[number];

interface Row {
  readonly node: string;
  readonly decision: Decision;
  readonly symbol: string;
  readonly year: number;
  readonly organ: string;
  readonly steps: number;
  readonly refersTo: number;
  readonly referredBy: number;
}

interface TableProps {
  graph: LineageGraph;
  selected: string | undefined;
  select(node: string): void;
  organName(organ: string): string;
}

export const DecisionsTable = memo(function DecisionsTable({ graph, selected, select, organName }: TableProps) {
  const t = useText();
  const language = useLanguage();
  const sorting = useSorting(COLUMNS, 'steps');
  const { column, descending } = sorting;
  const rows = useMemo(() => {
    const inLanguage = new Intl.Collator(language, { numeric: true });
    return graph
      .mapNodes(
        (node, decision): Row => ({
          node,
          decision,
          symbol: decision.thing.key,
          year: decision.year ?? 0,
          organ: organName(decision.organ),
          steps: decision.depth,
          refersTo: graph.outDegree(node) + decision.beyondOut,
          referredBy: graph.inDegree(node) + decision.beyondIn,
        }),
      )
      .sort(
        (a, b) => (descending ? -1 : 1) * compare(a, b, column, inLanguage) || inLanguage.compare(a.symbol, b.symbol),
      );
  }, [graph, language, column, descending, organName]);
  const { shown, rest } = useShownRows(rows, ({ node }) => node === selected);
  return (
    <>
      <table className="sortable" aria-rowcount={rows.length + 1}>
        <caption className="unseen">{t.lineage.table}</caption>
        <SortHeads columns={COLUMNS} names={t.lineage.columns} sorting={sorting} />
        <tbody>
          {shown.map(({ row, at }) => (
            <tr key={row.node} aria-rowindex={at} className={row.node === selected ? 'selected' : undefined}>
              <th scope="row">
                <ThingLink thing={row.decision.thing} plain />{' '}
                <button type="button" className="quiet" onClick={() => select(row.node)}>
                  {t.lineage.look}
                  <span className="unseen"> {capped(row.symbol, 80).text}</span>
                </button>
              </th>
              <td>{row.decision.year ?? ''}</td>
              <td>{row.organ}</td>
              <td>{row.steps}</td>
              <td>{row.refersTo}</td>
              <td>{row.referredBy}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest}
    </>
  );
});

function compare(a: Row, b: Row, column: Column, inLanguage: Intl.Collator): number {
  if (column === 'symbol' || column === 'organ') return inLanguage.compare(a[column], b[column]);
  if (column === 'steps') return Math.abs(a.steps) - Math.abs(b.steps) || a.steps - b.steps;
  return a[column] - b[column];
}
