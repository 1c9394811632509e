/** The rows of the attendance table, by region. */
import type { Role } from '../../api/documents.ts';
import type { Named } from '../../things/thing.tsx';
import type { Column } from './use-columns.ts';

export interface Row {
  readonly who: Named;
  /** In which capacities, by the key of the session. */
  readonly cells: ReadonlyMap<string, readonly Role[]>;
}

export interface Group {
  /** The M49 region in English; empty where a state has none; `others` for who is no state. */
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Where a group stands: regions in the order of the alphabet, then states without one, then others. */
const rank = (name: string) => (name === 'others' ? '\uffff' : name === '' ? '\ufffe' : name);

/** @param only the key of the session whose participants are wanted; undefined for all of the columns. */
export function groupsOf(columns: readonly Column[], only: string | undefined, language: string): Group[] {
  const rows = new Map<string, { who: Named; region: string; cells: Map<string, readonly Role[]> }>();
  for (const { session, list } of columns) {
    for (const { who, roles } of list) {
      const name = `${who.label} ${who.key}`;
      const region = 'region' in who ? (who.region ?? '') : 'others';
      const row = rows.get(name) ?? { who, region, cells: new Map<string, readonly Role[]>() };
      row.cells.set(session, roles);
      rows.set(name, row);
    }
  }
  const collator = new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en');
  const groups = new Map<string, Row[]>();
  for (const { who, region, cells } of rows.values()) {
    if (only !== undefined && !cells.has(only)) continue;
    groups.set(region, [...(groups.get(region) ?? []), { who, cells }]);
  }
  return [...groups]
    .map(([name, list]) => ({ name, rows: list.sort((a, b) => collator.compare(a.who.name, b.who.name)) }))
    .sort((a, b) => (rank(a.name) < rank(b.name) ? -1 : 1));
}
