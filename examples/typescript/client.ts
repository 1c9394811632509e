/** A small typed client: queries by their hash, and large lists line by line. Copy it; it needs `graphql` alone. */
import { createHash } from 'node:crypto';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** What is wrong with a query, or what went wrong at the server, in its words. */
export class EndpointError extends Error {
  override name = 'EndpointError';
  readonly codes: readonly string[];

  constructor(errors: readonly { message: string; extensions?: { code?: string } }[]) {
    super(errors.map(({ message }) => message).join('\n'));
    this.codes = errors.flatMap(({ extensions }) => extensions?.code ?? []);
  }
}

export class Recalling {
  readonly #url: string;
  readonly #headers: Record<string, string>;

  /** @param token the bearer token, where the endpoint needs one. */
  constructor(url: string, { token, language }: { token?: string; language?: string } = {}) {
    this.#url = url;
    this.#headers = {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(language ? { 'accept-language': language } : {}),
    };
  }

  /** Asks a query. Its text is sent where the endpoint does not know its hash yet. @throws EndpointError */
  async ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
    const query = print(document);
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const short = { variables, extensions: { persistedQuery: { version: 1, sha256Hash } } };
    try {
      return await this.#post<Data>(short);
    } catch (error) {
      if (!(error instanceof EndpointError && error.codes.includes('PERSISTED_QUERY_NOT_FOUND'))) throw error;
      return this.#post<Data>({ ...short, query });
    }
  }

  /** All things of a list, one after the other. @throws EndpointError; TypeError where the answer breaks off */
  async *list<Thing>(
    list: string,
    { fields, filter }: { fields?: string; filter?: object } = {},
  ): AsyncGenerator<Thing> {
    const address = new URL(`/export/${list}.jsonl`, this.#url);
    if (fields) address.searchParams.set('fields', fields);
    if (filter) address.searchParams.set('filter', JSON.stringify(filter));
    const answer = await fetch(address, { headers: this.#headers });
    if (!answer.ok || !answer.body) throw new EndpointError(((await answer.json()) as { errors: [] }).errors);
    let rest = '';
    for await (const part of answer.body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + part).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield JSON.parse(line) as Thing;
    }
  }

  async #post<Data>(body: object): Promise<Data> {
    const answer = await fetch(new URL('/graphql', this.#url), {
      method: 'POST',
      headers: this.#headers,
      body: JSON.stringify(body),
    });
    const { data, errors } = (await answer.json()) as { data?: Data; errors?: [] };
    if (errors || !data) throw new EndpointError(errors ?? []);
    return data;
  }
}
