/** What can go wrong between a page and the server, in the terms of a reader. */
import type { CombinedError } from '@urql/core';

export interface Failure {
  /** `gone`: no answer; `late`: none in time; `token`: it wants one; `refused`: the server says no; `fault`: a field failed. */
  readonly kind: 'gone' | 'late' | 'token' | 'refused' | 'fault';
  /** What the server says; empty where it said nothing. */
  readonly message: string;
  /** The id under which the fault stands in the server's log. */
  readonly id?: string;
}

/** A failure as the page shows it. */
export function failureOf(error: CombinedError): Failure {
  const [first] = error.graphQLErrors;
  if (first) {
    const { id, code } = first.extensions ?? {};
    if (code === 'UNAUTHENTICATED') return { kind: 'token', message: '' };
    const refused = typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR';
    return {
      kind: refused ? 'refused' : 'fault',
      message: first.message,
      ...(typeof id === 'string' ? { id } : {}),
    };
  }
  return { kind: error.networkError?.name === 'TimeoutError' ? 'late' : 'gone', message: '' };
}
