/** The pages of a PDF as runs of text with their places, by PDF.js. */
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';

/** A piece of text in one font. Places are in points from the top left of the page. */
export interface Run {
  text: string;
  x0: number;
  x1: number;
  /** The line on which the letters stand. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Written from right to left. */
  readonly rtl: boolean;
}

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Of a page written from right to left the places are mirrored, so that every line begins at the left. */
  readonly rtl: boolean;
  readonly runs: Run[];
}

/** Radicals, which some PDFs have in the place of the characters that look the same. */
const RADICALS = /[\u2e80-\u2fd5]/g;
/** A run drawn twice to look bold is no further away, in points. */
const SHADOW = 1.5;

/** What is drawn twice is drawn twice in a row: among so many runs. */
const RECENT = 20;
/** A page with more runs is no page of text: a full one that is drawn letter by letter has some thousands. */
const MOST_RUNS = 100_000;

const isShadow = (a: Run, b: Run) => Math.abs(a.y - b.y) < SHADOW && Math.abs(a.x0 - b.x0) < SHADOW;

/**
 * The pages of a PDF, one after the other; each is let go before the next is read.
 * @throws Error in words: why it can't be read.
 */
export async function* pagesOf(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Page> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    cMapUrl: join(folder, 'cmaps', sep),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts', sep),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      yield pageOf(number, { width, height, transform: transform as unknown as Matrix }, items);
      page.cleanup();
    }
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw new Error('it is protected by a password', { cause });
    if (
      cause instanceof Error &&
      /Invalid PDF|Missing PDF|structure|XRef|bad|format/i.test(`${cause.name} ${cause.message}`)
    )
      throw new Error('it is no PDF, or is torn', { cause });
    throw cause;
  } finally {
    await task.destroy();
  }
}

type Matrix = readonly [number, number, number, number, number, number];

function pageOf(
  number: number,
  view: { width: number; height: number; transform: Matrix },
  items: readonly (TextItem | TextMarkedContent)[],
): Page {
  const runs: Run[] = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    const text = item.dir === 'rtl' ? arabic(item.str) : item.str.replace(RADICALS, (c) => c.normalize('NFKC'));
    if (text.trim() === '') continue;
    const [a, b, c, d, e, f] = multiply(view.transform, item.transform as unknown as Matrix);
    const size = Math.hypot(c, d);
    // Text that is turned is a watermark or stands at the edge; upright text runs to the right and its letters stand up.
    if (a <= 0 || d >= 0 || Math.abs(b) > a * 0.05 || size < 1) continue;
    const lead = text.length - text.trimStart().length;
    const trail = text.length - text.trimEnd().length;
    // Spaces at the ends belong to the gap between runs.
    const per = item.width / text.length / 2;
    const run: Run = {
      text: text.trim(),
      x0: e + lead * per,
      x1: e + item.width - trail * per,
      y: f,
      size,
      font: item.fontName,
      rtl: item.dir === 'rtl',
    };
    if (runs.slice(-RECENT).some((other) => other.text === run.text && isShadow(other, run))) continue;
    runs.push(run);
    if (runs.length > MOST_RUNS)
      throw new Error(`page ${number} is no page of text: it is drawn in more than ${MOST_RUNS} pieces`);
  }
  const letters = (those: readonly Run[]) => those.reduce((sum, { text }) => sum + text.length, 0);
  const rtl = letters(runs.filter((run) => run.rtl)) * 2 > letters(runs);
  if (rtl) {
    for (const run of runs) [run.x0, run.x1] = [view.width - run.x1, view.width - run.x0];
  }
  return { number, width: view.width, height: view.height, rtl, runs };
}

/**
 * Arabic letters for the forms in which they are drawn. Lam and alef are drawn as one sign, whose letters many PDFs give in
 * the wrong order; it is repaired where no word is spelt so (األمين).
 */
const arabic = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/ا([أإآا])ل/g, 'ال$1')
    .replace(/(?<!\p{L})(و?)ل([أإآا])ل(?=\p{L}{2})/gu, '$1لل$2');

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];
