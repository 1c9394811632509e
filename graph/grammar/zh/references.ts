/** Chinese: how it refers to decisions, treaties and days. */
import type { ReferenceGrammar } from '../references.ts';

const NUMBER = '(?:\\d+|[一二三四五六七八九十百]+)';
const AND = '\\s*(?:、|和|及|以及|至|到|-|–|—)\\s*(?:第\\s*)?';
const NUMBERS = `${NUMBER}(?:${AND}${NUMBER})*`;
const SUB = '[(（](?:[a-z]|[一二三四五六七八九十]+)[)）]';
const DAY = '(?:(?<year>\\d{4})\\s*年\\s*)?(?<month>\\d{1,2})\\s*月\\s*(?<day>\\d{1,2})\\s*日';
const DATED = '(?<year>\\d{4})\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日';
/** 附件二第4段、第12(a)和(b)段、第六节. */
const PLACES =
  '(?:第\\s?(?<section>[一二三四五六七八九十]{1,3})\\s?(?:节|部分))?[，,]?(?<annex>附件(?:[一二三四五六七八九十]{1,3})?)?[，,]?(?:第\\s?(?<paragraphs>\\d+(?:\\s?[(（][a-z]+[)）])*(?:\\s?(?:、|和|至|-)\\s?(?:第\\s?)?\\d+(?:\\s?[(（][a-z]+[)）])*)*)\\s?段)?';
/** No mark that ends a clause. */
const CLAUSE = '[^，。；：]';

export const references: ReferenceGrammar = {
  bodies: { all: /(?:两|三|各|上述)个?工作组|各工作组/ },
  date: new RegExp(
    `${DAY}(?:\\s*(?:至|和|、|-|–)\\s*(?:(?<endMonth>\\d{1,2})\\s*月\\s*)?(?<endDay>\\d{1,2})\\s*日)?`,
    'g',
  ),
  months: {},
  decisions: {
    nouns: /(?<resolution>决议)|(?<decision>决定)/g,
    nounFirst: false,
    lead: /^\s?号?\s?\d{0,3}\s?(?:、?(?:关于|题为)[^，。；]{2,80}的(?:各项|有关|其他)?)?(?:[和及](?:以往|以前|其他|其后|后续)(?:的|各项|有关|相关){0,3})?的?$/,
    connector: /^\s?号?(?:(?:决议|决定)?[(（][^）)]{1,40}[)）])?\s?\d{0,3}\s?(?:、|和|及|以及|至|，|;|；)/,
    range: /^\s?号?至第?\s?$/,
    dated: new RegExp(DATED, 'g'),
    titled: /\s?[“「](?<title>[^”」]{1,200})[”」]/y,
    pinpoint: new RegExp(`(?:的|，|\\s)?${PLACES}`, 'y'),
    pinpointBefore: /^(?!)/,
    attached:
      /^(?:(?:在|以|通过)?(?:其|有关)?|(?:依照|按照|根据)其)(?:题为\s?[“"][^”"]{1,90}[”"]\s?的|关于[^，。；、“”]{2,90}的)?\s?第?\s?$/,
    possessive: /其(?:[^，。；、]{2,40}的)?$/,
    of: /^(?!)/y,
    own: [],
    same: /(?:同一|上述|前述|该)(?:(?<resolution>决议)|(?<decision>决定))/g,
    titleBefore: /(?:题为|标题为|名为)\s?[“"「](?<title>[^”"」]{1,400})[”"」]\s?的\s?(?:第\s?)?$/,
    actor:
      /^中[，,]?(?:除其他外[，,]?)?(?<body>[^，。；：]{2,20}?)(?=决定|请|要求|促请|吁请|鼓励|注意到|欢迎|欣见|核可|核准|批准|通过|重申|回顾)/,
    openings: [
      [/^(?:又|还|并|特别|满意地)*回顾/, 'RECALLS'],
      [/^(?:又|还|并)?(?:再次|再度)?重申/, 'REAFFIRMS'],
      [
        /^(?:又|还|并)?(?:赞赏地|满意地|关切地|感兴趣地)*(?:表示)?(?:赞赏地|满意地|关切地|感兴趣地)*(?:又|还)?注意到/,
        'NOTES',
      ],
      [/^(?:又|还|并)?(?:欢迎|欣见)/, 'WELCOMES'],
      [/^(?:又|还|并)?(?:铭记|念及)/, 'MINDFUL_OF'],
      [/^(?:又|还|并)?(?:遵循|以[^，。]{2,60}为指导|在[^，。]{2,60}指引下)/, 'GUIDED_BY'],
      [/^(?:又|还|并)?审议了/, 'CONSIDERED'],
    ],
    relations: [
      // 第2/6号决定成立了……；……是依照第2/6号决定设立的；在第2/2号决定中决定设立……
      { relation: 'ESTABLISHES', after: new RegExp(`^(?:中)?[，,]?(?:${CLAUSE}{0,14}决定)?所?(?:设立|成立)`) },
      { relation: 'MAKES_PERMANENT', after: /^中[，,]?[^，。；]{0,14}决定[^。；]{0,40}常设组成部分/ },
      { relation: 'EXTENDS', after: /^中[，,]?[^。；]{0,20}延长/ },
      { relation: 'DECIDES', after: /^中[，,]?(?:除其他外[，,]?)?[^，。；]{0,14}?决定/ },
      { relation: 'REQUESTS', after: /^中[，,]?(?:除其他外[，,]?)?[^，。；]{0,14}?(?:请|要求|促请|吁请)/ },
      { relation: 'ENCOURAGES', after: /^中[，,]?(?:除其他外[，,]?)?[^，。；]{0,14}?鼓励/ },
      { relation: 'NOTES', after: /^中[，,]?(?:除其他外[，,]?)?[^，。；]{0,14}?(?:注意到|表示注意到)/ },
      { relation: 'WELCOMES', after: /^中[，,]?[^，。；]{0,14}?(?:欢迎|欣见)/ },
      { relation: 'ENDORSES', after: /^中[，,]?[^，。；]{0,14}?(?:核可|认可|赞同)/ },
      { relation: 'APPROVES', after: /^中[，,]?[^，。；]{0,14}?(?:核准|批准)/ },
      { relation: 'ADOPTS', after: /^中[，,]?[^，。；]{0,14}?通过/ },
      { relation: 'REAFFIRMS', after: /^中[，,]?[^，。；]{0,14}?重申/ },
      { relation: 'RECALLS', after: /^中[，,]?[^，。；]{0,14}?回顾/ },
      { relation: 'CONTAINS', before: new RegExp(`(?:载于|载入|列于)${CLAUSE}*$`) },
      { relation: 'CONTAINS', after: /^(?:的?附件[^，。；]{0,80}?|中)?所载/ },
      { relation: 'AMENDS', before: new RegExp(`经${CLAUSE}*$`), after: /^(?:修正|修订)/ },
      { relation: 'SUPERSEDES', before: new RegExp(`取代${CLAUSE}*$`) },
      { relation: 'GUIDED_BY', before: new RegExp(`遵循${CLAUSE}*$`) },
      { relation: 'PURSUANT_TO', before: new RegExp(`(?:根据|依照|按照|遵照|依据|履行)${CLAUSE}*$`) },
      { relation: 'CONSIDERED', before: new RegExp(`审议了${CLAUSE}*$`) },
      { relation: 'REAFFIRMS', before: new RegExp(`重申${CLAUSE}*$`) },
      { relation: 'RECALLS', before: new RegExp(`回顾${CLAUSE}*$`) },
      { relation: 'NOTES', before: new RegExp(`注意到${CLAUSE}*$`) },
      { relation: 'WELCOMES', before: new RegExp(`(?:欢迎|欣见)${CLAUSE}*$`) },
      { relation: 'MINDFUL_OF', before: new RegExp(`(?:铭记|念及)${CLAUSE}*$`) },
      { relation: 'ENDORSES', before: new RegExp(`(?:核可|认可|赞同)(?!的)${CLAUSE}*$`) },
      { relation: 'APPROVES', before: new RegExp(`(?:核准|批准)(?!的)${CLAUSE}*$`) },
      { relation: 'ADOPTS', before: new RegExp(`通过了${CLAUSE}*$`) },
      { relation: 'EXTENDS', before: new RegExp(`延长${CLAUSE}*$`) },
    ],
  },
  provisions: {
    reference: new RegExp(
      `第\\s*(?<articles>${NUMBERS})\\s*(?<inner>${SUB})?\\s*条(?:\\s*第\\s*(?<paragraphs>${NUMBERS})\\s*款)?(?:\\s*(?:第\\s*)?(?<subs>${SUB}(?:${AND}${SUB})*)\\s*[项目])?`,
      'g',
    ),
    generic:
      /《公约》|(?<![\p{Script=Han}])(?:本|该)?公约(?!缔约)|(?<=[执实适引根依据照规在将把以，。；、])公约(?!缔约)|公约(?=\s?第\s?[\d一二三四五六七八九十])/gu,
    title: /《[^《》]+》/g,
    of: /^(?!)/,
  },
};
