import { expect, it } from 'vitest';
import type { Language } from '../../graph/model.ts';
import { contextOf, type MeetingContext } from '../../src/extract/context.ts';
import { stancesIn } from '../../src/extract/stances.ts';
import { MappedTextBuilder } from '../../src/parse/mapped-text.ts';
import type { Paragraph } from '../../src/parse/types.ts';
import { stateCode } from '../../src/resolve/names.ts';

/** A resolution made of these paragraphs. */
function resolution(language: Language, texts: readonly string[]) {
  const paragraphs = texts.map((text, index): Paragraph => {
    const content = new MappedTextBuilder();
    content.append(text, 0);
    return { id: `${index + 1}`, kind: 'paragraph', content: content.build(), parts: [], headings: [] };
  });
  return contextOf({ name: 'invented', language, paragraphs, runningHeads: [] }) as MeetingContext;
}

/** `+CL -NO ~JP`: in favour, against, abstaining; what is no known state is quoted. */
const SIGN = { IN_FAVOUR: '+', AGAINST: '-', ABSTAINED: '~', SPONSOR: '', CO_SPONSOR: '&' };

function read(language: Language, texts: readonly string[], kind: 'RESOLUTION' | 'REPORT' = 'RESOLUTION') {
  const context = resolution(language, texts);
  const { votes, sponsors } = stancesIn(context, kind);
  const shown = (mention: string) => stateCode(mention, language, 2015) ?? `"${mention}"`;
  for (const { mention, para, span } of [...votes, ...sponsors]) {
    const quote = texts[Number(para) - 1]?.slice(...span) ?? '';
    expect(quote.replace(/\s+/g, '')).toBe(mention.replace(/\s+/g, ''));
  }
  return {
    votes: votes.map(({ mention, choice }) => `${SIGN[choice]}${shown(mention)}`).join(' '),
    sponsors: sponsors.map(({ mention, role }) => `${SIGN[role]}${shown(mention)}`).join(' '),
  };
}

const VOTES: readonly (readonly [string, Language, readonly string[], string])[] = [
  [
    'in one paragraph',
    'en',
    [
      'Adopted at the 12th plenary meeting by a recorded vote of 3 to 1, with 2 abstentions, as follows: In favour: Chile, Bolivia (Plurinational State of), Viet Nam. Against: Norway. Abstaining: Japan, Antigua and Barbuda.',
    ],
    '+CL +BO +VN -NO ~JP ~AG',
  ],
  [
    'a line for each, with names that go on in the next line',
    'en',
    [
      'In favour: Chile, Trinidad\nand Tobago, United Republic of\nTanzania\nAgainst: Norway and Peru\nAbstaining: None',
    ],
    '+CL +TT +TZ -NO -PE',
  ],
  [
    'a paragraph for each, the names below',
    'en',
    ['The voting was as follows:', 'In favour:', 'Chile, Ghana', 'Against:', 'Norway', 'Abstaining:', 'Japan]'],
    '+CL +GH -NO ~JP',
  ],
  [
    'counts in brackets',
    'en',
    ['In favour (2): Chile, Ghana; Against (0): none; Abstaining (1): Japan'],
    '+CL +GH ~JP',
  ],
  [
    'a text that speaks of amendments before',
    'en',
    [
      'Invites States to consider amendments to the statute.\nAdopted by a recorded vote. In favour: Chile. Against: Norway.',
    ],
    '+CL -NO',
  ],
  ['names in plain letters', 'en', ["In favour: Cote d'Ivoire, St. Lucia, Turkey. Against: Norway"], '+CI +LC +TR -NO'],
  ['those who took no part', 'en', ['In favour: Chile. Against: Norway. Absent: Ghana, Japan.'], '+CL -NO'],
  [
    'votes on a paragraph and on the whole',
    'en',
    [
      'A recorded vote was taken on preambular paragraph 2. In favour: Norway. Against: Chile.',
      'The draft as a whole was adopted by a recorded vote. In favour: Chile. Against: Norway.',
    ],
    '+CL -NO',
  ],
  ['a name that nobody knows', 'en', ['In favour: Chile, Ruritania, Ghana. Against: none'], '+CL +"Ruritania" +GH'],
  [
    'names that nobody knows at both ends',
    'en',
    ['In favour: Atlantis, Chile and Ruritania. Against: none'],
    '+"Atlantis" +CL +"Ruritania"',
  ],
  [
    'what follows the list',
    'en',
    ['In favour: Chile\nAbstaining: Norway\n3. Decides, with regret, to wait'],
    '+CL ~NO',
  ],
  ['no list of states', 'en', ['In favour: those who had spoken before. Against: the others.'], ''],
  ['the words in a sentence', 'en', ['Speaking in favour of the draft, Chile said that Norway was against it.'], ''],
  [
    'in one paragraph',
    'zh',
    [
      '经记录表决，以3票对1票、2票弃权通过，表决情况如下：赞成：智利、多民族玻利维亚国、越南。反对：挪威。弃权：日本、加纳。',
    ],
    '+CL +BO +VN -NO ~JP ~GH',
  ],
  ['a line for each', 'zh', ['赞成：智利、坦桑尼亚\n联合共和国和加纳\n反对：挪威\n弃权：无'], '+CL +TZ +GH -NO'],
  [
    'a paragraph for each, the names below',
    'zh',
    ['表决结果如下：', '赞成：', '智利、加纳', '反对：', '挪威', '弃权：', '日本'],
    '+CL +GH -NO ~JP',
  ],
  ['counts in brackets', 'zh', ['赞成（2票）：智利、加纳；反对（1票）：挪威；弃权（0票）：无。'], '+CL +GH -NO'],
  [
    'brackets behind names, and an unknown one with a dash',
    'zh',
    ['表决情况如下：赞成：玻利维亚（多民族国）、加纳、密克罗尼西亚（联邦）、越南。反对：卢里—塔尼亚、挪威。'],
    '+BO +GH +FM +VN -"卢里—塔尼亚" -NO',
  ],
  [
    'a short text that speaks of paragraphs before',
    'zh',
    ['根据报告（第90段）通过。\n经记录表决通过：赞成：智利。反对：挪威。'],
    '+CL -NO',
  ],
  ['those who took no part', 'zh', ['赞成：智利。反对：挪威。缺席：加纳、日本。'], '+CL -NO'],
  [
    'votes on a paragraph and on the whole',
    'zh',
    ['对执行部分第2段进行了记录表决。赞成：挪威。反对：智利。', '决议草案全文经记录表决通过。赞成：智利。反对：挪威。'],
    '+CL -NO',
  ],
  [
    'names that nobody knows',
    'zh',
    ['赞成：亚特兰蒂斯、智利、卢里塔尼亚和加纳。反对：某国'],
    '+"亚特兰蒂斯" +CL +"卢里塔尼亚" +GH',
  ],
  ['the words in a sentence', 'zh', ['智利代表发言赞成决议草案：挪威则表示反对。'], ''],
];

it.each(VOTES)('votes: %s (%s)', (_, language, texts, expected) => {
  expect(read(language, texts).votes).toBe(expected);
});

const SPONSORS: readonly (readonly [string, Language, readonly string[], string])[] = [
  [
    'a note',
    'en',
    [
      'The draft resolution recommended in the report was sponsored in the Committee by: Chile, Ghana, Norway and Saint Vincent and the Grenadines.',
    ],
    'CL GH NO VC',
  ],
  ['without a colon', 'en', ['The draft resolution was sponsored by Chile, the Niger and Ghana.'], 'CL NE GH'],
  [
    'joined later',
    'en',
    [
      'The draft resolution was sponsored by Chile and Ghana. Subsequently, Japan, Peru and the Netherlands joined in sponsoring the draft resolution.',
    ],
    'CL GH &JP &PE &NL',
  ],
  ['subsequently joined by', 'en', ['Sponsors: Chile, Ghana; subsequently joined by Japan and Peru.'], 'CL GH &JP &PE'],
  [
    'the cover of a draft',
    'en',
    [
      'Seventieth session\nAgenda item 4\nThe situation in Chad\nAlbania, Chile, Papua New\nGuinea and Zambia: draft resolution\nRivers and bridges',
    ],
    'AL CL PG ZM',
  ],
  ['for a group', 'en', ['Agenda item 4\nCuba:* draft resolution\n* On behalf of the Group of 77 and China.'], 'CU'],
  [
    'on behalf of, in brackets',
    'en',
    ['Sponsors: Chile, Cuba (on behalf of the States that are members of the Group of 77 and China), Ghana'],
    'CL CU GH',
  ],
  [
    'an addition to a draft',
    'en',
    ['Add the following countries to the list of sponsors of the draft resolution: Japan and Peru'],
    '&JP &PE',
  ],
  ['no state', 'en', ['The draft resolution was sponsored by the Chair of the Committee.'], ''],
  ['another sponsor', 'en', ['Chile sponsored a workshop on bridges; Ghana: draft guidelines.'], ''],
  [
    'a note',
    'zh',
    ['报告所建议的决议草案由下列国家在委员会提出：智利、加纳、挪威和圣文森特和格林纳丁斯。'],
    'CL GH NO VC',
  ],
  ['named as sponsors', 'zh', ['决议草案的提案国为智利、尼日尔和加纳。'], 'CL NE GH'],
  ['a list', 'zh', ['提案国：智利、加纳。随后，日本、秘鲁和荷兰加入成为决议草案提案国。'], 'CL GH &JP &PE &NL'],
  [
    'the cover of a draft',
    'zh',
    ['第七十届会议\n议程项目4\n乍得局势\n阿尔巴尼亚、智利、巴布亚\n新几内亚和赞比亚：决议草案\n河流与桥梁'],
    'AL CL PG ZM',
  ],
  ['for a group', 'zh', ['提案国：智利、古巴（代表属于77国集团和中国的联合国会员国）、加纳'], 'CL CU GH'],
  ['an addition to a draft', 'zh', ['将下列国家列入决议草案提案国名单：日本和秘鲁'], '&JP &PE'],
  ['no state', 'zh', ['决议草案的提案国为委员会主席。'], ''],
];

it.each(SPONSORS)('sponsors: %s (%s)', (_, language, texts, expected) => {
  expect(read(language, texts).sponsors).toBe(expected);
});

it('a report tells of many decisions, so that its lists are of none', () => {
  expect(read('en', ['In favour: Chile. Against: Norway. Sponsors: Chile, Ghana'], 'REPORT')).toEqual({
    votes: '',
    sponsors: '',
  });
});

it.each([
  ['labels', 'In favour: Chile, '.repeat(20_000)],
  ['rules', 'In favour: Chile. The draft resolution was sponsored '.repeat(20_000)],
  ['white space', `In favour: Chile${' '.repeat(1_000_000)}, Ghana (on behalf of`],
  ['names', `In favour: ${'Chile, Atlantis and '.repeat(50_000)}`],
  ['capitals', `In favour: Chile, ${'Abc '.repeat(200_000)}`],
])('takes time by the length of the text: %s', (_, hostile) => {
  const started = performance.now();
  stancesIn(resolution('en', [hostile]), 'RESOLUTION');
  expect(performance.now() - started).toBeLessThan(4000);
});
