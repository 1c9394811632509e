/** Which of the six languages a reader wants, by the Accept-Language header of the request (RFC 9110, section 12.5.4). */
import { LANGUAGES, type Language } from '../../graph/model.ts';
import { preferences } from './programs/negotiate.ts';

/**
 * The language that the reader prefers: `zh-CN,zh;q=0.9,en;q=0.8` is `zh`. Regions and scripts are left aside.
 * @param header the value of Accept-Language; null where the request has none.
 * @returns undefined where it names none of the six.
 */
export function preferredLanguage(header: string | null): Language | undefined {
  for (const range of preferences(header)) {
    const known = LANGUAGES.find((one) => one === range.split('-')[0]);
    if (known) return known;
  }
  return undefined;
}
