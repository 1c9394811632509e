/** What the endpoint says of a request that asks for too much: which limit, how much is allowed, and how much it was. */
import { GraphQLError } from 'graphql';
import type { Limits, SettingName } from '../../settings.ts';

export const LIMIT_EXCEEDED = 'LIMIT_EXCEEDED';

/** For each limit: its setting, what it counts, and the HTTP status of a request that exceeds it. */
const LIMITS = {
  depth: ['MAX_DEPTH', 'levels of fields', 400],
  tokens: ['MAX_TOKENS', 'words and signs', 400],
  aliases: ['MAX_ALIASES', 'aliases', 400],
  directives: ['MAX_DIRECTIVES', 'directives', 400],
  cost: ['MAX_COST', 'things by its page sizes', 400],
  requestBytes: ['MAX_REQUEST_BYTES', 'bytes', 413],
  batch: ['MAX_BATCH', 'operations', 413],
  seconds: ['MAX_SECONDS', 'seconds', 504],
} as const satisfies Record<keyof Limits, [SettingName, string, number]>;

/**
 * @param found how much it was; where it was not counted to the end, `atLeast` says so.
 */
export function limitError(
  limit: keyof Limits,
  allowed: number,
  found: number,
  { atLeast = false }: { atLeast?: boolean } = {},
): GraphQLError {
  const [setting, unit, status] = LIMITS[limit];
  const figure = Math.min(found, Number.MAX_SAFE_INTEGER);
  return new GraphQLError(
    `This request has ${atLeast ? 'at least ' : ''}${figure} ${unit}, and ${setting} allows ${allowed}.`,
    {
      // `spec`: a client that asks for application/json gets the error with status 200, as the specification wants it.
      extensions: {
        code: LIMIT_EXCEEDED,
        limit: setting,
        allowed,
        found: figure,
        http: { status, spec: status === 400 },
      },
    },
  );
}
