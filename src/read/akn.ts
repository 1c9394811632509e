/** Akoma Ntoso for the United Nations (AKN4UN): the General Assembly's own files, one resolution each, text and data. */
import { Parser } from 'htmlparser2';
import type { Language } from '../../graph/model.ts';
import { AknData } from './akn/data.ts';
import { AknText } from './akn/text.ts';
import type { DocumentRecord } from './record.ts';
import { ReadError } from './source.ts';

export interface AknDocument {
  /** The text as a PDF would show it: a line for each block, the notes at the end. */
  readonly text: string;
  readonly language?: Language;
  /** What the file says about the document; absent where it names no symbol. */
  readonly record?: DocumentRecord;
}

/** Whether the beginning of an XML file says that it is Akoma Ntoso. */
export const isAkn = (xml: string): boolean => /<(?:\w{1,20}:)?akomaNtoso[\s>]/.test(xml.slice(0, 2000));

/**
 * Reads an Akoma Ntoso file.
 * @param name of the file, for the message.
 * @throws ReadError where it is no Akoma Ntoso, or holds no text.
 */
export function readAkn(xml: string, name: string): AknDocument {
  if (!isAkn(xml)) throw new ReadError(`Reading ${name} failed: it is no Akoma Ntoso document`);
  const text = new AknText();
  const data = new AknData();
  // Before the cover stand data only; without a cover the text begins where the data end.
  const covered = /<coverPage[\s>]/.test(xml);
  let inText = false;
  const parser = new Parser(
    {
      onopentag(element, attributes) {
        if (element === 'coverPage') inText = true;
        data.open(element, attributes);
        if (inText) text.open(element, attributes);
      },
      ontext(words) {
        data.add(words);
        if (inText) text.add(words);
      },
      onclosetag(element, implied) {
        data.close(element);
        if (inText && !implied) text.close(element);
        if (element === 'meta' && !covered) inText = true;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const built = text.build();
  if (!/\S/.test(built.text)) throw new ReadError(`Reading ${name} failed: it holds no text`);
  const about = data.build();
  const record = about && { ...about, links: built.links };
  return {
    text: built.text,
    ...(record?.language ? { language: record.language } : {}),
    ...(record ? { record } : {}),
  };
}
