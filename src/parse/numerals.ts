const HAN: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** A Chinese numeral below 1,000 (二十三, 一百零五, 二〇一八) or decimal digits, as a number; undefined where it is neither. */
export function hanToNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (!/^[〇零一二两三四五六七八九十百]+$/.test(text)) return undefined;
  if (!/[十百]/.test(text)) return Number([...text].map((c) => HAN[c]).join(''));
  let total = 0;
  let digit = 0;
  for (const c of text) {
    if (c === '百' || c === '十') {
      total += (digit || 1) * (c === '百' ? 100 : 10);
      digit = 0;
    } else digit = HAN[c] ?? 0;
  }
  return total + digit;
}

const ABJAD = [
  'أ',
  'ب',
  'ج',
  'د',
  'ه',
  'و',
  'ز',
  'ح',
  'ط',
  'ي',
  'ك',
  'ل',
  'م',
  'ن',
  'س',
  'ع',
  'ف',
  'ص',
  'ق',
  'ر',
  'ش',
  'ت',
  'ث',
  'خ',
  'ذ',
  'ض',
  'ظ',
  'غ',
];
/** After as many letters they are doubled in all languages. */
const LATIN_LETTERS = 26;
const ABJAD_NAMES = ['ألف', 'باء', 'جيم', 'دال', 'هاء', 'واو', 'زاي', 'حاء', 'طاء', 'ياء', 'كاف', 'لام', 'ميم', 'نون'];

/** An Arabic letter that counts, or its name, as a number: ب and باء are 2; undefined where it is neither. */
export function abjadToNumber(text: string): number | undefined {
  const doubled = /^([\u0620-\u064a])\s?\1$/.exec(text)?.[1];
  if (doubled !== undefined) return LATIN_LETTERS + (abjadToNumber(doubled) ?? 0);
  const letter = text
    .replace(/\u0640/g, '')
    .replace(/^[اإ\u0671]$/, 'أ')
    .replace('\ufeeb', 'ه');
  const at = ABJAD.indexOf(letter);
  const named = at < 0 ? ABJAD_NAMES.indexOf(text) : at;
  return named < 0 ? undefined : named + 1;
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** A stem (甲) or branch (子) of the Chinese cycle as a number; undefined where it is neither. */
export function cyclicToNumber(text: string): number | undefined {
  const at = STEMS.includes(text) ? STEMS.indexOf(text) : BRANCHES.indexOf(text);
  return text.length !== 1 || at < 0 ? undefined : at + 1;
}

const ARABIC_ORDINALS = [
  'أولا',
  'ثانيا',
  'ثالثا',
  'رابعا',
  'خامسا',
  'سادسا',
  'سابعا',
  'ثامنا',
  'تاسعا',
  'عاشرا',
  'حادي عشر',
  'ثاني عشر',
  'ثالث عشر',
  'رابع عشر',
  'خامس عشر',
  'سادس عشر',
  'سابع عشر',
  'ثامن عشر',
  'تاسع عشر',
  'عشرين',
  'حاديا وعشرين',
  'ثانيا وعشرين',
  'ثالثا وعشرين',
  'رابعا وعشرين',
  'خامسا وعشرين',
];

/** ثالثا is 3; undefined where it is no such ordinal. */
export function arabicOrdinalToNumber(text: string): number | undefined {
  const at = ARABIC_ORDINALS.indexOf(text.replace(/[\u064b-\u0652]/g, '').replace('عشرون', 'عشرين'));
  return at < 0 ? undefined : at + 1;
}

/** The letters of a Russian list, without those that lists leave out. */
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя';

/** The place of a letter in a Russian list; undefined where it is no such letter. */
export function cyrillicToNumber(letter: string): number | undefined {
  const at = CYRILLIC.indexOf(letter);
  return letter.length !== 1 || at < 0 ? undefined : at + 1;
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
};

/** A text with the Cyrillic letters that look like Latin ones as Latin letters, in lower case. */
export const lookalikeToLatin = (text: string): string =>
  /[а-яі]/.test(text) ? [...text].map((letter) => LOOKALIKES[letter] ?? letter).join('') : text;

/** Words that number the parts and chapters of a document. */
const ORDINALS: readonly (readonly string[])[] = [
  ['one', 'premier', 'première', 'premiere', 'primera', 'первая', 'الأول', 'أول'],
  ['two', 'deuxième', 'deuxieme', 'segunda', 'вторая', 'الثاني', 'ثاني'],
  ['three', 'troisième', 'troisieme', 'tercera', 'третья', 'الثالث', 'ثالث'],
  ['four', 'quatrième', 'quatrieme', 'cuarta', 'четвертая', 'الرابع', 'رابع'],
  ['five', 'cinquième', 'quinta', 'пятая', 'الخامس', 'خامس'],
  ['six', 'sixième', 'sexta', 'шестая', 'السادس', 'سادس'],
  ['السابع'],
  ['الثامن'],
  ['التاسع'],
  ['العاشر'],
];

/** `one`, `première`, `вторая`, `الثالث` as a number; undefined where it is no such word. */
export function ordinalToNumber(text: string): number | undefined {
  const at = ORDINALS.findIndex((words) => words.includes(text));
  return at < 0 ? undefined : at + 1;
}
