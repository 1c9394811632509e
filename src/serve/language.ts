/** Which of the six languages a reader wants, by the Accept-Language header of the request (RFC 9110, section 12.5.4). */
import { LANGUAGES, type Language } from '../../graph/model.ts';

/**
 * The language that the reader prefers: `zh-CN,zh;q=0.9,en;q=0.8` is `zh`. Regions and scripts are left aside.
 * @param header the value of Accept-Language; null where the request has none.
 * @returns undefined where it names none of the six.
 */
export function preferredLanguage(header: string | null): Language | undefined {
  const ranges = (header ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
    const quality = weight === undefined ? 1 : Number(weight);
    return { language: tag.split('-')[0]?.toLowerCase(), quality: Number.isFinite(quality) ? quality : 0 };
  });
  // The sort is stable: of two ranges of one weight the first stays first.
  const wanted = ranges.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) {
    const known = LANGUAGES.find((one) => one === language);
    if (known) return known;
  }
  return undefined;
}
