/** Word documents (.docx): the text as Word prints it, with the numbers that it makes itself and the marks of footnotes. */
import { clean } from '../clean.ts';
import { Flow } from '../flow.ts';
import { Numbering } from './numbering.ts';
import { WordPackage } from './package.ts';
import { type Context, Story } from './story.ts';
import { Styles } from './styles.ts';

/** The beginning of a file that Word protected with a password (or of one in the format before 2007). */
const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The text of a Word document, in the form of `flow.ts`.
 * @throws Error in words: what is wrong with it.
 */
export async function docxText(bytes: Uint8Array): Promise<string> {
  if (OLD_FORMAT.every((byte, index) => bytes[index] === byte)) {
    throw new Error('it is protected by a password, or is an older Word document, whose name should end in .doc');
  }
  const document = await WordPackage.open(bytes);
  const main = await document.main();
  const relationships = await document.relationships(main);
  const partOf = (kind: string) => [...relationships.values()].find((one) => one.kind === kind)?.part;
  const [styles, numbering] = [
    await Styles.read(document, partOf('styles')),
    await Numbering.read(document, partOf('numbering')),
  ];
  const notes = new Map<string, string>();
  for (const kind of ['footnote', 'endnote']) await readNotes(document, partOf(`${kind}s`), kind, notes);
  const context: Context = { styles, numbering, notes };
  const flow = new Flow();
  const body = new Story(flow, context);
  await document.parse(main, body);
  body.writeNotes();

  const headOf = async (type: string): Promise<Flow> => {
    const head = new Flow();
    const part = relationships.get(body.heads.get(type) ?? '')?.part;
    if (part !== undefined && document.has(part)) await document.parse(part, new Story(head, context));
    return head;
  };
  if (body.ownFirstHead) flow.putFirst(await headOf('first'));
  flow.putOwnSymbols((await headOf('default')).print());
  return flow.print();
}

async function readNotes(
  document: WordPackage,
  part: string | undefined,
  kind: string,
  notes: Map<string, string>,
): Promise<void> {
  if (part === undefined || !document.has(part)) return;
  let id: string | undefined;
  let words = '';
  let inText = false;
  await document.parse(part, {
    open(name, attributes) {
      if (name === `w:${kind}`) {
        // What has a type separates notes from the text.
        id = attributes['w:type'] === undefined || attributes['w:type'] === 'normal' ? attributes['w:id'] : undefined;
        words = '';
      } else if (name === 'w:t') inText = true;
      else if (name === 'w:tab' || name === 'w:br' || name === 'w:p') words += ' ';
      else if (name === 'w:noBreakHyphen') words += '-';
    },
    text(text) {
      if (inText) words += text;
    },
    close(name) {
      if (name === 'w:t') inText = false;
      else if (name === `w:${kind}` && id !== undefined) notes.set(`${kind} ${id}`, clean(words));
    },
  });
}
