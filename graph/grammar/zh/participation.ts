/** Chinese: how it says who attended, spoke and held office. */
import type { ParticipationGrammar } from '../participation.ts';

/** No mark that ends a clause. */
const CLAUSE = '[^，。；：]';
const SENTENCE = '[^。：]';

export const participation: ParticipationGrammar = {
  lists: { separator: /[、，；]/, last: /(?:和|以及|及)/, open: /[[［]…*\.*[\]］]/g },
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
};
