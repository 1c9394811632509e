/** Chinese: how it tells of agenda, papers, sessions and recommendations. */
import type { ProceedingsGrammar } from '../proceedings.ts';

const NUMBER = '(?:\\d+|[一二三四五六七八九十百]+)';
const AND = '\\s*(?:、|和|及|以及|至|到|-|–|—)\\s*(?:第\\s*)?';
const NUMBERS = `${NUMBER}(?:${AND}${NUMBER})*`;
const ITEM = '\\d+(?:\\s*[(（][a-z][)）])?';
const ITEMS = `${ITEM}(?:\\s*(?:、|和|及|至|-|–|—)\\s*${ITEM})*`;

export const proceedings: ProceedingsGrammar = {
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
