import type { Language } from '../../graph/model.ts';

/** How much of a text is looked at, in characters. */
const SAMPLE = 5_000;

/** The commonest words that no other of the three languages has. */
const WORDS: ReadonlyMap<string, Language> = new Map([
  ...['the', 'of', 'and', 'to', 'its', 'by'].map((word) => [word, 'en'] as const),
  ...['les', 'des', 'et', 'du', 'aux', 'une', 'à'].map((word) => [word, 'fr'] as const),
  ...['los', 'las', 'del', 'y', 'el', 'una', 'por'].map((word) => [word, 'es'] as const),
]);

/** The language of a text: by script for Chinese, Russian and Arabic, by the commonest words for the others. */
export function detectLanguage(text: string): Language {
  const end = Math.min(text.length, SAMPLE);
  const words = { en: 0, fr: 0, es: 0 };
  let han = 0;
  let cyrillic = 0;
  let arabic = 0;
  let latin = 0;
  let wordStart = -1;
  for (let i = 0; i <= end; i += 1) {
    const code = i < end ? text.charCodeAt(i) | 0 : 0;
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
    if (letter) {
      latin += 1;
      if (wordStart < 0) wordStart = i;
      continue;
    }
    if (wordStart >= 0 && i - wordStart <= 3) {
      const language = WORDS.get(text.slice(wordStart, i).toLowerCase());
      if (language) words[language as 'en'] += 1;
    }
    wordStart = -1;
    if (code >= 0x400 && code <= 0x52f) cyrillic += 1;
    else if (code >= 0x620 && code <= 0x6d3) arabic += 1;
    else if (code >= 0x3400 && code <= 0x9fff) han += 1;
  }
  const letters = han + cyrillic + arabic + latin || 1;
  if (han / letters > 0.2) return 'zh';
  if (cyrillic / letters > 0.3) return 'ru';
  if (arabic / letters > 0.3) return 'ar';
  return (['en', 'fr', 'es'] as const).reduce((best, next) => (words[next] > words[best] ? next : best));
}
