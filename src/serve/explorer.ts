/**
 * The explorer: the files that `npm run build` put into dist/explorer, at `/` and the addresses of its pages. Files whose
 * names hold a hash of their content are kept by browsers for good; the page itself is asked for again each time.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { placeOf } from '../explorer/address/pages.ts';
import { preferences } from './programs/negotiate.ts';

/** Where `npm run build` puts the explorer. */
export const EXPLORER = join(PACKAGE_ROOT, 'dist', 'explorer');

/** The queries that the explorer sends; none where it is not built. @param folder of the built explorer */
export function explorerQueries(folder = EXPLORER): readonly string[] {
  try {
    return Object.values(JSON.parse(readFileSync(join(folder, 'queries.json'), 'utf8')) as Record<string, string>);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** What the page may do: its own scripts and styles, pictures that it makes itself, and requests to this server. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const ENCODERS = {
  // Quality 11 would hold back the first answer for half a second to save a tenth.
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
  identity: async (bytes: Buffer) => bytes,
} as const;
type Encoding = keyof typeof ENCODERS;

interface Served {
  /** When the file was last written: a new build is seen at once. */
  readonly written: number;
  readonly type: string;
  readonly tag: string;
  /** The file in each encoding; made when it is first asked for. */
  body(encoding: Encoding): Promise<Buffer>;
}

/** Names of files that are served: one name, or one in `assets/`; nothing that leads elsewhere. */
const FILE = /^\/((?:assets\/)?[\w-][\w.-]{0,100})$/;

/** The first encoding of ours that the browser takes. */
function encodingOf(accepted: string | null): Encoding {
  const wanted = preferences(accepted);
  return (['br', 'gzip'] as const).find((encoding) => wanted.includes(encoding)) ?? 'identity';
}

async function writtenAt(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return undefined;
  }
}

async function served(path: string, written: number): Promise<Served | undefined> {
  const type = TYPES[extname(path)];
  if (type === undefined) return undefined;
  const bytes = await readFile(path);
  const made = new Map<Encoding, Promise<Buffer>>();
  return {
    written,
    type,
    tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    body(encoding) {
      const body = made.get(encoding) ?? ENCODERS[encoding](bytes);
      made.set(encoding, body);
      return body;
    },
  };
}

interface Answer {
  readonly body: Uint8Array<ArrayBuffer> | null;
  readonly status: number;
  readonly headers: Record<string, string>;
}

/** The page of the application, at whatever address. */
const PAGE = 'index.html';

const isReading = ({ method }: Request) => method === 'GET' || method === 'HEAD';

const NOT_BUILT = 'The explorer is not built: run `npm run build`. The graph can be asked at /graphql.\n';

/**
 * Serves the explorer.
 * @param folder the built files; {@link EXPLORER} unless given.
 */
export function useExplorer(folder = EXPLORER): Plugin {
  const files = new Map<string, Served>();
  const file = async (name: string): Promise<Served | undefined> => {
    const path = join(folder, name);
    const written = await writtenAt(path);
    const known = files.get(name);
    if (known && known.written === written) return known;
    files.delete(name);
    if (written === undefined) return undefined;
    const found = await served(path, written);
    if (found) files.set(name, found);
    return found;
  };
  /** A file as an answer to a request, in the encoding that the browser takes, or 304 where it has it. */
  const answer = async (found: Served, name: string, status: number, request: Request): Promise<Answer> => {
    const headers: Record<string, string> = {
      'content-type': found.type,
      'cache-control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: found.tag,
      vary: 'accept-encoding',
      'content-security-policy': POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    };
    if (status === 200 && request.headers.get('if-none-match')?.includes(found.tag)) {
      return { body: null, status: 304, headers };
    }
    const encoding = encodingOf(request.headers.get('accept-encoding'));
    const body = await found.body(encoding);
    if (encoding !== 'identity') headers['content-encoding'] = encoding;
    headers['content-length'] = String(body.length);
    return { body: request.method === 'HEAD' ? null : new Uint8Array(body), status, headers };
  };
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (!isReading(request)) return;
      const isPage = placeOf(url.pathname) !== undefined;
      const name = isPage ? PAGE : FILE.exec(url.pathname)?.[1];
      if (name === undefined) return;
      const found = await file(name);
      if (found) {
        const { body, ...rest } = await answer(found, name, 200, request);
        endResponse(new fetchAPI.Response(body, rest));
      } else if (isPage) endResponse(new fetchAPI.Response(NOT_BUILT, { status: 503 }));
    },
    // A person who mistypes an address is told so by a page, whoever else could have answered it.
    async onResponse({ request, response, fetchAPI, setResponse }) {
      if (response.status !== 404 || !isReading(request)) return;
      if (!request.headers.get('accept')?.includes('text/html')) return;
      const found = await file(PAGE);
      if (!found) return;
      const { body, ...rest } = await answer(found, PAGE, 404, request);
      setResponse(new fetchAPI.Response(body, rest));
    },
  };
}
