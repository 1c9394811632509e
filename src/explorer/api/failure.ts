/** What can go wrong between a page and the server, in the terms of a reader. */
import type { CombinedError } from '@urql/core';

export interface Failure {
  /** `gone`: no answer; `late`: none in time; `refused`: the server says no; `fault`: a field failed. */
  readonly kind: 'gone' | 'late' | 'refused' | 'fault';
  /** What the server says; empty where it said nothing. */
  readonly message: string;
  /** The id under which the fault stands in the server's log. */
  readonly id?: string;
}

/** A failure as the page shows it. */
export function failureOf(error: CombinedError): Failure {
  const [first] = error.graphQLErrors;
  if (first) {
    const id = first.extensions?.id;
    const refused = typeof first.extensions?.code === 'string' && first.extensions.code !== 'INTERNAL_SERVER_ERROR';
    return {
      kind: refused ? 'refused' : 'fault',
      message: first.message,
      ...(typeof id === 'string' ? { id } : {}),
    };
  }
  return { kind: error.networkError?.name === 'TimeoutError' ? 'late' : 'gone', message: '' };
}
