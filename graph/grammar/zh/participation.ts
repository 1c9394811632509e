/** Chinese: how it says who attended, spoke and held office. */
import type { ParticipationGrammar } from '../participation.ts';
import { people } from './people.ts';
import { statements } from './statements.ts';

/** No mark that ends a clause. */
const CLAUSE = '[^，。；：]';
/** What representatives do at a meeting. */
const ATTEND = '(?:出席|列席|参加|参与|与会|到会)';

export const participation: ParticipationGrammar = {
  lists: {
    separator: /[、，；,;|\t\n]/g,
    strong: /[；;|\t\n]/g,
    last: /(?:和|以及|及|与)/g,
    open: /[[［]…*\.*[\]］]|[*†‡]+/g,
    end: /。/,
    label:
      /(?:^|[；。\n)）;])\s*(?:以及|和)?\s*(?:[(（]?(?:[a-z]{1,4}|[一二三四五六七八九十]{1,2})[)）]\s*)?(?<label>[^：:；。\n]{2,120})[：:]/g,
    lead: /^(?:(?:和|以及|及|还有|[-–•·]|[(（][a-z]{1,4}[)）])\s*){0,2}/,
    tail: /(?:\s*（[^（）]{0,300}）|\s*\([^()]{0,300}\)|的?(?:代表团|代表|观察员)(?:也?出席了?会议)?|(?<=\p{Script=Han})\d{1,2}|等|[\s。.：:])$/u,
    notName:
      /^(?:\d.*|其他.*|秘书处|另见.*|见.*|无|等.*|.*(?:先生|女士|博士)|下列.*|以下.*|上述.*|各国|许多.*|若干.*)$/,
    inverted: /^(?:伊斯兰共和国|多民族国|玻利瓦尔共和国)$/,
    organization:
      /(?:组织|办公室|办事处|公署|署|委员会|中心|研究所|协会|联盟|学会|基金会|基金|联合会|联合国|理事会|秘书处|大学|学院|网络|网|银行|机构|论坛|集团|法院|局|厅|部|处|会议|方案|计划|倡议|共同体|公司|同盟|商会|公约|委员|议会|执行局|法庭|组|社|所|会|体系|机制|联合体|运动|教团|骑士团|司)$/,
  },
  chains: {
    lead: /(?:下列|以下)?[^。：；、，]{0,12}?：?/y,
    aside: /(?:\s*（[^（）]{0,300}）)?[*†]*/y,
    gap: /(?:[、，；]\s*(?:以及|和|及|与)?|以及|和|及|与)\s*/y,
    unknown: /[^、，。；：（）]{2,40}(?=[、，。；（]|$)/y,
    asideBefore: /(?:（[^（）]{0,250}）)?(?:的?(?:代表团|代表|观察员)|的|各国)?\s*$/,
    gapBefore:
      /(?:的?(?:代表团|代表|观察员))?(?:（[^（）]{0,250}）)?(?:[、，；]\s*(?:以及|和|及|与)?|以及|和|及|与)\s*$/,
    unknownBefore: /(?:、|以及|和|及)(?<name>[^、，。；：（）]{2,40})$/,
  },
  attendance: {
    gate: /出席|与会|参加|列席|到会|派.{0,8}(?:代表|观察员)/,
    heading: /出席|与会|参加|代表(?:权|情况)|组织|开幕|会期|安排|导言|引言|成员|程序/,
    announces:
      /出席|列席|与会|参加了?|参与了|到会|派(?:有|出|遣)?(?:代表|观察员)|派[^。：]{0,20}(?:代表|观察员)|作为观察员|以观察员身份/,
    excluded:
      /名单(?!如下|：)|选举|当选|任命|全权证书(?![^：]*(?:出席|参加|与会))|会外活动|研讨会|讲习班|主席团会议|未(?:派|出席|参加)|没有(?:派|出席|参加)|缺席|主讲人|小组成员|组成：|由下列|专家组会议|非正式(?:专家|磋商)/,
    standings: [
      {
        pattern: /非[^，：]{0,20}签署国|未签署|[既也]不是[^：]{0,20}签署国/,
        standing: 'NON_SIGNATORY_OBSERVER',
        kind: 'STATE',
      },
      { pattern: /签署国|已签署|签署了/, standing: 'SIGNATORY_OBSERVER', kind: 'STATE' },
      {
        pattern: /非[^，：]{0,16}缔约[国方]|不是[^：]{0,16}缔约[国方]|尚?未(?:成为|加入)/,
        standing: 'NON_PARTY_OBSERVER',
        kind: 'STATE',
      },
      { pattern: /区域经济一体化组织/, standing: 'REIO_PARTY', kind: 'ORGANIZATION' },
      {
        pattern:
          /非政府|民间社会|国家人权机构|私营部门|工业界|产业界|学术|土著人民|青年组织|专业(?:协会|组织)|主要群体/,
        standing: 'NGO_OBSERVER',
        kind: 'ORGANIZATION',
      },
      {
        pattern: /政府间|常驻观察员|长期观察员|收到长期邀请/,
        standing: 'IGO_OBSERVER',
        kind: 'ORGANIZATION',
      },
      {
        pattern:
          /专门机构|公约秘书处|联合国(?:系统|秘书处|各?机构|各?机关|各?实体|各?方案|各?基金|各?部门|各?单位|各?部厅|各?办事处|各?研究所|各?组织|各?区域)|秘书处(?:各?单位|各?部门|各?实体)|区域委员会|基金和方案|方案和基金|相关组织/,
        standing: 'UN_AGENCY_OBSERVER',
        kind: 'ORGANIZATION',
      },
      { pattern: /国际组织|区域(?:性)?组织|其他(?:实体|组织)/, standing: 'IGO_OBSERVER', kind: 'ORGANIZATION' },
      {
        pattern:
          /非[^，：]{0,14}成员|不是[^，：]{0,14}成员|(?:其他)(?:联合国)?(?:会员|成员)?国家?|观察员国|联合国会员国[^：]{0,30}观察员/,
        standing: 'NON_MEMBER_STATE_OBSERVER',
        kind: 'STATE',
      },
      { pattern: /缔约[国方](?!会议|大会)/, standing: 'PARTY', kind: 'STATE' },
      { pattern: /观察员/, standing: 'OBSERVER', kind: 'STATE' },
      { pattern: /成员国?|会员国|理事国/, standing: 'MEMBER', kind: 'STATE' },
      { pattern: /国家|各国|政府|代表团/, standing: 'PRESENT', kind: 'STATE' },
      { pattern: /组织|机构|实体/, standing: 'IGO_OBSERVER', kind: 'ORGANIZATION' },
    ],
    mixture: [/专门机构|联合国(?!会员国)|秘书处/, /(?<!非)政府间|国际组织/, /非政府/],
    sentences: [
      // 出席会议的还有甲、乙的代表。
      {
        pattern: new RegExp(`${ATTEND}${CLAUSE}{0,20}的(?:还|也)?(?:有|包括)(?:作为观察员的)?(?<list>[^。：]{2,600})`),
        unknown: false,
      },
      // 甲，一个非签署国，也派了一名观察员出席。
      {
        pattern:
          /(?:一体化组织的?|签署国|缔约[国方]|成员国?|专门机构|机构|实体|国家)?(?<list>[^，。：]{2,600}?)(?:，[^。：]{2,60})?(?:作为[^，。]{0,40}缔约[国方]|是[^，。]{0,40}缔约[国方]，)?[，]?(?:也|均|都|还)?派(?:有|出|遣)?(?:了)?[^，。：]{0,12}观察员/,
        unknown: true,
      },
      {
        pattern: new RegExp(
          `(?:一体化组织的?|签署国|缔约[国方]|成员国?|专门机构|机构|实体|国家)?(?<list>[^，。：]{2,600}?)(?:，[^。：]{2,60})?(?:作为[^，。]{0,40}缔约[国方]|是[^，。]{0,40}缔约[国方]，)?[，]?(?:也|均|都|还)?派(?:有|出|遣)?(?:了)?[^，。：]{0,12}(?:代表|代表团)${CLAUSE}{0,8}${ATTEND}`,
        ),
        unknown: false,
      },
      // 甲和乙的观察员也出席了会议。
      {
        pattern: new RegExp(
          `(?<list>[^，。：]{2,600}?)的?(?:代表团|代表|观察员)(?:也|还|均|都)?(?:作为观察员|以观察员身份)?(?:也|还|均|都)?${ATTEND}`,
        ),
        unknown: false,
      },
      // 甲和乙作为观察员出席了会议。
      {
        pattern: new RegExp(
          `(?<list>[^，。：]{2,600}?)(?:也|还|均|都)?(?:作为观察员|以观察员(?:的)?身份)(?:也|还|均|都)?${ATTEND}`,
        ),
        unknown: false,
      },
    ],
    generic: /^(?:许多|若干|一些|各|所有|多个|几个|多数|其他|下列|以下|与会|上述|来自)/,
  },
  rolls: {
    title: /(?:与会者|与会人员|参加者|出席者|代表团|出席人员|参会人员|与会代表)(?:临时|最后|初步)?名单/,
    person:
      /先生|女士|博士|大使|部长|司长|主任|秘书|参赞|代表|处长|局长|专家|顾问|官员|检察官|法官|教授|主席|[A-Za-z]{3,}\s+[A-Za-z]{3,}|@/,
  },
  attendedOnly: /^仅(?:出席|参加)(?:了)?(?<session>[^。]+)/,
  statements,
  people,
};
