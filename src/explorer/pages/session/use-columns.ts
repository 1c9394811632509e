/** The lists of participants of several sessions, one column each: fetched one after another, each failing for itself. */
import type { Client } from '@urql/core';
import { useCallback, useEffect, useState } from 'react';
import { AttendanceDocument, type AttendanceQuery } from '../../api/documents.ts';
import { type Failure, failureOf } from '../../api/failure.ts';
import { known } from '../../api/use-answer.ts';
import { useClient } from '../../api/use-client.ts';

type Edge = NonNullable<AttendanceQuery['session']>['attendance']['edges'][number];

/** One participant of one session. */
export interface Attendance {
  readonly who: Edge['node'];
  readonly roles: Edge['roles'];
  /** The cursor of the edge before it; null for the first. With it the evidence of this edge alone can be asked. */
  readonly after: string | null;
}

export interface Column {
  readonly session: string;
  readonly list: readonly Attendance[];
  readonly done: boolean;
  readonly failure: Failure | undefined;
}

/** Rows of one request: the most that a page of the server holds. */
const PAGE = 200;

const cursorAfter = (column: Column, edges: readonly Edge[]) =>
  edges.at(-1)?.cursor ?? column.list.at(-1)?.after ?? null;

interface Fetched {
  readonly column: Column;
  /** Where the next page begins. */
  readonly next: string | null;
}

function extended({ column, next }: Fetched, data: AttendanceQuery): Fetched {
  const page = data.session?.attendance;
  const edges = page?.edges ?? [];
  const list = edges.map(({ node, roles }, index) => ({
    who: node,
    roles,
    after: index === 0 ? next : (edges[index - 1]?.cursor ?? null),
  }));
  return {
    column: {
      ...column,
      list: [...column.list, ...list],
      done: page?.pageInfo.hasNextPage !== true,
      failure: undefined,
    },
    next: cursorAfter(column, edges),
  };
}

function recalled(client: Client, session: string): Fetched {
  let fetched: Fetched = { column: { session, list: [], done: false, failure: undefined }, next: null };
  while (!fetched.column.done) {
    const data = known(client, AttendanceDocument, { session, first: PAGE, after: fetched.next })?.data;
    if (!data) break;
    fetched = extended(fetched, data);
  }
  return fetched;
}

/**
 * @param sessions the keys of the sessions, in the order of the columns.
 * @param first the one that is fetched before the others.
 */
export function useColumns(sessions: readonly string[], first: string): { columns: readonly Column[]; retry(): void } {
  const { client, language } = useClient();
  const [held, setHeld] = useState<ReadonlyMap<string, Fetched>>(new Map());
  const nameOf = (session: string) => `${language} ${session}`;
  const fetched = sessions.map((session) => held.get(nameOf(session)) ?? recalled(client, session));
  const waiting = fetched.filter(({ column }) => !column.done && !column.failure);
  const next = waiting.find(({ column }) => column.session === first) ?? waiting[0];
  const asked = next && `${nameOf(next.column.session)} ${next.next}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` stands for all that is asked
  useEffect(() => {
    if (!next) return;
    let gone = false;
    client
      .query(AttendanceDocument, { session: next.column.session, first: PAGE, after: next.next })
      .toPromise()
      .then(({ data, error }) => {
        if (gone) return;
        const after = error
          ? { ...next, column: { ...next.column, failure: failureOf(error) } }
          : data
            ? extended(next, data)
            : { ...next, column: { ...next.column, done: true } };
        setHeld((before) => new Map(before).set(nameOf(next.column.session), after));
      });
    return () => {
      gone = true;
    };
  }, [asked, client]);

  const retry = useCallback(() => {
    setHeld(
      (before) =>
        new Map([...before].map(([name, one]) => [name, { ...one, column: { ...one.column, failure: undefined } }])),
    );
  }, []);
  return { columns: fetched.map(({ column }) => column), retry };
}
