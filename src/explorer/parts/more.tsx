/** "25 of 214", and the button that shows more; how many are shown stands in the address. */
import { useParam } from '../address/address.tsx';
import { FIRST_ROWS, MORE_ROWS, type Pages } from '../api/use-pages.ts';
import { useFill, useText } from '../text/text.tsx';
import { Asked } from './asked.tsx';

/** Rows that an address can ask for; a list that is longer is searched, not scrolled. */
const MOST_ROWS = 5_000;

/** How many rows of a list are wanted, by the address. */
export function useWanted(name: string, initial = FIRST_ROWS): [wanted: number, more: () => void] {
  const [value, set] = useParam(name);
  const wanted = Math.min(MOST_ROWS, Math.max(initial, Number.parseInt(value ?? '', 10) || 0));
  return [wanted, () => set(String(wanted + MORE_ROWS), 'replace')];
}

interface MoreProps {
  pages: Pages<unknown>;
  more(): void;
}

export function More({ pages, more }: MoreProps) {
  const t = useText();
  const say = useFill();
  const shown = pages.edges.length;
  return (
    <>
      <Asked asking={pages} kept={shown > 0} />
      {pages.begun && pages.more && !pages.failure && (
        <p className="more">
          {pages.total !== undefined && <span>{say(t.thing.shown, { shown, total: pages.total })}</span>}
          <button type="button" onClick={more}>
            {say(t.thing.more, {
              n: pages.total === undefined ? MORE_ROWS : Math.min(MORE_ROWS, pages.total - shown),
            })}
          </button>
        </p>
      )}
    </>
  );
}
