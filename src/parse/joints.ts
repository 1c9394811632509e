/** How pieces of text end and how they are put together. */

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f\u2018-\u201d\u2014\u2026]/;

/** Whether a text ends as a sentence, a clause of a list or an opening does: 。；：, or with the "and" between two clauses. */
export const endsClause = (text: string): boolean =>
  /[。；：！？.;:!?…][”’"）)]?$/.test(text) || /[；;,，]\s*(?:以及|和|或|and|or)$/.test(text);

/** Whether a text ends as a sentence does. */
export const endsSentence = (text: string): boolean => /[。！？.!?…][”’"）)]?$/.test(text);

/** Whether a text opens a list: it ends in a colon. */
export const opensList = (text: string): boolean => /[：:]$/.test(text);

/** What stands between two lines of one paragraph: nothing beside Chinese and inside a symbol or number, else a space. */
export function jointOf(before: string, after: string): string {
  const last = before.at(-1) ?? '';
  const first = after.at(0) ?? '';
  if (last === '' || first === '' || CJK.test(last) || CJK.test(first)) return '';
  if (last === '/' || first === '/') return '';
  if (last === '-' && /[A-Za-z0-9]/.test(first)) return '';
  return ' ';
}
