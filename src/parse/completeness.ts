import { RecallingError } from '../errors.ts';
import { endsClause } from './joints.ts';
import type { ParsedDocument } from './types.ts';

/** A text stops before its end: the file was cut. The message names the document and where it stops. */
export class CutTextError extends RecallingError {
  override name = 'CutTextError';
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
  const where = afterHeading ? `with the heading "${words}"` : `in the middle of paragraph ${last.id}`;
  throw new CutTextError(`Parsing ${document.name} failed: it ends ${where}, so part of it is missing`, {
    advice: 'Load the whole text.',
  });
}
