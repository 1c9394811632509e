/**
 * The second stage: from the text of a document to its paragraphs, headings, lists and footnotes. A pure function.
 *
 * The text comes from PDF, word processors or the web, so that lines may be broken anywhere and blank lines mean little.
 * Paragraphs are told by their numbers, which count up through the whole document; lists inside a paragraph (an agenda)
 * by numbers that do not; sub-paragraphs by letters; headings by Roman numerals, letters and numbers that count up
 * within the heading above, or by being short and without a mark at the end.
 *
 * The ids of paragraphs are the same in all languages: `12`, `12(a)`, `12(a)(i)`, `12bis`, `heading III.C.1`, `fn2`, `fn*`.
 * - `cover` is all before the first number that is no heading: masthead, title, contents, preamble. Each of its
 *   paragraphs is a part of it.
 * - Where numbers begin anew, those of each section or decision have its number before them: `II 3`, `2/CP.17 3`.
 * - A paragraph without number belongs to the one before it. Where as many are without number as numbers are missing,
 *   they have those numbers. Under a numbered heading after which no number follows, or the count begins anew, they belong
 *   to the heading; so do all in a text that has lost its numbers.
 * - `annex` is all that stands in annexes, whatever its numbers; `closing` the meeting and day that end a resolution.
 */
import { LAYOUTS } from '../../graph/grammar/layouts.ts';
import type { Source } from '../read/source.ts';
import { Assembly } from './assembly.ts';
import { separateFootnotes } from './footnotes.ts';
import { detectLanguage } from './language.ts';
import { splitLines } from './lines.ts';
import { withoutRunningHeads } from './pages.ts';
import { Reader } from './reader.ts';
import type { ParsedDocument } from './types.ts';

/**
 * @param source the text of one document.
 * @returns its paragraphs; a text without any number is one `cover`.
 * @throws TooManyLinesError
 */
export function parse(source: Source): ParsedDocument {
  const language = source.language ?? detectLanguage(source.text);
  const { layout } = LAYOUTS[language];
  const { lines, runningHeads } = withoutRunningHeads(splitLines(source.text, source.name));
  const { body, footnotes, cuts } = separateFootnotes(lines, layout);
  const assembly = new Assembly();
  const idOf = new Reader(body, assembly, layout).read(cuts);
  for (const note of footnotes) {
    assembly.open({ id: `fn${note.mark}`, kind: 'footnote', headings: [] });
    for (const line of note.lines) assembly.add(line, 0, []);
  }
  return { name: source.name, language, paragraphs: assembly.paragraphs(idOf), runningHeads };
}
