/** Lines of a width for a terminal. */

/** The width of help and summaries, in columns. */
export const WIDTH = 80;

/**
 * Breaks pieces of text into lines, between pieces only.
 * @param separator what stands between two pieces; at the end of a line without its spaces.
 */
export function wrap(pieces: readonly string[], width: number, separator = ' '): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + separator.length + piece.length <= width) {
      lines[lines.length - 1] = last + separator + piece;
    } else {
      if (last !== undefined) lines[lines.length - 1] = last + separator.trimEnd();
      lines.push(piece);
    }
  }
  return lines;
}

/** A label in a column of its own, and the lines beside it. */
export const labelled = (label: string, column: number, lines: readonly string[]): string =>
  label.padEnd(column) + lines.join(`\n${' '.repeat(column)}`);
