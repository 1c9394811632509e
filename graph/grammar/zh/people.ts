/** Chinese: how it names people and their offices. */
import type { PeopleGrammar } from '../participation.ts';

const LATIN = '[A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff]';
const PARTICLE =
  '(?:(?:de|del|della|di|da|das|do|dos|van|von|der|den|ter|bin|bint|ibn|ben|al|el|la|le|las|los|du|y|e|af|zu)\\s+)';
const LATIN_WORD = `(?:(?:al|el|as|at|ash|ar|an|ad|az|ben|ibn|[dlDLO])[-'’])?[A-Z\\u00c0-\\u00de\\u0100-\\u024f](?:\\.(?:-?[A-Z]\\.)*|(?:${LATIN}|['’‑-]){0,40})`;
const LATIN_NAME = `${LATIN_WORD}(?:\\s+${PARTICLE}{0,2}${LATIN_WORD}){0,7}(?:,? ?(?:Jr|Sr)\\.)?`;
/** A name in Han characters ends where one of these words ends, looking back from the form of address. */
const BEFORE_NAME =
  '选举|推选|选出|选定|任命|提名|由|请|感谢|主席|副主席|共同主席|报告员|秘书|秘书长|主任|成员|代表|司长|部长|大使|处长|局长|干事|专员|主持人|主讲人|官员|议长|总统|总理|院长|顾问|会长|律师|教授|法官|和|以及|及|与|是|为|有|即|包括|邀请|欢迎|听取|据|按|经|对|向|在|因|随后|接着|的';

export const people: PeopleGrammar = {
  gate: /先生|女士|博士|教授|大使|阁下|小姐|主席|报告员|主持|小组成员|主讲人|协调人|秘书|[A-Za-z]\s*（|常驻/,
  title: /先生和女士|先生|女士|博士(?!学位|后)|教授|阁下|小姐|大使(?=（)/gu,
  name: new RegExp(
    `(?:(?<latin>${LATIN_NAME})\\s*|(?:^|[，、：；。“”《》（）()\\s,;:]|${BEFORE_NAME})(?<han>(?:(?!${BEFORE_NAME})[\\p{Script=Han}]|[·•・‧．-]){1,24}?)(?:（${LATIN}[^（）]{2,60}）)?\\s*)$`,
    'u',
  ),
  bracketed: new RegExp(
    `(?:(?<name>${LATIN_NAME})|(?:主席|报告员|主席团成员|秘书|协调人|主讲人|成员|主持人)\\s*[:：]\\s*(?<han>[\\p{Script=Han}·•・]{2,20}?)|(?:选举|推选|选出|由)(?<elected>[\\p{Script=Han}·•・]{2,20}?)|、(?<next>[\\p{Script=Han}·•・]{2,20}?))\\s*$`,
    'u',
  ),
  and: /(?:、|和|及|以及)\s*$/,
  bracket: /\s*[（(](?<inside>[^（）()]{2,60}(?:[（(][^（）()]{2,40}[）)][^（）()]{0,20})?)[）)]/y,
  observer: /(?:常驻)?(?:观察员|代表)$/,
  notName: /^(?:会议|委员会|工作组|下列|以下|各位|本届|该|这位|一位|几位|两位|那位|前述|上述|来自.*)$/,
  offices: [
    [/副主席|副会长/, 'VICE_CHAIR'],
    [/共同主席|联合主席|共同主持/, 'CO_CHAIR'],
    [/协调人|共同召集人|共同推动人/, 'CO_FACILITATOR'],
    [/(?<!特别)报告员/, 'RAPPORTEUR'],
    [/专题讨论小组成员|主讲人|专题小组成员|小组成员|专题讨论嘉宾|讨论嘉宾|小组讨论(?:者|成员)|主旨发言人/, 'PANELLIST'],
    [/主席(?!团)|主持/, 'CHAIR'],
    [/(?<!执行|政务|国务|常务|副|助理|议会|一等|二等|三等)秘书(?!长|处)/, 'SECRETARY'],
    [/主席团(?:其他)?成员/, 'OFFICER'],
  ],
  labelled:
    /(?:(?:主席|报告员|协调人|召集人|秘书|主讲人|小组成员|主席团成员|嘉宾|主持人|发言人)[^。；，：、]{0,16}(?:、[^。；，：、]{2,12}的)?[：:，]?\s*|[：:]\s*)$/,
  appointed:
    /^(?:[^。；：，、]{0,8}(?:先生|女士|博士|教授|大使|阁下|小姐)?\s*)?(?:(?:也|均|一致|以鼓掌方式|继续)?(?:当选为?|被?选为|出任|担任了?|任|为|兼任)(?:委员会|工作组|会议|大会|理事会|本届会议|第[^，。；]{1,8}(?:届会议|委员会))?(?:的)?(?:新任|新|候任|第[一二三四])?(?:副主席|共同主席|联合主席|主席|报告员|协调人|主持人|秘书|主席团成员|主席团)|(?:也|共同|继续)?主持(?:了)?)/,
  elsewhere: /^(?:国(?!家)|集团|公司|协会|大学|研究所|银行|组织)/,
  headOfState: /共和国总统|总统/,
  separator: /^[\s，、；。,;.*†\d]*(?:和|以及|及)?\s*(?:先生|女士|博士|教授|大使)?\s*$/,
  apposition: /^[，,](?<office>[^，。；：]{3,40})/,
  speaks:
    /(?:说|发言|致辞|致词|讲话|表示|指出|强调|介绍|宣布|欢迎|通报|报告|作了|发表|认为|呼吁|回顾|感谢|答复|提请|概述|开幕|同意|支持|赞同|反对|询问|建议|要求|解释|提议|提出|重申|呼吁|希望|补充|澄清)/,
  representative:
    /(?<state>\p{Script=Han}{2,20}?)常驻[^，。；]{0,20}代表\s*(?<name>\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+)+)/gu,
};
