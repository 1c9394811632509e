/** Arabic: how it refers to decisions, treaties and days. */
import { toRoman } from '../../roman.ts';
import { MONTHS } from '../months.ts';
import type { ReferenceGrammar } from '../references.ts';

/** Letters are drawn out to fill a line (قـرار), and vowels may be written (قراريْها). */
const DRAWN = '[\\u0640\\u064b-\\u0652]{0,6}';
const drawn = (word: string): string => [...word].join(DRAWN) + DRAWN;
const anyOf = (words: string): string => words.split(' ').map(drawn).join('|');
/** Months have two names, joined by a slash: كانون الأول/ديسمبر. The second stands in {@link references.months}. */
const MONTH = `(?:[\\u0621-\\u0652]+(?:\\s[\\u0621-\\u0652]+)?\\s?\\/\\s?)?(?<month>${anyOf('يناير فبراير مارس أبريل إبريل ابريل مايو يونيه يونيو يوليه يوليو أغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر')})`;
const DAY = `(?<day>\\d{1,2})\\s${MONTH}\\s(?<year>(?:1[89]|20)\\d\\d)(?:\\s?\\(\\d{1,3}\\))?`;
const PARAGRAPH = '\\d+(?:\\s?\\([\\u0621-\\u064a]+\\))*';
const PARAGRAPHS = `${PARAGRAPH}(?:(?:،\\s|\\sو\\s?|\\sإلى\\s|[-–])${PARAGRAPH}(?![\\d/]))*`;
/** Where in a decision: section, annex, paragraphs. */
const PLACES = `(?:(?:الجزء|الفرع|الباب)\\s(?<section>[\\u0621-\\u064a]+)(?:،\\s)?)?(?:(?<annex>(?:المرفق|مرفق(?:ه|ها)?)(?:\\s(?:الأول|الثاني|الثالث))?)(?:،\\s)?)?(?:(?:الفقر(?:ة|ات|تان|تين))\\s(?:من\\s)?(?<paragraphs>${PARAGRAPHS}))?`;
/** The letters of parts of a resolution, in the order of A to Z. */
const LETTERS =
  'ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء ثاء خاء ذال ضاد'.split(' ');
/** Plural, dual and whose: قراراتها, قراريه. */
const NOUN_END = `(?:${anyOf('ات ت ان ين ي ا')})?(?:${anyOf('ها هما هم ه')})?(?![\\u0621-\\u064a])`;
const ARTICLES = '\\d+(?:(?:،\\s?|\\sو\\s?|\\sإلى\\s|[-–])\\d+)*';

export const references: ReferenceGrammar = {
  bodies: { all: /(?:الفريقين العاملين|الأفرقة العاملة)/ },
  date: new RegExp(
    `(?<day>\\d{1,2})(?:\\s(?:إلى|و)\\s?(?<endDay>\\d{1,2}))?\\s${MONTH.replace('<month>', '<endMonth>')}(?:\\s(?<year>\\d{4}))?(?<month>(?!))?`,
    'g',
  ),
  months: MONTHS.ar,
  decisions: {
    nouns: new RegExp(`(?<resolution>${drawn('قرار')}${NOUN_END})|(?<decision>${drawn('مقرر')}${NOUN_END})`, 'g'),
    nounFirst: true,
    lead: /^\s?(?:(?:رقم|اللاحق|الصادر مؤخرا|السابقة|التالية|التاليين|ذي الصلة|ذات الصلة|المؤرخة?)\s?)?[([]?$/,
    connector: /(?:[،؛,;]\s?(?:و\s?)?|\s(?:و|أو|إلى|وكذلك|وإلى)\s?)$|\s?[-–]\s?$/,
    range: /^\sإلى\s$|^[-–]$/,
    // "Dated" has many forms, and letters are drawn out (المــؤرخ): any one word.
    dated: new RegExp(`(?:\\s?\\(\\d{1,3}\\))?،?\\s(?:[\\u0621-\\u0652]{3,20}\\s(?:في\\s)?|في\\s)?${DAY}`, 'y'),
    titled:
      /(?:\s?\(\d{1,3}\))?،?\s(?:و?(?:المعنون(?:ة|ين)?|بعنوان|الذي يحمل عنوان))\s[”“"«](?<title>[^“”"»]{1,500}?)[“”"»](?:\s?\(\d{1,3}\))?/y,
    pinpoint: new RegExp(`،?\\s\\(?${PLACES}`, 'y'),
    pinpointBefore: new RegExp(`${PLACES}\\s(?:من\\s)(?:ال)?$`),
    attached: /^،?\s(?:(?:في|ب)\s?)?(?:ال)?$/,
    // Whose it is stands at the end of the word itself: قرارها.
    possessive: /[\u0621-\u0652](?:ها|هما|هم|ه)$/,
    of: /(?:\s?\(\d{1,3}\))?،?\s(?:(?:و?الصادر(?:ة|ين)?\sعن|الذي اتخذت?ه|التي اتخذت?ها|اللذين اتخذت?هما|المتخذ في)\s(?:الاجتماع\s[\u0621-\u064a]{3,12}(?:\sعشر)?\s)?|(?=ل))/y,
    own: [
      ...LETTERS.map((letter, index): [RegExp, string] => [new RegExp(letter, 'g'), String.fromCharCode(65 + index)]),
      [/\(دإط-(\d+)\)/, (_, session) => `(ES-${toRoman(Number(session))})`],
      [/\(دإ-(\d+)\)/, (_, session) => `(S-${toRoman(Number(session))})`],
      [/\(د-(\d+)\)/, (_, session) => `(${toRoman(Number(session))})`],
      [/^دإط-/, 'ES-'],
      [/^دإ-/, 'S-'],
    ],
    quoted: /”[^“”]{1,500}“|«[^«»]{1,500}»/g,
    same: /(?:القرار|المقرر)\s(?:نفسه|ذاته|المذكور)(?<decision>(?!))?(?<resolution>)/g,
    titleBefore: /^(?!)/,
    actor: /^،?\s(?<body>الجمعية العامة|المجلس الاقتصادي والاجتماعي|مؤتمر الأطراف)/,
    openings: [
      [/^و?إذ (?:تشير|تذك)/, 'RECALLS'],
      [/^و?إذ (?:تعيد|تؤكد من جديد|تؤكد مجددا|تكرر|تؤكد مرة|تجدد)/, 'REAFFIRMS'],
      [/^و?إذ (?:تلاحظ|تحيط|تنوه)/, 'NOTES'],
      [/^و?إذ ترحب/, 'WELCOMES'],
      [/^و?إذ (?:تضع|لا يغيب|يغيب|تدرك|تأخذ)/, 'MINDFUL_OF'],
      [/^و?إذ (?:تسترشد|تهتدي|تستهدي)/, 'GUIDED_BY'],
      [/^(?:وقد نظرت|وبعد أن نظرت|و?إذ نظرت)/, 'CONSIDERED'],
    ],
    relations: [
      {
        relation: 'ESTABLISHES',
        before: /(?:المنشأ|أنشئ|المنشأة|أُنشئ)[\u0621-\u0652]*\s(?:بموجب|عملا ب)[^.؛:]{0,80}$/,
      },
      { relation: 'CONTAINS', before: /(?:الوارد|المتضمن)[\u0621-\u0652]*\sفي\s[^.؛:]{0,80}$/ },
      {
        relation: 'PURSUANT_TO',
        before: /(?:عملا ب|عملاً ب|وفقا ل|وفقاً ل|بموجب|بمقتضى|تنفيذا ل|تنفيذاً ل)[^،.؛:]{0,80}$/,
      },
      { relation: 'RECALLS', before: /^\s*(?:\d+\s?[-–]\s?)?تشير/ },
      { relation: 'REAFFIRMS', before: /^\s*(?:\d+\s?[-–]\s?)?(?:تعيد (?:أيضا |كذلك )?تأكيد|تؤكد من جديد|تكرر)/ },
      { relation: 'NOTES', before: /^\s*(?:\d+\s?[-–]\s?)?(?:تلاحظ|تحيط علما)/ },
      { relation: 'WELCOMES', before: /^\s*(?:\d+\s?[-–]\s?)?ترحب/ },
      { relation: 'DECIDES', before: /^\s*(?:\d+\s?[-–]\s?)?تقرر/ },
      { relation: 'REQUESTS', before: /^\s*(?:\d+\s?[-–]\s?)?(?:تطلب|تدعو)/ },
      { relation: 'ENCOURAGES', before: /^\s*(?:\d+\s?[-–]\s?)?تشجع/ },
    ],
  },
  provisions: {
    reference: new RegExp(
      `(?:الفقر(?:ة|ات|تين)\\s(?<before>${ARTICLES})\\sمن\\s)?(?:المادة|المواد|المادتين|المادتان)\\s(?<articles>${ARTICLES})(?<inner>\\s?\\([\\u0621-\\u064a]\\))?`,
      'g',
    ),
    generic: /الاتفاقية(?!\s(?:المتعلقة|الدولية|الخاصة))/g,
    of: /^،?\sمن\s/,
    title: /(?:اتفاقية|بروتوكول|ميثاق|العهد|النظام الأساسي)\s(?:[\u0621-\u064a]+\s?){1,8}/g,
  },
};
