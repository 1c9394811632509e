/** One question to the server and its answer, kept on screen while it is asked again. */
import type { AnyVariables, Client, OperationResult, TypedDocumentNode } from '@urql/core';
import { useCallback, useEffect, useState } from 'react';
import { type Failure, failureOf } from './failure.ts';
import { useClient } from './use-client.ts';
import { useWaiting, type Waiting } from './waiting.ts';

/** What a part of a page knows of what it asked. */
export interface Asking {
  readonly waiting: Waiting;
  readonly failure: Failure | undefined;
  retry(): void;
}

export interface Answer<D> extends Asking {
  /** What was answered; of the question before, where `keep` is set and this one is not answered yet. */
  readonly data: D | undefined;
}

interface Held<D> {
  question: string;
  data: D | undefined;
  failure: Failure | undefined;
  settled: boolean;
}

function held<D>(question: string, result: OperationResult<D> | null | undefined, before: D | undefined): Held<D> {
  if (!result) return { question, data: before, failure: undefined, settled: false };
  // Where something failed, what comes is not whole: nothing that is on screen is lost for it.
  return {
    question,
    data: result.error ? (before ?? result.data) : (result.data ?? before),
    failure: result.error ? failureOf(result.error) : undefined,
    settled: true,
  };
}

/** What was answered before in this language, without asking. */
export function known<D, V extends AnyVariables>(client: Client, document: TypedDocumentNode<D, V>, variables: V) {
  return client.readQuery<D, V>(document, variables) as OperationResult<D, V> | null;
}

/**
 * Asks, and asks again where the variables or the language change.
 * @param variables undefined asks nothing.
 * @param keep shows the answer to the question before until this one is answered: for lists that change as one types.
 */
export function useAnswer<D, V extends AnyVariables>(
  document: TypedDocumentNode<D, V>,
  variables: V | undefined,
  { keep = false } = {},
): Answer<D> {
  const { client, language } = useClient();
  const question = variables === undefined ? '' : `${language} ${JSON.stringify(variables)}`;
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<Held<D>>(() =>
    held(question, variables && known(client, document, variables), undefined),
  );

  let shown = state;
  if (state.question !== question) {
    shown = held(question, variables && known(client, document, variables), keep ? state.data : undefined);
    setState(shown);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` stands for the variables and the client
  useEffect(() => {
    if (variables === undefined) return;
    if (tries === 0 && known(client, document, variables)) return;
    let gone = false;
    setState((now) => ({ ...now, settled: false }));
    client
      .query(document, variables, { requestPolicy: tries > 0 ? 'network-only' : 'cache-first' })
      .toPromise()
      .then((result) => {
        if (!gone) setState((now) => held(question, result, now.data));
      });
    return () => {
      gone = true;
    };
  }, [question, document, tries]);

  const busy = variables !== undefined && !shown.settled;
  return {
    data: variables === undefined && !keep ? undefined : shown.data,
    failure: shown.failure,
    waiting: useWaiting(busy, question),
    retry: useCallback(() => setTries((count) => count + 1), []),
  };
}
