/** The words of the interface in the language of the address. */
import { useAddress } from '../address/address.tsx';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The languages of the interface. */
export const INTERFACE_LANGUAGES = ['en', 'zh'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };
/** Everything that the interface says. A plural has its forms joined by `|`; `{name}` is filled in. */
export type Text = Widened<typeof en>;

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
export function useLanguage(): InterfaceLanguage {
  const wanted = useAddress().searchParams.get('lang');
  return INTERFACE_LANGUAGES.find((one) => one === wanted) ?? preferredLanguage(navigator.languages);
}

/** The words of the interface. */
export const useText = (): Text => TEXTS[useLanguage()];

/** Fills in `{name}`; of a plural, the form for `values.n`. Numbers are written as the language does. */
export function fill(text: string, values: Readonly<Record<string, string | number>>, language: string): string {
  const forms = text.split('|');
  const form = forms.length > 1 && values.n !== 1 ? forms[1] : forms[0];
  return (form ?? '').replace(/\{(\w{1,20})\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}

/** {@link fill} in the language of the interface. */
export function useFill() {
  const language = useLanguage();
  return (text: string, values: Readonly<Record<string, string | number>>) => fill(text, values, language);
}

export const formatNumber = (value: number, language: string) => new Intl.NumberFormat(language).format(value);

/** A day, month or year of the schema as the language writes it: `2018-05` is `May 2018` or `2018年5月`. */
export function formatDate(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || !Number.isFinite(year)) return date;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
}

/** What a language is called, by its code, in the language of the interface. */
export const languageName = (code: string, language: string) =>
  new Intl.DisplayNames([language], { type: 'language' }).of(code.toLowerCase()) ?? code;
