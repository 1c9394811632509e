/**
 * Symbols as people write them: which identifiers and which numbers of decisions a text may mean.
 *
 *     A/RES/76/181   a/res/76/181   Ａ／ＲＥＳ／７６／１８１   A-RES-76-181   → A/RES/76/181
 *     76/181   第76/181号决议   resolution 76/181   GA res. 76/181        → the number 76/181
 *     1325 (2000)   S/RES/1325 (2000)   第1325(2000)号决议                → the number 1325(2000)
 *     A/C.3/76/L.5                                                        → A/C.3/76/L.5
 */

export interface Spelling {
  /** Identifiers that the text may be, best first. */
  readonly ids: readonly string[];
  /** Numbers of decisions that stand in the text. */
  readonly numbers: readonly string[];
  /** What it says a decision is; undefined where it does not say. */
  readonly kind: 'RESOLUTION' | 'DECISION' | undefined;
}

const ROMAN = '[IVXLC]{1,8}';
/** 76/181, 217(III), 1325(2000), 217 A (III), 3201(S-VI), ES-11/1, S-26/2, 8/CP.16 */
const NUMBER = new RegExp(
  String.raw`(?<![\w/.-])(?:(?:E?S-)?\d{1,3}/\d{1,4}(?: ?[A-Z](?![\w]))?|\d{1,4} ?[A-Z]? ?\((?:${ROMAN}|E?S-${ROMAN}|(?:19|20)\d\d)\)|\d{1,3}/(?:CP|CMP|CMA)\.\d{1,2})(?![\w/])`,
  'gu',
);
const RESOLUTION = /决议|決議|\bres(?:olution)?s?\b|résolution|resolución|резолюци|قرار/iu;
const DECISION = /决定|決定|\bdec(?:ision)?s?\b|décision|decisión|решени|مقرر/iu;
/** Letters, digits and separators of a symbol; words of other scripts end it. */
const SYMBOL = /[A-Z][A-Z0-9]{0,15}(?:[/.\-_ ][A-Z0-9().#+]{1,20}){1,10}/gu;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** 217 A (III) → 217A(III); spaces are no part of a number. */
const withoutSpaces = (text: string): string => text.replace(/ /g, '');

/** `A-RES-76-181` and `A RES 76 181` as they should be written. */
function asSymbol(text: string): string[] {
  const tight = text.replace(/ +(?=\()/g, '');
  if (tight.includes('/')) return [tight.replace(/ .*$/, ''), withoutSpaces(tight)];
  return /^[A-Z]+[-_ .](?:RES|DEC|HRC|C|CN|CONF)\b/.test(tight)
    ? [tight.replace(/[-_ ]/g, '/'), tight.replace(/[-_ .]/g, '/')]
    : [];
}

/** @param text at most a few hundred characters. */
export function spellingsOf(text: string): Spelling {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .trim();
  const capitals = plain.toUpperCase();
  const symbols = [...capitals.matchAll(SYMBOL)].flatMap(([symbol]) => asSymbol(symbol.trim()));
  const tidy = symbols.map((symbol) => symbol.replace(/[.,;:]+$/, ''));
  const numbers = [...capitals.matchAll(NUMBER)].map(([number]) => withoutSpaces(number));
  return {
    ids: unique([plain, capitals, ...tidy]),
    numbers: unique(numbers),
    kind: RESOLUTION.test(plain) ? 'RESOLUTION' : DECISION.test(plain) ? 'DECISION' : undefined,
  };
}
