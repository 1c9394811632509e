/** A list that is fetched page by page until as many rows are there as the address asks for. */
import type { AnyVariables, Client, TypedDocumentNode } from '@urql/core';
import { useCallback, useEffect, useState } from 'react';
import { type Failure, failureOf } from './failure.ts';
import { type Asking, known } from './use-answer.ts';
import { useClient } from './use-client.ts';
import { useWaiting } from './waiting.ts';

/** What every connection of the schema has. */
export interface Connection<E> {
  readonly edges: readonly E[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number;
}

export interface Pages<E> extends Asking {
  readonly edges: readonly E[];
  /** How many there are in all; undefined where that was not asked or nothing came yet. */
  readonly total: number | undefined;
  /** Whether there are more than are here. */
  readonly more: boolean;
  /** Whether the first page has come. */
  readonly begun: boolean;
}

interface Held<E> {
  question: string;
  edges: readonly E[];
  total: number | undefined;
  after: string | null;
  more: boolean;
  begun: boolean;
  failure: Failure | undefined;
}

/** Rows of the first request and of those after it, where a list does not say: as many as a page shows at first, and adds. */
export const FIRST_ROWS = 25;
export const MORE_ROWS = 50;

type Paged = AnyVariables & { first?: number | null | undefined; after?: string | null | undefined };

/** The list and the variables of a paged query, without `first` and `after`. */
export interface ListQuery<D, V extends Paged, E> {
  readonly document: TypedDocumentNode<D, V>;
  /** Where in the answer the list stands; nothing where the thing is not there. */
  readonly connection: (data: D) => Connection<E> | null | undefined;
  /** Rows of one request, where it is not for a person to go on; the most that the server gives is 200. */
  readonly size?: number;
}

/** How many rows the next request asks for: always the same at the same place, so that what was asked before is known. */
const rowsAfter = (after: string | null) => (after === null ? FIRST_ROWS : MORE_ROWS);

const nothing = <E>(question: string): Held<E> => ({
  question,
  edges: [],
  total: undefined,
  after: null,
  more: true,
  begun: false,
  failure: undefined,
});

function extended<E>(now: Held<E>, page: Connection<E> | null | undefined): Held<E> {
  return {
    ...now,
    edges: page ? [...now.edges, ...page.edges] : now.edges,
    total: page?.totalCount ?? now.total,
    after: page?.pageInfo.endCursor ?? null,
    more: page?.pageInfo.hasNextPage === true && page.edges.length > 0,
    begun: true,
    failure: undefined,
  };
}

/** The rows that were fetched before in this language, so that Back shows them at once. */
function recalled<D, V extends Paged, E>(
  client: Client,
  { document, connection, size }: ListQuery<D, V, E>,
  variables: Omit<V, 'first' | 'after'> | undefined,
  wanted: number,
  question: string,
): Held<E> {
  let now = nothing<E>(question);
  while (variables && now.more && now.edges.length < wanted) {
    const page = { ...variables, first: size ?? rowsAfter(now.after), after: now.after } as unknown as V;
    const data = known(client, document, page)?.data;
    if (!data) break;
    now = extended(now, connection(data));
  }
  return now;
}

/**
 * Fetches rows until `wanted` are here or there are no more. A fault keeps what is here; `retry` goes on from there.
 * @param variables undefined fetches nothing.
 */
export function usePages<D, V extends Paged, E>(
  list: ListQuery<D, V, E>,
  variables: Omit<V, 'first' | 'after'> | undefined,
  wanted: number,
): Pages<E> {
  const { client, language } = useClient();
  const { document, connection, size } = list;
  const question = variables === undefined ? '' : `${language} ${JSON.stringify(variables)}`;
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<Held<E>>(() => recalled(client, list, variables, wanted, question));

  let shown = state;
  if (state.question !== question) {
    shown = recalled(client, list, variables, wanted, question);
    setState(shown);
  }

  const fetching = variables !== undefined && shown.more && shown.edges.length < wanted && !shown.failure;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` stands for the variables and the client
  useEffect(() => {
    if (!fetching || variables === undefined) return;
    let gone = false;
    const page = { ...variables, first: size ?? rowsAfter(shown.after), after: shown.after } as unknown as V;
    client
      .query(document, page)
      .toPromise()
      .then(({ data, error }) => {
        if (gone) return;
        setState((now) => {
          const connected = data ? connection(data) : undefined;
          if (error && !connected) return { ...now, failure: failureOf(error) };
          const next = extended(now, connected);
          return error ? { ...next, failure: failureOf(error) } : next;
        });
      });
    return () => {
      gone = true;
    };
  }, [question, document, fetching, shown.after, tries]);

  return {
    edges: shown.edges,
    total: shown.total,
    more: shown.more,
    begun: shown.begun,
    failure: shown.failure,
    waiting: useWaiting(fetching, `${question} ${shown.after}`),
    retry: useCallback(() => {
      setTries((count) => count + 1);
      setState((now) => ({ ...now, failure: undefined }));
    }, []),
  };
}
