/** The months of the year as the United Nations prints them, in each language. */
import type { Language } from '../model.ts';

const numbered = (...names: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(names.flatMap((forms, index) => forms.split('|').map((form) => [form, index + 1])));

const digits: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`${index + 1}`, index + 1]),
);

/** Number of a month by its name; in Chinese it is a number already. Arabic prints two names, each of which counts. */
export const MONTHS: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  zh: digits,
  en: numbered(
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ),
  fr: numbered(
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ),
  es: numbered(
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre|setiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ),
  ru: numbered(
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ),
  ar: numbered(
    'كانون الثاني|يناير',
    'شباط|فبراير',
    'آذار|مارس',
    'نيسان|أبريل',
    'أيار|مايو|ماي',
    'حزيران|يونيه|يونيو',
    'تموز|يوليه|يوليو',
    'آب|أغسطس',
    'أيلول|سبتمبر',
    'تشرين الأول|أكتوبر',
    'تشرين الثاني|نوفمبر',
    'كانون الأول|ديسمبر',
  ),
};
