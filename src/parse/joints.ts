/** How pieces of text end and how they are put together. Each asks for the last characters only, so they may be all it is given. */

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f\u2018-\u201d\u2014\u2026]/;

/** How many characters of a text tell how it ends. */
export const TAIL = 16;

const tailOf = (text: string): string => (text.length > TAIL ? text.slice(-TAIL) : text);

const CLAUSE_END = /[。；：！？.;:!?؛؟…][”’"»）)\]]{0,2}\s?$/;
const JOINED_CLAUSES = /[；;,，،؛]\s*(?:以及|和|或|and|or|et|ou|y|o|e|и|или|و|أو)$/;

/** Whether a text ends as a sentence, a clause of a list or an opening does: 。；：, or with the "and" between two clauses. */
export function endsClause(text: string): boolean {
  const tail = tailOf(text);
  return CLAUSE_END.test(tail) || JOINED_CLAUSES.test(tail);
}

/** Whether a text ends as a sentence does. */
export const endsSentence = (text: string): boolean => /[。！？.!?؟…][”’"»）)\]]{0,2}$/.test(tailOf(text));

/** Whether a text opens a list: it ends in a colon. */
export const opensList = (text: string): boolean => {
  const last = text.charCodeAt(text.length - 1);
  return last === 58 || last === 0xff1a;
};

/** Whether a text ends in a comma. */
export const endsInComma = (text: string): boolean => /[,，、،]$/.test(text.slice(-1));

/** What stands between two lines of one paragraph: nothing beside Chinese and inside a symbol or number, else a space. */
export function jointOf(before: string, after: string): string {
  const last = before.at(-1) ?? '';
  const first = after.at(0) ?? '';
  if (last === '' || first === '' || CJK.test(last) || CJK.test(first)) return '';
  if (last === '/' || first === '/') return '';
  if (last === '-' && /[A-Za-z0-9]/.test(first)) return '';
  return ' ';
}
