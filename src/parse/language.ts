import type { Language } from '../../graph/model.ts';

/** How much of a text is looked at, in characters. */
const SAMPLE = 20_000;

const WORDS: readonly [Language, RegExp][] = [
  ['en', /\b(the|of|and|to|its|by)\b/gi],
  ['fr', /\b(les|des|et|du|la|aux|une)\b/gi],
  ['es', /\b(los|las|del|y|el|una|por)\b/gi],
];

/** The language of a text: by script for Chinese, Russian and Arabic, by the commonest words for the others. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / (sample.match(/\p{L}/gu)?.length || 1);
  if (share(/\p{Script=Han}/gu) > 0.2) return 'zh';
  if (share(/\p{Script=Cyrillic}/gu) > 0.3) return 'ru';
  if (share(/\p{Script=Arabic}/gu) > 0.3) return 'ar';
  const counts = WORDS.map(([language, words]) => [language, sample.match(words)?.length ?? 0] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
