/** Who attended the sessions of a body: a row a participant, grouped by region, a column a session, a mark in which capacity. */
import { type KeyboardEvent, useMemo, useRef } from 'react';
import { To, useParam } from '../../address/address.tsx';
import { AttendanceEvidenceDocument, SessionsOfBodyDocument } from '../../api/documents.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { usePages } from '../../api/use-pages.ts';
import { Asked } from '../../parts/asked.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { Words } from '../../parts/words.tsx';
import { formatDate, useFill, useLanguage, useText } from '../../text/text.tsx';
import { type Named, ThingLink } from '../../things/thing.tsx';
import { groupsOf } from './groups.ts';
import { inTime } from './in-time.ts';
import { MARK_SHAPES, type Mark, markOf } from './roles.ts';
import { type Attendance, type Column, useColumns } from './use-columns.ts';

/** Sessions shown beside each other. */
const COLUMNS = 8;

const SESSIONS = {
  document: SessionsOfBodyDocument,
  connection: (data: import('../../api/documents.ts').SessionsOfBodyQuery) => data.body?.sessions,
  size: 200,
};

export function MarkShape({ mark }: { mark: Mark }) {
  const { fill, line } = MARK_SHAPES[mark];
  return (
    <svg className="mark-shape" viewBox="0 0 16 16" aria-hidden="true">
      {fill !== '' && <path d={fill} fill="currentColor" />}
      {line !== '' && <path d={line} fill="none" stroke="currentColor" strokeWidth="1.8" />}
    </svg>
  );
}

interface AttendanceTableProps {
  session: Named;
  body: Named | null;
}

export function AttendanceTable({ session, body }: AttendanceTableProps) {
  const t = useText();
  const say = useFill();
  const [from, setFrom] = useParam('columns');
  const [everyone, setEveryone] = useParam('everyone');
  const [at, setAt] = useParam('mark');

  const sessions = usePages(SESSIONS, body ? { body: body.key } : undefined, 400);
  const beside = useMemo(() => {
    const all = sessions.edges.map(({ node }) => node);
    const isThere = all.some(({ key }) => key === session.key);
    return inTime(isThere ? all : [...all, { ...session, startDate: null, ordinal: null }]);
  }, [sessions.edges, session]);
  const here = beside.findIndex(({ key }) => key === session.key);
  const first = Math.max(
    0,
    Math.min(from === undefined ? here - COLUMNS + 2 : Number.parseInt(from, 10) || 0, beside.length - COLUMNS),
  );
  const shown = beside.slice(first, first + COLUMNS);
  const ready = !body || sessions.begun || sessions.failure !== undefined;
  const { columns, retry } = useColumns(ready ? shown.map(({ key }) => key) : [], session.key);
  const columnHere = columns.find((column) => column.session === session.key);
  const open = openCell(at, columns);

  if (columnHere?.done && columnHere.list.length === 0 && columns.every(({ list }) => list.length === 0)) {
    return <p className="soft">{t.session.noAttendance}</p>;
  }
  return (
    <>
      <p className="soft">
        {t.session.attendanceLead} {t.session.keys}
      </p>
      <div className="bar">
        <label>
          <input
            type="checkbox"
            checked={everyone === undefined}
            onChange={(event) => setEveryone(event.target.checked ? undefined : 'yes')}
          />{' '}
          {t.session.onlyHere}
        </label>
        {beside.length > COLUMNS && (
          <span className="steps">
            <button type="button" disabled={first === 0} onClick={() => setFrom(String(Math.max(0, first - COLUMNS)))}>
              ← {t.session.earlier}
            </button>
            <span>{say(t.session.columns, { from: first + 1, to: first + shown.length, total: beside.length })}</span>
            <button
              type="button"
              disabled={first + COLUMNS >= beside.length}
              onClick={() => setFrom(String(first + COLUMNS))}
            >
              {t.session.later} →
            </button>
          </span>
        )}
      </div>
      <Asked asking={sessions} kept={sessions.begun} />
      {columns
        .filter(({ failure }) => failure)
        .map(({ session: key, failure }) => (
          <Asked key={key} asking={{ failure, waiting: 'no', retry }} kept />
        ))}
      {columns.some(({ done, failure }) => !done && !failure) && (
        <Asked asking={{ failure: undefined, waiting: 'soon', retry }} />
      )}
      <Legend columns={columns} />
      <Grid here={session.key} sessions={shown} columns={columns} onlyHere={everyone === undefined} open={setAt} />
      {open && (
        <CellEvidence
          key={at}
          session={open.column.session}
          attendance={open.attendance}
          close={() => setAt(undefined, 'replace')}
        />
      )}
    </>
  );
}

const cellName = (session: string, who: Named) => `${session}~${who.label}:${who.key}`;

function openCell(at: string | undefined, columns: readonly Column[]) {
  if (at === undefined) return undefined;
  for (const column of columns) {
    if (!at.startsWith(`${column.session}~`)) continue;
    const attendance = column.list.find(({ who }) => cellName(column.session, who) === at);
    if (attendance) return { column, attendance };
  }
  return undefined;
}

interface GridProps {
  here: string;
  sessions: readonly (Named & { startDate: string | null })[];
  columns: readonly Column[];
  onlyHere: boolean;
  open(cell: string): void;
}

function Grid({ here, sessions, columns, onlyHere, open }: GridProps) {
  const t = useText();
  const language = useLanguage();
  const groups = useMemo(
    () => groupsOf(columns, onlyHere ? here : undefined, language),
    [columns, onlyHere, here, language],
  );
  const table = useRef<HTMLTableElement>(null);

  /** One stop of the Tab key for all marks; the arrow keys go on from there. */
  const move = (event: KeyboardEvent) => {
    const steps: Record<string, [number, number]> = {
      ArrowRight: [1, 0],
      ArrowLeft: [-1, 0],
      ArrowDown: [0, 1],
      ArrowUp: [0, -1],
    };
    const step = steps[event.key];
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-row]');
    if (!step || !button || !table.current) return;
    event.preventDefault();
    const [across, down] = step;
    let row = Number(button.dataset.row);
    let column = Number(button.dataset.column);
    const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
    for (;;) {
      row += down;
      column += across;
      if (row < 0 || row >= rows || column < 0 || column >= columns.length) return;
      const next = table.current.querySelector<HTMLButtonElement>(`button[data-row="${row}"][data-column="${column}"]`);
      if (next) {
        for (const one of table.current.querySelectorAll('button[tabindex="0"]')) one.setAttribute('tabindex', '-1');
        next.tabIndex = 0;
        next.focus();
        return;
      }
    }
  };

  let row = -1;
  let stops = 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll" tabIndex={0} aria-label={t.session.attendance}>
      <table className="attendance" ref={table} onKeyDown={move}>
        <thead>
          <tr>
            <th scope="col">{t.session.participant}</th>
            {sessions.map((session) => (
              <th key={session.key} scope="col" className={session.key === here ? 'here' : undefined}>
                <To page="session" thing={session.key} {...(session.key === here ? { 'aria-current': 'page' } : {})}>
                  <Words cap={40}>
                    {session.startDate?.slice(0, 4) ?? session.key.split('/').at(-1) ?? session.key}
                  </Words>
                </To>
                {session.startDate !== null && (
                  <span className="unseen">{formatDate(session.startDate, language)}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.name}>
            <tr className="group">
              <th scope="rowgroup" colSpan={sessions.length + 1}>
                {group.name === 'others'
                  ? t.session.others
                  : group.name === ''
                    ? t.session.noRegion
                    : (t.region[group.name as keyof typeof t.region] ?? group.name)}{' '}
                <span className="count">{group.rows.length}</span>
              </th>
            </tr>
            {group.rows.map(({ who, cells }) => {
              row += 1;
              return (
                <tr key={`${who.label} ${who.key}`}>
                  <th scope="row">
                    <ThingLink thing={who} plain />
                  </th>
                  {sessions.map((session, index) => {
                    const roles = cells.get(session.key);
                    if (roles) stops += 1;
                    return (
                      <td key={session.key} className={session.key === here ? 'here' : undefined}>
                        {roles ? (
                          <button
                            type="button"
                            className="cell"
                            data-row={row}
                            data-column={index}
                            tabIndex={stops === 1 ? 0 : -1}
                            title={roles.map((role) => t.role[role]).join(', ')}
                            onClick={() => open(cellName(session.key, who))}
                          >
                            <MarkShape mark={markOf(roles)} />
                            <span className="unseen">{roles.map((role) => t.role[role]).join(', ')}</span>
                          </button>
                        ) : (
                          <span className="unseen">{t.session.absent}</span>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Legend({ columns }: { columns: readonly Column[] }) {
  const t = useText();
  const order = Object.keys(t.role);
  const roles = [...new Set(columns.flatMap(({ list }) => list.flatMap((one) => one.roles)))].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  if (roles.length === 0) return null;
  return (
    <ul className="legend" aria-label={t.session.marks}>
      {roles.map((role) => (
        <li key={role}>
          <MarkShape mark={markOf([role])} /> {t.role[role]}
        </li>
      ))}
    </ul>
  );
}

function CellEvidence({ session, attendance, close }: { session: string; attendance: Attendance; close(): void }) {
  const t = useText();
  const say = useFill();
  const asking = useAnswer(AttendanceEvidenceDocument, { session, after: attendance.after });
  const evidence = asking.data?.session?.attendance.edges[0]?.evidence;
  return (
    <Dialog title={say(t.evidence.of, { name: attendance.who.name.slice(0, 200) })} close={close}>
      <p>
        <ThingLink thing={attendance.who} /> · {attendance.roles.map((role) => t.role[role]).join(', ')} ·{' '}
        <To page="session" thing={session}>
          {session}
        </To>
      </p>
      <Asked asking={asking} kept={evidence !== undefined} />
      {evidence && (
        <Evidence statements={evidence.map((one) => ({ evidence: one, says: one.role ? [t.role[one.role]] : [] }))} />
      )}
    </Dialog>
  );
}
