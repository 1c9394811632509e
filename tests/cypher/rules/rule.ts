/** One thing that no statement may do, with an example of it and one of what to do instead. */
export interface Rule {
  name: string;
  /** What happens, and what to write instead. */
  why: string;
  /** Where it is done, as offsets into code without comments and with empty strings. */
  find: (code: string) => number[];
  refused: readonly string[];
  passes: readonly string[];
}

/** Where a pattern stands. @param besides a pattern that must stand somewhere in the statement too */
export const matching =
  (pattern: RegExp, besides = /(?:)/) =>
  (code: string): number[] => {
    const global = new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(''));
    return besides.test(code) ? [...code.matchAll(global)].map(({ index }) => index) : [];
  };
