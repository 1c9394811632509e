/** The parser of HTML and XML, with a limit to what it takes. */
import { Parser } from 'htmlparser2';

/** No document nests its elements deeper; the time of parsing grows with the depth. */
const DEEPEST = 2_000;

export interface MarkupHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * A parser that tells a handler what it meets; entities are decoded, and HTML is read as browsers do.
 * @throws Error in words, while it is written to: elements are nested too deeply.
 */
export function markupParser(handler: MarkupHandler, { xml }: { xml: boolean }): Parser {
  let depth = 0;
  return new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) throw new Error(`its elements are nested more than ${DEEPEST} deep`);
        handler.open(name, attributes);
      },
      ontext: (text) => handler.text?.(text),
      onclosetag(name) {
        depth -= 1;
        handler.close?.(name);
      },
    },
    { xmlMode: xml, decodeEntities: true },
  );
}
