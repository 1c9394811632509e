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
} as const;

export type SettingName = keyof typeof SETTINGS;

export interface Settings {
  port: number;
  host: string;
  /** Absolute path of the data folder. */
  data: string;
  /** Present where NEO4J_URI is set. */
  neo4j: { uri: string; user: string; password: string; database: string } | undefined;
}

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
      const shown = name === 'NEO4J_PASSWORD' ? '' : ` (it is ${JSON.stringify(given)})`;
      problems.push(`${name}${shown}: ${parsed.error.issues.map((issue) => issue.message).join('; ')}`);
    }
    return parsed.data as z.infer<(typeof SETTINGS)[N]['schema']>;
  };
  const [port, host, data, uri] = [value('PORT'), value('HOST'), value('RECALLING_DATA'), value('NEO4J_URI')];
  const [user, password, database] = [value('NEO4J_USER'), value('NEO4J_PASSWORD'), value('NEO4J_DATABASE')];
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
  };
}
