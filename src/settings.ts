/**
 * The settings of the program: every environment variable, once, with its meaning, default and check. `.env.example`,
 * the README's table and `--help` are written from {@link SETTINGS}; a test holds them together.
 */
import { resolve } from 'node:path';
import { z } from 'zod';
import { RecallingError } from './errors.ts';

export class SettingsError extends RecallingError {
  override name = 'SettingsError';
}

const optional = z.string().trim().min(1, 'expected a value that is not empty').optional();

/** A whole number from `least` to `most`, as a string of digits. */
const whole = (least: number, most: number) => {
  const expected = `expected a whole number from ${least} to ${most}`;
  return z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, expected)
    .transform(Number)
    .pipe(z.number().min(least, expected).max(most, expected));
};

const yesOrNo = z.enum(['yes', 'no'], 'expected yes or no').transform((answer) => answer === 'yes');

/** The origin of a page as browsers send it: no path, no slash at the end. */
const ORIGIN = /^https?:\/\/[^\s/,]+$/;

const origins = z
  .string()
  .transform((list) => list.split(',').map((origin) => origin.trim()))
  .pipe(z.array(z.string().regex(ORIGIN, 'expected origins such as https://example.org, with commas between them')));

export const SETTINGS = {
  PORT: {
    meaning: 'Port on which the endpoint listens; 0 takes any free one.',
    default: '4000',
    schema: z.coerce.number('expected a whole number from 0 to 65535').int().min(0).max(65_535),
  },
  HOST: {
    meaning: 'Address on which the endpoint listens; 0.0.0.0 opens it to the network.',
    default: '127.0.0.1',
    schema: z.string().trim().min(1, 'expected an address such as 127.0.0.1'),
  },
  RECALLING_DATA: {
    meaning: 'Folder in which the embedded graph, the socket and the local Neo4j keep their data.',
    default: '.recalling',
    schema: z
      .string()
      .trim()
      .min(1, 'expected a folder')
      .transform((folder) => resolve(folder)),
  },
  NEO4J_URI: {
    meaning: 'Address of a Neo4j server, such as neo4j://localhost:7687; without it the embedded engine is used.',
    default: undefined,
    schema: z
      .string()
      .trim()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'expected an address that begins with neo4j:// or bolt://')
      .optional(),
  },
  NEO4J_USER: { meaning: 'User of that server.', default: 'neo4j', schema: optional },
  NEO4J_PASSWORD: { meaning: 'Password of that user; needed with NEO4J_URI.', default: undefined, schema: optional },
  NEO4J_DATABASE: { meaning: 'Database on that server.', default: 'neo4j', schema: optional },
  MAX_DEPTH: { meaning: 'Levels of fields in a query, at most.', default: '20', schema: whole(1, 1_000) },
  MAX_TOKENS: { meaning: 'Words and signs of a query, at most.', default: '2000', schema: whole(1, 100_000) },
  MAX_ALIASES: { meaning: 'Aliases in a query, at most.', default: '50', schema: whole(0, 100_000) },
  MAX_DIRECTIVES: { meaning: 'Directives in a query, at most.', default: '50', schema: whole(0, 100_000) },
  MAX_COST: {
    meaning: 'Things that the answer to a query may hold, by its page sizes, at most.',
    default: '50000',
    schema: whole(1, 999_999_999),
  },
  MAX_REQUEST_BYTES: {
    meaning: 'Bytes of the body of a request, at most.',
    default: '100000',
    schema: whole(1, 999_999_999),
  },
  MAX_BATCH: {
    meaning: 'Operations in one request, sent as a list, at most; 0 refuses lists.',
    default: '0',
    schema: whole(0, 1_000),
  },
  MAX_SECONDS: {
    meaning: 'Seconds after which a query is ended, in Neo4j too.',
    default: '10',
    schema: whole(1, 3_600),
  },
  RATE_LIMIT: {
    meaning:
      'Requests a minute from one address, 0 for any number; unless set, 600, and any number where HOST is loopback.',
    default: undefined,
    schema: whole(0, 999_999_999).optional(),
  },
  ACCESS_TOKEN: {
    meaning: 'Where set, queries need the header "Authorization: Bearer" with this token.',
    default: undefined,
    schema: z
      .string()
      .regex(/^[\w.~+/-]{16,}=*$/, 'expected 16 or more letters, digits and - . _ ~ + /')
      .optional(),
  },
  CORS_ORIGINS: {
    meaning: 'Sites whose pages may ask, with commas between them, such as https://example.org; none unless set.',
    default: undefined,
    schema: origins.optional(),
  },
  INTROSPECTION: {
    meaning: 'Whether a query may ask for the schema, as GraphiQL does; yes or no.',
    default: 'yes',
    schema: yesOrNo,
  },
  TRUSTED_DOCUMENTS: {
    meaning: "JSON file with queries by their SHA-256; where set, only these and the explorer's own are answered.",
    default: undefined,
    schema: optional,
  },
  CACHE_SECONDS: {
    meaning: 'Seconds for which the answer to a GET may be kept without asking again.',
    default: '0',
    schema: whole(0, 31_536_000),
  },
} as const;

export type SettingName = keyof typeof SETTINGS;

/** What one request may cost; each is the setting MAX_… of its name. */
export interface Limits {
  depth: number;
  tokens: number;
  aliases: number;
  directives: number;
  cost: number;
  requestBytes: number;
  batch: number;
  seconds: number;
}

/** Who may ask what. */
export interface Access {
  /** Requests a minute from one address; 0 for any number. */
  rateLimit: number;
  /** The bearer token that queries need, where there is one. */
  token: string | undefined;
  /** Sites whose pages may ask. */
  origins: readonly string[];
  introspection: boolean;
  /** The file of the only queries that are answered, where there is one. */
  trustedDocuments: string | undefined;
  /** For how many seconds the answer to a GET may be kept. */
  cacheSeconds: number;
}

export interface Settings {
  port: number;
  host: string;
  /** Absolute path of the data folder. */
  data: string;
  /** Present where NEO4J_URI is set. */
  neo4j: { uri: string; user: string; password: string; database: string } | undefined;
  limits: Limits;
  access: Access;
}

/** Settings whose value is never shown. */
const SECRETS: readonly SettingName[] = ['NEO4J_PASSWORD', 'ACCESS_TOKEN'];

/** Requests a minute from one address, where anybody in a network can ask and RATE_LIMIT is not set. */
const OPEN_RATE_LIMIT = 600;

const isLoopback = (host: string): boolean => /^(localhost|::1|127(\.\d{1,3}){3})$/i.test(host);

/**
 * Reads and checks the settings.
 * @param environment variables by name; empty strings count as not set.
 * @throws SettingsError naming every variable that is wrong, what it holds and what was expected.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const problems: string[] = [];
  const value = <N extends SettingName>(name: N): z.infer<(typeof SETTINGS)[N]['schema']> => {
    const given = environment[name] === '' ? undefined : environment[name];
    const parsed = SETTINGS[name].schema.safeParse(given ?? SETTINGS[name].default);
    if (!parsed.success) {
      const shown = SECRETS.includes(name) ? '' : ` (it is ${JSON.stringify(given)})`;
      problems.push(`${name}${shown}: ${parsed.error.issues.map((issue) => issue.message).join('; ')}`);
    }
    return parsed.data as z.infer<(typeof SETTINGS)[N]['schema']>;
  };
  const [port, host, data, uri] = [value('PORT'), value('HOST'), value('RECALLING_DATA'), value('NEO4J_URI')];
  const [user, password, database] = [value('NEO4J_USER'), value('NEO4J_PASSWORD'), value('NEO4J_DATABASE')];
  const limits: Limits = {
    depth: value('MAX_DEPTH'),
    tokens: value('MAX_TOKENS'),
    aliases: value('MAX_ALIASES'),
    directives: value('MAX_DIRECTIVES'),
    cost: value('MAX_COST'),
    requestBytes: value('MAX_REQUEST_BYTES'),
    batch: value('MAX_BATCH'),
    seconds: value('MAX_SECONDS'),
  };
  const access: Access = {
    rateLimit: value('RATE_LIMIT') ?? (isLoopback(host ?? '') ? 0 : OPEN_RATE_LIMIT),
    token: value('ACCESS_TOKEN'),
    origins: value('CORS_ORIGINS') ?? [],
    introspection: value('INTROSPECTION'),
    trustedDocuments: value('TRUSTED_DOCUMENTS'),
    cacheSeconds: value('CACHE_SECONDS'),
  };
  if (uri && !password) problems.push('NEO4J_PASSWORD: needed where NEO4J_URI is set');
  if (problems.length > 0) {
    throw new SettingsError(`Reading the settings failed:\n  ${problems.join('\n  ')}`, {
      advice: 'Each setting is described in .env.example and by "recalling --help".',
    });
  }
  return {
    port,
    host,
    data,
    neo4j: uri ? { uri, user: user ?? 'neo4j', password: password ?? '', database: database ?? 'neo4j' } : undefined,
    limits,
    access,
  };
}
