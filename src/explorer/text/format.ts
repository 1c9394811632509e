/** Numbers, dates and sentences with places to fill, as a language writes them. */

/** Fills in `{name}`; of a plural, the form for `values.n`. Numbers are written as the language does. */
export function fill(text: string, values: Readonly<Record<string, string | number>>, language: string): string {
  const forms = text.split('|');
  const form = forms.length > 1 && values.n !== 1 ? forms[1] : forms[0];
  return (form ?? '').replace(/\{(\w{1,20})\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}

/** Making a format takes much longer than using it. */
const numbers = new Map<string, Intl.NumberFormat>();

export function formatNumber(value: number, language: string): string {
  const known = numbers.get(language) ?? new Intl.NumberFormat(language);
  numbers.set(language, known);
  return known.format(value);
}

/** A day, month or year of the schema as the language writes it: `2018-05` is `May 2018` or `2018年5月`. */
export function formatDate(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || !Number.isInteger(year)) return date;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
}

const ORDINALS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
};

/** `77th` in English, `77` in Chinese, where the words around it say the rest. */
export const formatOrdinal = (value: number, language: string) =>
  language === 'en'
    ? `${value}${ORDINALS[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)]}`
    : String(value);

/** What a language is called, by its code, in the language of the interface. */
export const languageName = (code: string, language: string) =>
  new Intl.DisplayNames([language], { type: 'language' }).of(code.toLowerCase()) ?? code;
