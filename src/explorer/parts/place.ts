/** Where in a document a statement stands, in words: the paragraphs of the facts format as a reader calls them. */
import { clean } from '../text/clean.ts';
import { fill } from '../text/format.ts';
import type { Text } from '../text/types.ts';

/** Kinds of places and how their names begin; the rest of the name is the number. */
const KINDS = [
  ['footnote', /^fn(?=\d)/],
  ['heading', /^heading /],
  ['annex', /^annex\b ?/],
  ['record', /^record /],
] as const;

/** Characters of a number that are shown. */
const LONGEST = 60;

/** `fn10` is "footnote 10", `24` is "paragraph 24". */
export function placeName(paragraph: string, t: Text, language: string): string {
  const name = clean(paragraph.slice(0, LONGEST));
  if (name === 'cover') return t.evidence.cover;
  const found = KINDS.find(([, start]) => start.test(name));
  const number = found ? name.replace(found[1], '') : name;
  return fill(t.evidence[found?.[0] ?? 'paragraph'], { number }, language).trim();
}
