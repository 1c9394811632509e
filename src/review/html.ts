/** Writes reviews as one static page. */
import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { ReviewError } from './errors.ts';
import { pageLanguageOf, ReviewPage } from './html/page.ts';
import type { Review } from './review.ts';

/** The page of one or more documents; it speaks the language of the first, if it can. */
export const htmlReview = (reviews: readonly Review[]): string =>
  new ReviewPage(pageLanguageOf(reviews[0]?.language ?? 'en')).page(reviews);

/** Writes the page: it is there as a whole, or what was there before still is. @throws ReviewError */
export async function writeReview(path: string, reviews: readonly Review[]): Promise<void> {
  const unfinished = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(unfinished, htmlReview(reviews), { flag: 'wx' });
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw new ReviewError(`Writing the review to ${path} failed: ${(cause as Error).message}`, { cause });
  }
}
