/** A request that is refused before GraphQL sees it is answered in GraphQL's form all the same. */
import type { FetchAPI } from 'graphql-yoga';

export function refusal(
  fetchAPI: FetchAPI,
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Response {
  return new fetchAPI.Response(JSON.stringify({ errors: [{ message, extensions: { code } }] }), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}
