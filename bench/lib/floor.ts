/**
 * A peer that does next to nothing: it splits a text into lines and looks for numbers of decisions with one regular
 * expression. No program that reads a text line by line can be much faster, so it is the floor that we are compared with.
 */
const NUMBER = /\d{1,4}\/\d{1,4}|\d{1,4} \(\d{4}\)/g;

export function floor(text: string): number {
  let found = 0;
  for (const line of text.split('\n')) {
    NUMBER.lastIndex = 0;
    while (NUMBER.exec(line) !== null) found += 1;
  }
  return found;
}
