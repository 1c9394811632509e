/** XML that is not known: its text, an element without elements in it a line. */
import { Parser } from 'htmlparser2';
import { Flow } from './flow.ts';

/** The text of an XML file, in the form of `flow.ts`. */
export function xmlText(xml: string): string {
  const flow = new Flow();
  let elements = 0;
  const parser = new Parser(
    {
      // Words among elements (a link in a sentence) belong to one line; words that end before an element begins do not.
      onopentag() {
        elements += 1;
        if (flow.atStart) flow.endParagraph();
      },
      ontext: (text) => flow.write(text.replace(/\s+/g, ' ')),
      onclosetag() {
        elements -= 1;
        if (elements >= 0) flow.endParagraph();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return flow.print();
}
