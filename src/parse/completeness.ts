import { RecallingError } from '../errors.ts';
import { endsClause } from './joints.ts';
import type { Paragraph, ParsedDocument } from './types.ts';

/** A text stops before its end: the file was cut. The message names the document and where it stops. */
export class CutTextError extends RecallingError {
  override name = 'CutTextError';
}

/** An agenda prints its items without a mark at the end: so many others must end like the last for it to be no accident. */
const UNMARKED = 2;

/** Whether other numbered paragraphs end without a mark too, as the items of an agenda do. */
function hasUnmarked(body: readonly Paragraph[], last: Paragraph): boolean {
  const others = body.filter((paragraph) => paragraph.kind === 'paragraph' && paragraph !== last);
  return others.filter(({ content }) => !endsClause(content.text.trimEnd())).length >= UNMARKED;
}

/** Whether another heading of the same level has nothing under it either: items of an agenda on which nothing is said. */
function hasBareHeadings(body: readonly Paragraph[], last: Paragraph): boolean {
  const level = (id: string) => id.split('.').length;
  return body.some(
    ({ kind, id }, at) =>
      kind === 'heading' &&
      body[at + 1]?.kind === 'heading' &&
      level(id) === level(last.id) &&
      level(body[at + 1]?.id ?? '') === level(id),
  );
}

/**
 * Refuses a report that was cut in the middle, because half of what it says would be taken for all of it. A text with
 * numbered paragraphs does not end in a heading, nor in the middle of a numbered paragraph's sentence.
 * @throws CutTextError
 */
export function refuseCut(document: ParsedDocument): void {
  const body = document.paragraphs.filter((paragraph) => paragraph.kind !== 'footnote');
  const last = body.at(-1);
  if (!last || !body.some((paragraph) => paragraph.kind === 'paragraph')) return;
  const part = last.parts.at(-1);
  const words = part ? last.content.text.slice(part.start, part.end) : '';
  // A further block of a paragraph may be a signature or a date, which need no mark at the end.
  const inSentence = last.kind === 'paragraph' && last.parts.length === 1 && !endsClause(words);
  // A numbered heading with nothing under it; one without number may be a signature.
  const afterHeading = last.kind === 'heading' && last.parts.length === 1 && last.id !== 'heading';
  if (!afterHeading && !inSentence) return;
  if (afterHeading ? hasBareHeadings(body, last) : hasUnmarked(body, last)) return;
  const where = afterHeading ? `with the heading "${words}"` : `in the middle of paragraph ${last.id}`;
  throw new CutTextError(`Parsing ${document.name} failed: it ends ${where}, so part of it is missing`, {
    advice: 'Load the whole text.',
  });
}
