import { describe, expect, it } from 'vitest';
import { extracted } from './extracted.ts';

const attended = (text: string) => {
  const { attendance } = extracted(text);
  return [attendance[0]?.standing, ...attendance.map((participant) => participant.mention)];
};
const spoke = (text: string) =>
  extracted(text).statements.map(({ mention, standing }) => `${mention} ${standing ?? '-'}`);

describe('who attended, and in which capacity', () => {
  it.each([
    ['《公约》的下列缔约国派代表出席了会议：中国、罗马尼亚和美国。', ['PARTY', '中国', '罗马尼亚', '美国']],
    [
      '下列公约缔约国派代表出席了本次会议：波斯尼亚和黑塞哥维那、特立尼达和多巴哥。',
      ['PARTY', '波斯尼亚和黑塞哥维那', '特立尼达和多巴哥'],
    ],
    ['《公约》下列缔约国派代表出席了会议，包括在线上参会：中国、假想国[……]。', ['PARTY', '中国', '假想国']],
    ['下列签署国派观察员出席了会议：安道尔、日本。', ['SIGNATORY_OBSERVER', '安道尔', '日本']],
    ['《公约》签署国日本派观察员出席了会议。', ['SIGNATORY_OBSERVER', '日本']],
    ['加纳，一个非本公约缔约国或签署国的国家，也派了一名观察员出席会议。', ['NON_SIGNATORY_OBSERVER', '加纳']],
    ['下列非《公约》缔约国派观察员出席了会议：帕劳。', ['NON_PARTY_OBSERVER', '帕劳']],
    ['区域经济一体化组织欧洲联盟作为《公约》缔约方派代表出席了会议。', ['REIO_PARTY', '欧洲联盟']],
    ['作为《公约》缔约方的区域经济一体化组织欧洲联盟派代表出席了会议。', ['REIO_PARTY', '欧洲联盟']],
    [
      '下列政府间组织派观察员出席了会议：欧洲委员会、中亚区域打击非法贩运麻醉药品、精神药物及其前体信息和协调中心、国际刑事警察组织（刑警组织）。',
      [
        'IGO_OBSERVER',
        '欧洲委员会',
        '中亚区域打击非法贩运麻醉药品、精神药物及其前体信息和协调中心',
        '国际刑事警察组织',
      ],
    ],
    ['联合国系统的一个专门机构国际货币基金组织派观察员出席了会议。', ['UN_AGENCY_OBSERVER', '国际货币基金组织']],
    ['下列非政府组织派观察员出席了会议：甲学会、乙学会。', ['NGO_OBSERVER', '甲学会', '乙学会']],
    ['委员会下列成员国派代表出席了会议：中国、日本。', ['MEMBER', '中国', '日本']],
    ['某信息中心派观察员出席了会议。', ['OBSERVER', '某信息中心']],
    ['来自中国和日本的专家也派代表出席了会议。', [undefined]],
    [
      'The following parties to the Convention were represented at the meeting: Antigua and Barbuda, Bolivia (Plurinational State of) and Chile.',
      ['PARTY', 'Antigua and Barbuda', 'Bolivia (Plurinational State of)', 'Chile'],
    ],
    [
      'The following intergovernmental organizations were represented by observers: Council of Europe and League of Arab States.',
      ['IGO_OBSERVER', 'Council of Europe', 'League of Arab States'],
    ],
    [
      'The following organizations were represented by observers:\nASEAN Centre for Bridges\nBridge Watch\nCBD Alliance',
      ['IGO_OBSERVER', 'ASEAN Centre for Bridges', 'Bridge Watch', 'CBD Alliance'],
    ],
    [
      'Observers for the following non-governmental organizations attended: Bridge Watch, World River and Bridge Association',
      ['NGO_OBSERVER', 'Bridge Watch', 'World River and Bridge Association'],
    ],
    ['The following observer States were also represented: Andorra and Israel.', ['OBSERVER', 'Andorra', 'Israel']],
    [
      'Also in attendance were representatives of the Council of Europe and UNICEF.',
      ['PRESENT', 'Council of Europe', 'UNICEF'],
    ],
    [
      'Pursuant to rule 3 of the rules of procedure, representatives of Austria and Hungary attended.',
      ['NON_MEMBER_STATE_OBSERVER', 'Austria', 'Hungary'],
    ],
    [
      'The following non-governmental organizations attended:\n\nGeneral consultative status\nBridge Watch, River Action\n\nSpecial consultative status\nInstitute of Bridges, Dam Forum',
      ['NGO_OBSERVER', 'Bridge Watch', 'River Action', 'Institute of Bridges', 'Dam Forum'],
    ],
    ['下列组织派观察员出席了会议：\n西海桥梁委员会\n国际桥盟', ['IGO_OBSERVER', '西海桥梁委员会', '国际桥盟']],
    [
      '下列公约的秘书处派代表出席了会议：《桥梁公约》、《河流公约》。',
      ['UN_AGENCY_OBSERVER', '《桥梁公约》', '《河流公约》'],
    ],
    ['将由日本主办的下届会议预计有马耳他和塞浦路斯的代表出席。', [undefined]],
    ['一些非政府组织和民间社会组织作为观察员出席了会议。', [undefined]],
    ['根据委员会议事规则第3条，奥地利和匈牙利的代表出席了会议。', ['NON_MEMBER_STATE_OBSERVER', '奥地利', '匈牙利']],
    [
      '下列非政府组织出席了会议：\n一般咨商地位\n桥梁观察、国际河流\n特别咨商地位\n桥梁研究所、水坝论坛',
      ['NGO_OBSERVER', '桥梁观察', '国际河流', '桥梁研究所', '水坝论坛'],
    ],
    ['委员会决定邀请吉布提和教廷的观察员出席本届会议。', [undefined]],
    ['邀请红十字国际委员会和有关非政府组织以观察员身份出席下一次会议。', [undefined]],
    ['重申今后连续三年作为观察员参加委员会的会员国即可成为成员。', [undefined]],
    ['应主席邀请，挪威和秘鲁的代表出席了会议。', ['PRESENT', '挪威', '秘鲁']],
    ['Invites Norway and Peru, which attended the third meeting, to take part.', [undefined]],
    ['欧洲联盟观察员以委员会常驻观察员身份，根据第90/1号决议出席了会议。', ['IGO_OBSERVER', '欧洲联盟']],
    [
      '下列政府间组织的观察员出席了会议：西海空间局、空间科学和技术网以及平方公里天文台。',
      ['IGO_OBSERVER', '西海空间局', '空间科学和技术网', '平方公里天文台'],
    ],
    [
      'The following non-governmental organizations attended: Bridge Rights, Inc., Foundation for Rivers and Bridges and Dam International.',
      ['NGO_OBSERVER', 'Bridge Rights, Inc.', 'Foundation for Rivers and Bridges', 'Dam International'],
    ],
    [
      'Israel and South Sudan, States not party to the Treaty, attended as observers.',
      ['NON_PARTY_OBSERVER', 'Israel', 'South Sudan'],
    ],
    ['非条约缔约国以色列和南苏丹作为观察员出席了会议。', ['NON_PARTY_OBSERVER', '以色列', '南苏丹']],
    ['非签署观察员国摩纳哥也派代表出席了会议。', ['NON_SIGNATORY_OBSERVER', '摩纳哥']],
    ['联合国系统9个实体的代表以及12个政府间组织和40个非政府组织的观察员也出席了会议。', [undefined]],
  ])('%s', (text, expected) => {
    expect(attended(text)).toEqual(expected);
  });

  it('restricts a participant by its footnote, whether the mark stands before or after the comma', () => {
    const note = '\n__________________\n1 仅出席国际合作工作组第九次会议。\n';
    for (const list of ['中国、1日本', '中国1、日本']) {
      const { attendance } = extracted(`1. 下列缔约国派代表出席了会议：${list}、智利。${note}`);
      expect(attendance.map(({ mention, only }) => [mention, only?.names[0]])).toEqual([
        ['中国', '国际合作工作组'],
        ['日本', undefined],
        ['智利', undefined],
      ]);
    }
  });
});

describe('who made statements', () => {
  it.each([
    ['下列国家的代表作了发言：中国、日本。', ['中国 -', '日本 -']],
    [
      '《公约》下列缔约国的代表作了发言：中国和日本。帕劳的观察员也作了发言。',
      ['中国 PARTY', '日本 PARTY', '帕劳 OBSERVER'],
    ],
    ['《公约》签署国日本代表在议程项目 2 下作了发言。', ['日本 SIGNATORY_OBSERVER']],
    ['作为缔约方的区域经济一体化组织欧洲联盟的代表也作了发言。', ['欧洲联盟 REIO_PARTY']],
    ['秘书处的代表作了介绍性发言。', []],
    ['中国代表指出，需要合作。', ['中国 -']],
    ['欧洲安全与合作组织（欧安组织）的观察员强调了合作。', ['欧洲安全与合作组织 OBSERVER']],
    ['来自罗马尼亚的主讲人提到了法律。', []],
    ['请日本常驻联合国代表发言。', []],
    [
      'Statements were made by representatives of the following parties: China and Japan.',
      ['China PARTY', 'Japan PARTY'],
    ],
    ['The observer for Palau also made a statement.', ['Palau OBSERVER']],
    [
      'The representative of Norway, on behalf of Chile, Ghana, Norway and Peru, introduced a draft resolution.',
      ['Norway -'],
    ],
    ['The representative of Mali, speaking also on behalf of Benin, Chad and Togo, stressed the need.', ['Mali -']],
    [
      'The representative of Malta spoke on behalf of the Bridge Group, and the representative of Tuvalu on behalf of the Island Group.',
      ['Malta -', 'Tuvalu -'],
    ],
    [
      'Statements were made by representatives of three States (Chad, Fiji (on behalf of the Islands) and Mali).',
      ['Chad -', 'Fiji -', 'Mali -'],
    ],
    [
      'Representatives of UNICEF and the Bridge Builders Network addressed the session.',
      ['UNICEF -', 'Bridge Builders Network -'],
    ],
    [
      'Statements were made by the Minister of Bridges of Chile, the Vice-Minister for Rivers of Peru and the representative of Fiji.',
      ['Chile -', 'Peru -', 'Fiji -'],
    ],
    [
      'Statements were made by the observers for the following organizations: Category I: Bridge Watch; Roster: River Action.',
      ['Bridge Watch OBSERVER', 'River Action OBSERVER'],
    ],
    ['Archbishop Costa (Observer for the Holy See) said that peace mattered.', ['Holy See OBSERVER']],
    ['The representative of the Working Group on Bridges said that Kenya had built one.', []],
    ['共有3个缔约方（乍得、斐济（代表岛国）和马里）的代表发了言。', ['乍得 PARTY', '斐济 PARTY', '马里 PARTY']],
    ['粮农组织、西海桥梁论坛和国际桥梁网络的代表也发了言。', ['粮农组织 -', '西海桥梁论坛 -', '国际桥梁网络 -']],
    ['智利和加纳的部长以及日本的副大臣作了发言。', ['智利 -', '加纳 -', '日本 -']],
    ['在讨论中发言的有：智利桥梁部长、斐济常驻代表和马里观察员。', ['智利 -', '斐济 -', '马里 -']],
    [
      'During the panel discussion, the following made statements and asked the panellists questions: Chad, Mali and Peru.',
      ['Chad -', 'Mali -', 'Peru -'],
    ],
    ['The following panellists made statements: Ana Costa, Bo Lind, Chile.', []],
    [
      'The following made opening statements: Ms. Ana Costa, Secretary-General of UNCTAD; the representative of Iraq, on behalf of the Group of 77 and China; and the representative of Mali.',
      ['Iraq -', 'Mali -'],
    ],
    ['在小组讨论期间，下列国家发了言，并向小组成员提出了问题：乍得、马里。', ['乍得 -', '马里 -']],
    ['环境部长安娜·科斯塔女士（智利）致开幕词。', []],
    ['The delegation of Mali rejected the remarks made by the delegation of Chad.', ['Mali -']],
    ['具有一般咨商地位的非政府组织国际桥梁理事会的观察员也发了言。', ['国际桥梁理事会 NGO_OBSERVER']],
    ['教廷大主教Costa先生说，和平至关重要。', []],
    [
      '红十字会与红新月会国际联合会和国际桥梁联合会的观察员发了言。',
      ['红十字会与红新月会国际联合会 OBSERVER', '国际桥梁联合会 OBSERVER'],
    ],
  ])('%s', (text, expected) => {
    expect(spoke(text)).toEqual(expected);
  });
});

describe('people and their offices', () => {
  it.each([
    [
      'The Committee elected Ana Costa (Chile) as Chair, Bo Lind Ek (Sweden) and Cai Da Wen (China) as First and Second Vice-Chairs, respectively.',
      ['Ana Costa|Chile|CHAIR', 'Bo Lind Ek|Sweden|VICE_CHAIR', 'Cai Da Wen|China|VICE_CHAIR'],
    ],
    [
      'The President of the Board, H.E. Mr. Bo Lind (Sweden), presided, with Vice-Presidents H.E. Ms. Ana Costa (Chile) and Mr. Ali Haidari (Mali) in attendance.',
      ['Bo Lind|Sweden|CHAIR', 'Ana Costa|Chile|VICE_CHAIR', 'Ali Haidari|Mali|VICE_CHAIR'],
    ],
    [
      'The session was opened by Ms. Ana Costa, Minister of Bridges of Chile, President of the Environment Assembly.',
      ['Ana Costa|Chile|CHAIR'],
    ],
    [
      'Statements were made by Mr. Bo Lind, Permanent Representative of Chile to the United Nations Environment Programme; and Ms. Ana Costa, Executive Director of UNEP.',
      ['Bo Lind|Chile|SPEAKER', 'Ana Costa|-|SPEAKER'],
    ],
    [
      'The Commission elected Ms. Ana Costa (Chile) Chair and the following Vice-Chairs: Mr. Bo Lind (Sweden).',
      ['Ana Costa|Chile|CHAIR', 'Bo Lind|Sweden|VICE_CHAIR'],
    ],
    ['The Permanent Representative of Japan, Ms. Aiko Mori, delivered a statement.', ['Aiko Mori|Japan|SPEAKER']],
    ['Mr. Costa asked when the bridge would be built.', ['Costa|-|SPEAKER']],
    [
      '委员会选举吉兰·多普（比利时）担任第八十四届会议主席，安娜·斯金-克莱（智利）和多米·克鲁瓦（波兰）分别担任第一副主席和第二副主席。',
      ['吉兰·多普|比利时|CHAIR', '安娜·斯金-克莱|智利|VICE_CHAIR', '多米·克鲁瓦|波兰|VICE_CHAIR'],
    ],
    ['会议由智利桥梁部长、环境大会主席安娜·科斯塔女士宣布开幕。', ['安娜·科斯塔|智利|CHAIR']],
    ['下列小组成员发了言：博·林德（瑞典）；王璐（中国）。', ['博·林德|瑞典|PANELLIST', '王璐|中国|PANELLIST']],
    ['de Souza e Silva女士（巴西）回顾了历史，询问桥梁何时建成。', ['de Souza e Silva|巴西|SPEAKER']],
    [
      '下列小组成员作了发言：水问题特别报告员莱奥·海勒、奥斯陆大学法学教授马尔科·朗福德。',
      ['莱奥·海勒|-|PANELLIST', '马尔科·朗福德|-|PANELLIST'],
    ],
    ['挪威常驻联合国日内瓦办事处代表托尔·恩德雷森致开幕词。', ['托尔·恩德雷森|挪威|SPEAKER']],
    ['桥梁会议秘书长安娜·科斯塔女士作了发言。', ['安娜·科斯塔|-|SPEAKER']],
    [
      'Opening statements were made by Ana Costa, Chair of the Committee on Bridges; Bo Lind, Special Rapporteur on rivers; and a representative of civil society, Cai Wen (Bridge Watch).',
      ['Ana Costa|-|SPEAKER', 'Bo Lind|-|SPEAKER', 'Cai Wen|-|SPEAKER'],
    ],
    [
      'Ms. Ana Costa, Political Affairs Officer, Office for Bridges, served as Secretary of the Committee.',
      ['Ana Costa|-|SECRETARY'],
    ],
    [
      'The round table was co-chaired by the representative of Mali and Ms. Ana Costa (Chile).',
      ['Ana Costa|Chile|CO_CHAIR'],
    ],
    ['会议由会议主席卡洛斯·阿莫林（乌拉圭）宣布开幕。', ['卡洛斯·阿莫林|乌拉圭|CHAIR']],
    [
      '小组成员为：阿马·加米奥（墨西哥）和杰勒德·奎因教授（爱尔兰）。',
      ['阿马·加米奥|墨西哥|PANELLIST', '杰勒德·奎因|爱尔兰|PANELLIST'],
    ],
    ['执行局主席博·林德先生阁下（瑞典）主持会议。', ['博·林德|瑞典|CHAIR']],
    ['莫内姆先生问，桥梁何时建成。', ['莫内姆|-|SPEAKER']],
  ])('%s', (text, expected) => {
    expect(extracted(text).people.map(({ name, state, role }) => `${name}|${state ?? '-'}|${role}`)).toEqual(expected);
  });
});

describe('who attended by other lists than those in paragraphs', () => {
  const listed = (text: string) => extracted(text).attendance.map(({ mention, standing }) => `${mention} ${standing}`);

  it.each([
    [
      'an annex',
      '1. The session was held in Rome.\n\nAnnex I\n\nAttendance\n\nMembers\n\nChile: Ana Costa, Bo Lind\n\nStates represented by observers\n\nMali, Peru\n\nSpecialized agencies\n\nWorld Health Organization\n',
      ['Chile MEMBER', 'Mali OBSERVER', 'Peru OBSERVER', 'World Health Organization UN_AGENCY_OBSERVER'],
    ],
    [
      'an annex in Chinese',
      '1. 会议在罗马举行。\n\n附件一\n\n出席情况\n\n成员\n\n智利、秘鲁\n\n观察员国\n\n马里\n\n专门机构\n\n世界卫生组织\n',
      ['智利 MEMBER', '秘鲁 MEMBER', '马里 OBSERVER', '世界卫生组织 UN_AGENCY_OBSERVER'],
    ],
    [
      'the cover of a verbatim record',
      'United Nations\nS/PV.19000\nSecurity Council\n19000th meeting\nPresident: Mr. Costa . . . . . (Chile)\nMembers: Mali . . . . . Mr. Lind\nPeru . . . . . Ms. Mori\n\n1. The meeting was called to order.\n',
      ['Chile MEMBER', 'Mali MEMBER', 'Peru MEMBER'],
    ],
    [
      'names that are turned about',
      'UNEP/CHW.90/INF/1\n\nList of participants\n\nParties\n\nKOREA (REPUBLIC OF)\n\nMr. Kim Bo\nDirector\n\nCHILE\n\nMs. Ana Costa\nMinister\n',
      ['KOREA (REPUBLIC OF) PARTY', 'CHILE PARTY'],
    ],
  ])('%s', (_, text, expected) => {
    expect(listed(text)).toEqual(expected);
  });
});
