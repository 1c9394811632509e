/** The token that a server with ACCESS_TOKEN asks for: kept until the window is closed, and sent to this server alone. */

const KEY = 'recalling:token';

/** The token that the reader gave; nothing where none was given, or the browser keeps nothing. */
export function token(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepToken(given: string): void {
  try {
    sessionStorage.setItem(KEY, given);
  } catch {
    // Without a place to keep it, it is asked for again.
  }
}
