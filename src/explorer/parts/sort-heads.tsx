/** The heads of a table that can be sorted; the order stands in the address. */
import { useParam } from '../address/address.tsx';

export interface Sorting<C extends string> {
  readonly column: C;
  readonly descending: boolean;
  set(column: C): void;
}

/** By which column a table is sorted: `sort=year`, `sort=-year`. */
export function useSorting<C extends string>(columns: readonly C[], first: C, isFirstDescending = false): Sorting<C> {
  const [asked, setSort] = useParam('sort');
  const sort = asked ?? (isFirstDescending ? `-${first}` : first);
  const descending = sort.startsWith('-');
  const column = columns.find((one) => one === sort.replace(/^-/, '')) ?? first;
  return {
    column,
    descending,
    set: (one) => setSort(one === column && !descending ? `-${one}` : one, 'replace'),
  };
}

interface SortHeadsProps<C extends string> {
  columns: readonly C[];
  names: Readonly<Record<C, string>>;
  sorting: Sorting<C>;
}

export function SortHeads<C extends string>({
  columns,
  names,
  sorting: { column, descending, set },
}: SortHeadsProps<C>) {
  return (
    <thead>
      <tr>
        {columns.map((one) => (
          <th key={one} scope="col" aria-sort={one !== column ? 'none' : descending ? 'descending' : 'ascending'}>
            <button type="button" className="quiet" onClick={() => set(one)}>
              {names[one]}
              <span aria-hidden="true">{one !== column ? '' : descending ? ' ↓' : ' ↑'}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
