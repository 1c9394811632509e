/**
 * The first rows of a long table, and the button that shows the others: a row costs a browser much more than a mark of a
 * picture. Each row says the how-manieth it is, and the table how many there are.
 */
import type { ReactNode } from 'react';
import { useParam } from '../address/address.tsx';
import { useFill, useText } from '../text/text.tsx';

/** Rows that are there at once. */
const FIRST = 100;
const MORE = 200;

interface ShownRows<R> {
  /** Rows with their places among all, the heads counted. */
  readonly shown: readonly { readonly row: R; readonly at: number }[];
  /** Stands below the table; nothing where all rows are there. */
  readonly rest: ReactNode;
}

/** @param isSelected of the row that is there wherever it stands. */
export function useShownRows<R>(rows: readonly R[], isSelected: (row: R) => boolean): ShownRows<R> {
  const t = useText();
  const say = useFill();
  const [asked, setAsked] = useParam('listed');
  const wanted = Math.max(FIRST, Number.parseInt(asked ?? '', 10) || 0);
  const show = (count: number) => setAsked(`${count}`, 'replace');
  const left = rows.length - wanted;
  return {
    shown: rows.flatMap((row, index) => (index < wanted || isSelected(row) ? [{ row, at: index + 2 }] : [])),
    rest: left > 0 && (
      <p className="more">
        <span>{say(t.thing.shown, { shown: wanted, total: rows.length })}</span>
        <button type="button" onClick={() => show(wanted + MORE)}>
          {say(t.thing.more, { n: Math.min(MORE, left) })}
        </button>
        {left > MORE && (
          <button type="button" onClick={() => show(rows.length)}>
            {t.thing.showAll}
          </button>
        )}
      </p>
    ),
  };
}
