/** HTML and XML say themselves in which encoding they are. */
import { type Decoded, decode } from './decode.ts';

/** Where a declaration stands, in bytes from the beginning. */
const HEAD = 4096;
const XML_DECLARATION = /^\s{0,100}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["'](?<label>[\w.:-]{1,40})["']/i;
const META = /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}(?<label>[\w.:-]{1,40})/i;

/**
 * Decodes a page: a byte order mark decides, then what the page declares, where its bytes agree; then the bytes alone.
 * @throws NotTextError
 */
export function decodeMarkup(bytes: Uint8Array): Decoded {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const label = (XML_DECLARATION.exec(head) ?? META.exec(head))?.groups?.label;
  const marked = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(head);
  if (label === undefined || marked || /^utf-?16/i.test(label)) return decode(bytes);
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return decode(bytes);
  }
}
