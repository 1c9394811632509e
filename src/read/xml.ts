/** XML that is not known: its text, a line for each element that has words of its own. */
import { Flow } from './flow.ts';
import { markupParser } from './markup-parser.ts';

/** The text of an XML file, in the form of `flow.ts`. */
export function xmlText(xml: string): string {
  const flow = new Flow();
  /** Whether the elements around have words of their own: an element among these (a link) is part of their line. */
  const worded: boolean[] = [];
  const parser = markupParser(
    {
      open() {
        if (worded.at(-1) !== true) flow.endParagraph();
        worded.push(worded.at(-1) === true);
      },
      text(text) {
        if (/\S/.test(text) && worded.length > 0) worded[worded.length - 1] = true;
        flow.write(text.replace(/\s+/g, ' '));
      },
      close() {
        worded.pop();
        if (worded.at(-1) !== true) flow.endParagraph();
      },
    },
    { xml: true },
  );
  parser.end(xml);
  return flow.print();
}
