/** How the six languages print, above the title of a document, the agenda items under which it comes. */
import type { Language } from '../model.ts';

const SUB = '(?:\\s?[(（]?\\s?[a-zа-я]{1,2}\\s?[)）](?:\\s?[(（]?[ivx]{1,4}[)）])?)';
const ITEM = `\\d{1,3}(?:${SUB})?`;
const items = (and: string) => `(?<numbers>${ITEM}(?:\\s?(?:,|;|${and}|[-–])\\s?(?:${ITEM}|${SUB})){0,12})`;
const ARABIC_SUB = '(?:\\s?[(（]\\s?[\\u0621-\\u064a]{1,2}\\s?[)）])';
const ARABIC_ITEM = `[\\d\\u0660-\\u0669]{1,3}(?:${ARABIC_SUB})?`;

/** A line that names items and nothing else: group `numbers`. */
export const MASTHEAD_ITEMS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `(?:^|\\s)(?:provisional )?(?:agenda )?items? ${items('and|to')}(?: of the (?:revised )?(?:provisional )?(?:agenda|list)\\*?)?(?: ?\\*)?$`,
    'i',
  ),
  fr: new RegExp(
    `(?:^|\\s)Points? ${items('et|à')}(?: (?:de l[’']ordre du jour|de la liste)(?: provisoire)?(?: révisée?)?)?\\*?$`,
    'i',
  ),
  es: new RegExp(
    `(?:^|\\s)Temas? ${items('y|a')}(?: (?:del programa|de la lista|del tema)(?: provisional)?(?: preliminar)?)?\\*?$`,
    'i',
  ),
  ru: new RegExp(
    `(?:^|\\s)Пункты? ${items('и|до')}(?: (?:предварительной |пересмотренной )*(?:повестки дня|перечня))?\\*?$`,
    'i',
  ),
  ar: new RegExp(
    `(?:^|\\s)(?:البند|البندان|البنود) (?<numbers>${ARABIC_ITEM}(?:\\s?(?:،|,|و|إلى)\\s?(?:${ARABIC_ITEM}|${ARABIC_SUB})){0,12})(?: من (?:جدول الأعمال|القائمة)(?: المؤقت)?)?\\*?$`,
  ),
  zh: /(?:^|[\s议])(?:临时|暂定)?(?:议程)?项目\s?(?<numbers>\d{1,3}(?:\s?[(（][a-z]{1,2}[)）])?(?:\s?(?:、|和|及|至|,|，|-|–)\s?(?:\d{1,3}(?:\s?[(（][a-z]{1,2}[)）])?|[(（][a-z]{1,2}[)）])){0,12})\*?$/,
};

/**
 * The same in a line that was several: the session, its days, the items and their words. Groups `numbers` and `title`. In
 * the languages in which reports are read.
 */
export const MASTHEAD_JOINED: Partial<Readonly<Record<Language, RegExp>>> = {
  en: new RegExp(
    `(?:\\bsession|\\d{4}) [Aa]genda items? ${items('and|to')}(?: of the (?:provisional )?agenda)?\\*? (?<title>\\p{Lu}.{2,300})$`,
    'u',
  ),
  zh: /(?:会议|\d日|[，,]\p{Script=Han}{2,12})议程项目\s?(?<numbers>\d{1,3}(?:\s?[(（][a-z]{1,2}[)）])?(?:\s?(?:、|和|及|至)\s?(?:\d{1,3}(?:\s?[(（][a-z]{1,2}[)）])?|[(（][a-z]{1,2}[)）])){0,12})\*?\s?(?<title>\p{Script=Han}.{1,200})$/u,
};

/** A line below the items that is no title of theirs: by whom the document was adopted, or its own number. */
export const MASTHEAD_OTHER =
  /^(?:resolutions?|decisions?) adopted by\b|\d年.{0,20}通过的(?:决议|决定)|^(?:résolution|décision|resolución|decisión) (?:adoptée|aprobada) (?:par|por)\b|^(?:резолюция|решение), принят|^(?:قرار|مقرر) اتخذ|^\d{1,3}\/\d{1,3}[.．]|\bdraft (?:resolution|decision)\b|决议草案/i;

/** The letters of sub-items in the order of the Latin ones: in Arabic, and those that Russian prints for Latin letters. */
export const LETTERS: Readonly<Record<string, string>> = {
  أ: 'a',
  ا: 'a',
  ب: 'b',
  ج: 'c',
  د: 'd',
  هـ: 'e',
  ه: 'e',
  و: 'f',
  ز: 'g',
  ح: 'h',
  ط: 'i',
  ي: 'j',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  س: 'o',
  ع: 'p',
  ف: 'q',
  ص: 'r',
  ق: 's',
  ر: 't',
  ش: 'u',
  ت: 'v',
  ث: 'w',
  خ: 'x',
  ذ: 'y',
  ض: 'z',
  а: 'a',
  б: 'b',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  к: 'k',
  м: 'm',
  х: 'x',
  у: 'y',
};
