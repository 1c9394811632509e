/** Chinese: how the documents of the United Nations put things. */
import type { Grammar } from './grammar.ts';

const NUMBER = '(?:\\d+|[一二三四五六七八九十百]+)';
const AND = '\\s*(?:、|和|及|以及|至|到|-|–|—)\\s*(?:第\\s*)?';
const NUMBERS = `${NUMBER}(?:${AND}${NUMBER})*`;
const ITEM = '\\d+(?:\\s*[(（][a-z][)）])?';
const ITEMS = `${ITEM}(?:\\s*(?:、|和|及|至|-|–|—)\\s*${ITEM})*`;
const SUB = '[(（](?:[a-z]|[一二三四五六七八九十]+)[)）]';
/** 55/25, 60/288 B, S-26/2, ES-11/1, 217 A (III), 1325(2000). */
const DECISION =
  '(?:(?:ES-|S-)?\\d+/\\d+(?:\\s?[A-Z](?![A-Za-z]))?|\\d+(?:\\s?[A-Z])?\\s?[(（](?:[IVXLC]+|\\d{4})[)）])';
const DAY = '(?:(?<year>\\d{4})\\s*年\\s*)?(?<month>\\d{1,2})\\s*月\\s*(?<day>\\d{1,2})\\s*日';
/** 2006年12月20日第61/222号; the day, 第 and 号 may be missing. */
const ADOPTED = `(?:\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s*)?(?:第\\s*)?${DECISION}(?:\\s*号)?`;
/** No mark that ends a clause. */
const CLAUSE = '[^，。；：]';
const SENTENCE = '[^。：]';

export const zh: Grammar = {
  layout: {
    annex: /^附件(?:[一二三四五六七八九十]+)?$/,
    recommendations: /建议$/,
    organization: /^(?:会议安排|会议的?组织(?:安排|事项)?|组织事项|会期|会议开幕和会期)/,
    sentenceEnd: /[。！？]/,
  },
  header: {
    title:
      /^(?<title>(?:\d{4}年\d{1,2}月[^。，]*?(?:举行|召开)的[^。，]*?|[^。，]*?(?:工作组|委员会|理事会|会议|大会)[^。，]*?)报告(?:草稿|草案)?)$/,
    kinds: [
      [/报告(?:草稿|草案)?$/, 'REPORT'],
      [/议程/, 'AGENDA'],
      [/决议/, 'RESOLUTION'],
      [/决定/, 'DECISION'],
    ],
    draft: /(?:草稿|草案)$/,
    issued: /Distr\.?:?\s*\w+\s+(?<day>\d{1,2})\s+(?<month>[A-Z][a-z]+)\s+(?<year>\d{4})/,
  },
  date: new RegExp(
    `${DAY}(?:\\s*(?:至|和|、|-|–)\\s*(?:(?<endMonth>\\d{1,2})\\s*月\\s*)?(?<endDay>\\d{1,2})\\s*日)?`,
    'g',
  ),
  months: {},
  lists: { separator: /[、，；]/, last: /(?:和|以及|及)/, open: /[[［]…*\.*[\]］]/g },
  bodies: { all: /(?:两|三|各|上述)个?工作组|各工作组/ },
  decisions: {
    reference: new RegExp(
      `(?<numbers>${ADOPTED}(?:\\s*(?:、|和|及|以及|，)\\s*${ADOPTED})*)(?<=号)\\s*(?<kind>决议|决定)`,
      'g',
    ),
    number: new RegExp(`(?:${DAY}\\s*)?(?:第\\s*)?(?<number>${DECISION})`, 'g'),
    decision: /决定/,
    titleBefore: /(?:题为|标题为|名为)\s*[“"「](?<title>[^”"」]+)[”"」]\s*的\s*$/,
    titleAfter: /^(?!)/,
    actor:
      /^中[，,]?(?:除其他外[，,]?)?(?<body>[^，。；：]{2,20}?)(?=决定|请|要求|促请|吁请|鼓励|注意到|欢迎|欣见|核可|核准|批准|通过|重申|回顾)/,
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
      // A preambular paragraph is governed by the verb that opens it.
      { relation: 'RECALLS', before: /^\s*(?:又|还|并)?回顾/ },
      { relation: 'REAFFIRMS', before: /^\s*(?:又|还|并)?重申/ },
      { relation: 'NOTES', before: /^\s*(?:又|还|并)?(?:赞赏地|满意地|关切地)?(?:表示)?注意到/ },
      { relation: 'WELCOMES', before: /^\s*(?:又|还|并)?(?:欢迎|欣见)/ },
      { relation: 'MINDFUL_OF', before: /^\s*(?:又|还|并)?(?:铭记|念及)/ },
      { relation: 'GUIDED_BY', before: /^\s*(?:又|还|并)?遵循/ },
      { relation: 'CONSIDERED', before: /^\s*(?:又|还|并)?审议了/ },
    ],
  },
  provisions: {
    reference: new RegExp(
      `第\\s*(?<articles>${NUMBERS})\\s*(?<inner>${SUB})?\\s*条(?:\\s*第\\s*(?<paragraphs>${NUMBERS})\\s*款)?(?:\\s*(?:第\\s*)?(?<subs>${SUB}(?:${AND}${SUB})*)\\s*[项目])?`,
      'g',
    ),
    generic:
      /《公约》|(?<![\p{Script=Han}])(?:本|该)?公约(?!缔约)|(?<=[执实适引根依据照规在将把以，。；、])公约(?!缔约)/gu,
    title: /《[^《》]+》/g,
    of: /^(?!)/,
  },
  attended: /出席/,
  attendance: [
    {
      pattern:
        /区域经济一体化组织的?(?<name>[^，。：]+?)(?:作为[^，。]*缔约方|是[^，。]*缔约方，)?也?派(?:代表|观察员)出席/,
      role: 'REIO_PARTY',
      kind: 'ORGANIZATION',
    },
    {
      pattern: new RegExp(`非${CLAUSE}*签署国${SENTENCE}*派${SENTENCE}*观察员${SENTENCE}*：(?<list>[^。]+)`),
      role: 'NON_SIGNATORY_OBSERVER',
      kind: 'STATE',
    },
    {
      pattern: new RegExp(`(?<list>[^。：，]+)，(?:一个)?非${CLAUSE}*签署国${CLAUSE}*，也?派${CLAUSE}*观察员`),
      role: 'NON_SIGNATORY_OBSERVER',
      kind: 'STATE',
    },
    {
      pattern: new RegExp(`非${CLAUSE}*缔约[国方]${SENTENCE}*派${SENTENCE}*观察员${SENTENCE}*：(?<list>[^。]+)`),
      role: 'NON_PARTY_OBSERVER',
      kind: 'STATE',
    },
    {
      pattern: new RegExp(`(?<list>[^。：，]+)，(?:一个)?非${CLAUSE}*缔约[国方]${CLAUSE}*，也?派${CLAUSE}*观察员`),
      role: 'NON_PARTY_OBSERVER',
      kind: 'STATE',
    },
    {
      pattern: new RegExp(`签署国${SENTENCE}*派${SENTENCE}*观察员${SENTENCE}*：(?<list>[^。]+)`),
      role: 'SIGNATORY_OBSERVER',
      kind: 'STATE',
    },
    {
      pattern: /签署国(?<list>[^，。：]+?)也?派[^，。：]*观察员/,
      role: 'SIGNATORY_OBSERVER',
      kind: 'STATE',
    },
    {
      pattern: new RegExp(`缔约[国方]${SENTENCE}*派有?代表出席${SENTENCE}*：(?<list>[^。]+)`),
      role: 'PARTY',
      kind: 'STATE',
    },
    {
      pattern: new RegExp(
        `非(?:委员会|理事会)?成员国?${SENTENCE}*派${SENTENCE}*(?:观察员|代表)${SENTENCE}*：(?<list>[^。]+)`,
      ),
      role: 'NON_MEMBER_STATE_OBSERVER',
      kind: 'STATE',
    },
    {
      pattern: new RegExp(`成员国?${SENTENCE}*派有?代表出席${SENTENCE}*：(?<list>[^。]+)`),
      role: 'MEMBER',
      kind: 'STATE',
    },
    {
      pattern: new RegExp(
        `联合国(?:系统|秘书处)?${SENTENCE}*(?:机构|实体|方案|部门|单位)${SENTENCE}*派${SENTENCE}*(?:观察员|代表)${SENTENCE}*：(?<list>[^。]+)`,
      ),
      role: 'UN_AGENCY_OBSERVER',
      kind: 'ORGANIZATION',
    },
    {
      pattern: /联合国系统[^，。：]*?(?:专门机构|机构)(?<name>[^，。：]+?)也?派[^，。：]*观察员/,
      role: 'UN_AGENCY_OBSERVER',
      kind: 'ORGANIZATION',
    },
    {
      pattern: new RegExp(`非政府组织${SENTENCE}*派${SENTENCE}*(?:观察员|代表)${SENTENCE}*：(?<list>[^。]+)`),
      role: 'NGO_OBSERVER',
      kind: 'ORGANIZATION',
    },
    {
      pattern: new RegExp(`政府间组织${SENTENCE}*派${SENTENCE}*(?:观察员|代表)${SENTENCE}*：(?<list>[^。]+)`),
      role: 'IGO_OBSERVER',
      kind: 'ORGANIZATION',
    },
    { pattern: /(?<list>[^，。：]+?)也?派[^，。：]*观察员出席/, role: 'IGO_OBSERVER', kind: 'ORGANIZATION' },
  ],
  attendedOnly: /^仅(?:出席|参加)(?:了)?(?<session>[^。]+)/,
  statements: {
    list: /(?<opening>[^。：]*?(?:代表|观察员)也?(?:作了发言|发了言))：(?<list>[^。]+)/g,
    single: /(?<opening>[^。：；]*?)的?(?:代表|观察员)(?<under>[^。：；，]*?)也?(?:作了发言|发了言)(?=[。；，]|$)/g,
    said: /^(?:（[^）]*）)?的?(?:代表|观察员)[^，。；：]{0,30}?(?:说|指出|强调|表示|提到|介绍|认为|宣布|呼吁|要求|重申|回顾|着重|赞扬|感谢|建议|询问|报告)/,
    also: /也(?:作了发言|发了言)/,
    roles: [
      [/非[^，。：]*签署国/, 'NON_SIGNATORY_OBSERVER'],
      [/签署国/, 'SIGNATORY_OBSERVER'],
      [/区域经济一体化组织/, 'REIO_PARTY'],
      [/非政府组织/, 'NGO_OBSERVER'],
      [/政府间组织/, 'IGO_OBSERVER'],
      [/缔约[国方]/, 'PARTY'],
      [/观察员/, 'NON_PARTY_OBSERVER'],
    ],
  },
  items: {
    numbers: new RegExp(`(?:议程)?项目\\s*(?<numbers>${ITEMS})`, 'g'),
    titles: [
      /题为\s*“(?<title>[^”]+)”\s*的\s*(?:联合)?议程项目/g,
      /议程项目\s*“(?<title>[^”]+)”/g,
      /关于(?<title>[^，。：“”]+?)的(?:联合)?议程项目/g,
    ],
    adopted: /通过了[^。]*议程/,
    joint: /[（(][^（）()]*联合(?:议程)?项目[）)]/,
    considered: /审议(?:了|题为)/,
    sittings: new RegExp(`第\\s*(?<numbers>${NUMBERS})\\s*[次场]\\s*(?:全体)?会议`, 'g'),
  },
  documents: {
    received: /收到了?/,
    table: /文号/,
    beforeTitle: /^.*收到了?(?:下列|以下)?(?:文件)?/,
    row: /^\s*(?<items>\d+(?:[(（][a-z][)）])?(?:\s*(?:、|和|及)\s*\d+(?:[(（][a-z][)）])?)*)?\s+(?<title>.*)$/s,
  },
  sessions: {
    sittings: new RegExp(`举行(?:了)?(?:会议，共举行(?:了)?)?\\s*(?<count>${NUMBER})\\s*[次场]会议`),
    place: /在(?<place>[^，。、在于]{2,12}?)(?:举行|召开)/,
    coverPlace: /日，(?<place>\p{Script=Han}{2,12})$/u,
    ordinal: new RegExp(`第\\s*(?<ordinal>${NUMBER})\\s*[次届]会议`),
    arrangedFor: new RegExp(`第\\s*(?<ordinal>${NUMBER})\\s*[次届]会议工作安排`),
  },
  people: {
    named:
      /(?<names>\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+)*(?:\s*(?:、|和)\s*\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+)*)*)\s*(?:先生|女士)?\s*（(?<state>\p{Script=Han}+)）/gu,
    representative:
      /(?<state>\p{Script=Han}{2,20}?)常驻[^，。；]{0,20}代表\s*(?<name>\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+)+)/gu,
    and: /\s*(?:、|和|及)\s*/,
    title: /(?:先生|女士|博士|大使|教授)$/,
    roles: [
      [/副主席/, 'VICE_CHAIR'],
      [/共同主席|联合主席/, 'CO_CHAIR'],
      [/报告员/, 'RAPPORTEUR'],
      [/专题讨论小组成员|主讲人|专题小组成员|小组成员/, 'PANELLIST'],
      [/主席|主持/, 'CHAIR'],
      [/秘书/, 'SECRETARY'],
    ],
  },
  recommendations: {
    opening: /(?:通过|拟定|拟订|提出|商定|达成)了?(?:下列|以下)(?:各项)?建议/,
    openingBodies: /(?:工作组|委员会|会议|理事会)：$/,
    asking: /(?:工作组|委员会|会议|理事会)(?<verb>建议|请|促请|鼓励)(?<addressee>[^，。：；]{2,20})：$/,
    sentence: /^(?:关于[^。]*?，)?(?:两个|各)?(?:工作组|委员会|会议)(?<verb>建议|请|促请|鼓励|呼吁|吁请)(?!了)/,
    asks: [
      { strength: 'CALLS_UPON', verb: '吁请|呼吁' },
      { strength: 'URGES', verb: '促请|敦促' },
      { strength: 'INVITES', verb: '(?<!考虑)邀请' },
      { strength: 'ENCOURAGES', verb: '鼓励' },
      { strength: 'REQUESTS', verb: '(?<![邀促敦吁申提聘])请(?![求教])' },
      { strength: 'RECOMMENDS', verb: '(?<!提出)建议' },
    ],
    ought: [
      { strength: 'MAY_WISH', verb: '(?:不妨|似宜|可(?!能|用|行|以用))' },
      { strength: 'SHOULD_CONSIDER', verb: '应当?(?:[^，。；考]{0,12})考虑' },
      { strength: 'SHOULD', verb: '应(?!用|对双)' },
    ],
    addressees: [
      ['CONFERENCE', '缔约方会议'],
      ['STATES_PARTIES', '缔约[国方](?!会议)'],
      ['UNODC', '毒品和犯罪问题办公室'],
      ['SECRETARIAT', '秘书处'],
      [
        'STATES',
        '会员国|各国|(?<!各|多|其他|本|他|其|请求)国家(?!机关|机构|主管|法规|立法|法律|战略|政策|一级|和区域|及区域)',
      ],
      ['OTHER', '国际组织|有关组织|区域组织'],
    ],
    and: '(?:、|和|及|以及)(?:有关的?|相关的?)?',
    beneficiary: /^[为向对]/,
  },
};
