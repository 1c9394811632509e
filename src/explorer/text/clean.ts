/** Text from the graph as it may be shown: it can come from any document, so it can hold anything. */

/** Characters shown of a text that has no cap of its own. */
export const USUAL_CAP = 400;

/** Control characters, and those that turn the direction of text around them; spaces in their place keep words apart. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** The text without characters that show nothing or turn others around, in one line. */
export const clean = (text: string): string => text.replace(UNSEEN, ' ').replace(/ {2,}/g, ' ').trim();

/** The text, cut after `cap` characters at most. */
export function capped(text: string, cap = USUAL_CAP): { text: string; cut: boolean } {
  // A text of megabytes is cut before it is cleaned.
  const whole = clean(text.slice(0, cap * 4));
  const cut = whole.length > cap || text.length > cap * 4;
  if (!cut) return { text: whole, cut };
  // Not between the halves of a character.
  return {
    text: `${whole
      .slice(0, cap)
      .replace(/\p{Surrogate}$/u, '')
      .trimEnd()}…`,
    cut,
  };
}

/** The language that the script of a text tells; undefined where it may be several. */
export function scriptLanguage(text: string): 'zh' | 'ar' | 'ru' | undefined {
  const start = text.slice(0, 200);
  if (/\p{Script=Han}/u.test(start)) return 'zh';
  if (/\p{Script=Arabic}/u.test(start)) return 'ar';
  if (/\p{Script=Cyrillic}/u.test(start)) return 'ru';
  return undefined;
}
