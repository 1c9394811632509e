/** The client of this server's GraphQL: one for each language, since the answers are in the language of the request. */
import { type Client, cacheExchange, createClient, fetchExchange } from '@urql/core';
import { token } from './token.ts';

/** Milliseconds after which a request is given up. */
const PATIENCE = 30_000;

const clients = new Map<string, Client>();

/** Asks with a limit of time; what the caller ends is ended too. */
const fetchInTime: typeof fetch = (input, init) => {
  const late = AbortSignal.timeout(PATIENCE);
  const signal = init?.signal ? AbortSignal.any([init.signal, late]) : late;
  return fetch(input, { ...init, signal });
};

/** The client whose answers are in a language. What was asked once is kept until the page is loaded anew. */
export function clientFor(language: string): Client {
  let client = clients.get(language);
  if (!client) {
    client = createClient({
      url: '/graphql',
      exchanges: [cacheExchange, fetchExchange],
      preferGetMethod: false,
      fetch: fetchInTime,
      fetchOptions: () => {
        const given = token();
        return {
          headers: {
            'accept-language': language,
            ...(given === undefined ? {} : { authorization: `Bearer ${given}` }),
          },
        };
      },
    });
    clients.set(language, client);
  }
  return client;
}
