/**
 * Large lists as JSON Lines, for notebooks: one thing a line, read page by page as fast as the client takes them, so that
 * neither side holds the whole list.
 *
 *     GET /export/resolutions.jsonl?filter={"body":"A"}&fields=symbol title date
 *
 * `fields` is a selection as in a query, on the type of the list; all plain fields unless given. Each page is a query like
 * any other, with its limits.
 */
import { Readable } from 'node:stream';
import {
  type ExecutionResult,
  type GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  Kind,
  OperationTypeNode,
  parse,
  print,
} from 'graphql';
import { isAsyncIterable, type Plugin, type YogaServer } from 'graphql-yoga';
import { refusal } from '../access/refuse.ts';
import { LIMIT_EXCEEDED } from '../limits/limit-error.ts';
import { type ServerContext, streamBody } from './stream-body.ts';

/** The folder of the lists in addresses: /export/resolutions.jsonl */
export const EXPORT = '/export/';
const ENDING = '.jsonl';
/** Things a page; fewer where a page of so many would cost too much. */
const PAGE = 200;

interface List {
  /** The field of Query. */
  field: string;
  /** The type of its filter, if it has one. */
  filter: string | undefined;
  node: GraphQLObjectType;
}

/** The lists of a schema: fields of Query that have pages and need no argument. */
export function listsOf(schema: GraphQLSchema): ReadonlyMap<string, List> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return new Map(
    fields.flatMap((field): [string, List][] => {
      const node = nodeType(field);
      const pages = ['first', 'after'].every((name) => field.args.some((one) => one.name === name));
      if (!node || !pages || field.args.some(isRequiredArgument)) return [];
      const filter = field.args.find(({ name }) => name === 'filter')?.type;
      return [[field.name, { field: field.name, filter: filter && String(filter), node }]];
    }),
  );
}

function nodeType({ type }: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  const connection = getNamedType(type);
  const nodes = isObjectType(connection) && connection.getFields().pageInfo ? connection.getFields().nodes : undefined;
  if (!nodes || !isListType(getNullableType(nodes.type))) return undefined;
  const node = getNamedType(nodes.type);
  return isObjectType(node) ? node : undefined;
}

/** All fields of a type that have no fields of their own, and need no argument. */
const plainFields = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .filter(({ type, args }) => isLeafType(getNamedType(type)) && !args.some(isRequiredArgument))
    .map(({ name }) => name)
    .join(' ');

/** A selection as a person writes it, with or without braces; undefined where it is more than a selection. @throws GraphQLError */
function readSelection(fields: string): string | undefined {
  const text = fields.trim();
  const { definitions } = parse(text.startsWith('{') ? text : `{ ${text} }`, { maxTokens: 1_000 });
  const [only, more] = definitions;
  if (more || only?.kind !== Kind.OPERATION_DEFINITION || only.operation !== OperationTypeNode.QUERY) return undefined;
  return print(only.selectionSet);
}

interface Page {
  lines: string;
  next: string | undefined;
}

type Enveloping = Pick<YogaServer<object, object>, 'getEnveloped'>;

/** Reads the pages of one list for one request. */
class Pages {
  readonly #yoga: Enveloping;
  readonly #request: Request;
  readonly #query: string;
  readonly #filter: unknown;
  #size = PAGE;

  constructor(yoga: Enveloping, request: Request, list: List, selection: string, filter: unknown) {
    this.#yoga = yoga;
    this.#request = request;
    const [variable, argument] = list.filter ? [`, $filter: ${list.filter}`, ', filter: $filter'] : ['', ''];
    this.#query = `query Export($first: Int!, $after: String${variable}) {
      list: ${list.field}(first: $first, after: $after${argument}) {
        nodes ${selection} pageInfo { hasNextPage endCursor } } }`;
    this.#filter = filter;
  }

  /** The page after a cursor, or what is wrong with the query. */
  async read(after: string | undefined): Promise<Page | readonly GraphQLError[]> {
    for (;;) {
      const { data, errors } = await this.#ask({ first: this.#size, after, filter: this.#filter });
      if (errors && this.#size > 1 && errors.some(isTooCostly)) {
        this.#size = Math.ceil(this.#size / 2);
        continue;
      }
      if (errors) return errors;
      const { nodes, pageInfo } = (data as { list: { nodes: unknown[]; pageInfo: PageInfo } }).list;
      return {
        lines: nodes.map((node) => `${JSON.stringify(node)}\n`).join(''),
        next: pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
      };
    }
  }

  async #ask(variables: Record<string, unknown>): Promise<ExecutionResult> {
    const params = { query: this.#query, variables };
    const enveloped = this.#yoga.getEnveloped({ request: this.#request, params } as never);
    const { schema } = enveloped;
    const document = enveloped.parse(this.#query);
    const errors = enveloped.validate(schema, document);
    if (errors.length > 0) return { errors };
    const contextValue = await enveloped.contextFactory();
    const result = await enveloped.execute({ schema, document, contextValue, variableValues: variables });
    // @defer and @stream may be part of a selection, and mean nothing here: every line is whole.
    if (isAsyncIterable(result)) throw new TypeError('Exporting failed: the answer comes in parts');
    return result;
  }
}

interface PageInfo {
  hasNextPage: boolean;
  endCursor: string;
}

const isTooCostly = ({ extensions }: GraphQLError) =>
  extensions.code === LIMIT_EXCEEDED && extensions.limit === 'MAX_COST';

const isPage = (read: Page | readonly GraphQLError[]): read is Page => 'lines' in read;

/** The lines of all pages; the next page is read when the client wants more. */
async function* linesOf(pages: Pages, first: Page): AsyncGenerator<Buffer> {
  for (let page = first; ; ) {
    if (page.lines) yield Buffer.from(page.lines);
    if (page.next === undefined) return;
    const read = await pages.read(page.next);
    // The status is sent already: cutting the answer off is the way to say that it is not whole.
    if (!isPage(read)) throw new Error(`Exporting failed: ${read.map(({ message }) => message).join('; ')}`);
    page = read;
  }
}

/** @param mayChoose whether `fields` may be given; where only trusted queries are answered, it may not. */
export function useExport({ mayChoose }: { mayChoose: boolean }): Plugin<object, ServerContext> {
  let yoga: Enveloping | undefined;
  let lists: ReadonlyMap<string, List> = new Map();
  return {
    onYogaInit(payload) {
      yoga = payload.yoga;
    },
    onSchemaChange({ schema }) {
      lists = listsOf(schema);
    },
    async onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      if (!url.pathname.startsWith(EXPORT) || request.method === 'OPTIONS' || !yoga) return;
      const refuse = (status: number, code: string, message: string, headers?: Record<string, string>) =>
        endResponse(refusal(fetchAPI, status, code, message, headers));
      if (request.method !== 'GET')
        return refuse(405, 'BAD_REQUEST', 'Lists are asked for with GET.', { allow: 'GET' });
      const name = url.pathname.slice(EXPORT.length);
      const list = name.endsWith(ENDING) ? lists.get(name.slice(0, -ENDING.length)) : undefined;
      if (!list) {
        const known = [...lists.keys()].map((one) => `${EXPORT}${one}${ENDING}`).join(', ');
        return refuse(404, 'NOT_FOUND', `There is no such list; there are ${known}.`);
      }
      const fields = url.searchParams.get('fields');
      if (fields !== null && !mayChoose) return refuse(403, 'PERSISTED_QUERY_ONLY', 'fields may not be chosen here.');
      let [selection, filter]: [string | undefined, unknown] = [undefined, undefined];
      try {
        selection = readSelection(fields ?? plainFields(list.node));
        filter = JSON.parse(url.searchParams.get('filter') ?? 'null');
      } catch (error) {
        return refuse(400, 'BAD_USER_INPUT', `fields or filter cannot be read: ${(error as Error).message}`);
      }
      if (selection === undefined) return refuse(400, 'BAD_USER_INPUT', 'fields: expected a selection of fields');
      const pages = new Pages(yoga, request, list, selection, filter);
      const first = await pages.read(undefined);
      if (!isPage(first)) {
        const isOurs = first.some(({ extensions }) => extensions.unexpected);
        const body = JSON.stringify({ errors: first.map(forClient) });
        const headers = { 'content-type': 'application/json; charset=utf-8' };
        return endResponse(new fetchAPI.Response(body, { status: isOurs ? 500 : 400, headers }));
      }
      const headers = { 'content-type': 'application/jsonl; charset=utf-8', 'x-content-type-options': 'nosniff' };
      // One page is kept ready at most.
      const body = Readable.from(linesOf(pages, first), { highWaterMark: 1 });
      endResponse(new fetchAPI.Response(streamBody(body, serverContext), { headers }));
    },
  };
}

/** Without what is meant for the server, the HTTP status. */
function forClient(error: GraphQLError) {
  const { http: _http, ...extensions } = error.extensions;
  return { message: error.message, locations: error.locations, path: error.path, extensions };
}
