/** The words of the interface in the language of the address. */
import { useOfQuery } from '../address/address.tsx';
import { en } from './en.ts';
import { fill } from './format.ts';
import type { Text } from './types.ts';
import { zh } from './zh.ts';

export { fill, formatDate, formatNumber, formatOrdinal, languageName } from './format.ts';
export type { Text } from './types.ts';

/** The languages of the interface. */
export const INTERFACE_LANGUAGES = ['en', 'zh'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

const TEXTS: Record<InterfaceLanguage, Text> = { en, zh };

/** The first language of a reader's list that the interface has. */
export function preferredLanguage(wanted: readonly string[]): InterfaceLanguage {
  for (const tag of wanted) {
    const found = INTERFACE_LANGUAGES.find((one) => one === tag.slice(0, 2).toLowerCase());
    if (found) return found;
  }
  return 'en';
}

/** The language of the interface. */
export const useLanguage = (): InterfaceLanguage => useOfQuery(languageIn);

function languageIn(query: URLSearchParams): InterfaceLanguage {
  const wanted = query.get('lang');
  return INTERFACE_LANGUAGES.find((one) => one === wanted) ?? preferredLanguage(navigator.languages);
}

/** The words of the interface. */
export const useText = (): Text => TEXTS[useLanguage()];

/** {@link fill} in the language of the interface. */
export function useFill() {
  const language = useLanguage();
  return (text: string, values: Readonly<Record<string, string | number>>) => fill(text, values, language);
}
