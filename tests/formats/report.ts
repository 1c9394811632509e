/** An invented report of a working group, as data, in Chinese and English: what the tests print in every format. */

/** A block of the report. `[[…]]` in a text is a footnote that stands there. */
export type Block =
  | { readonly heading: 1 | 2 | 3; readonly text: string }
  /** A numbered paragraph (`1.`), a sub-paragraph (`(a)`) or an entry of a list in it (`2.`): number and words. */
  | { readonly number: string; readonly text: string; readonly depth: 0 | 1 | 2 }
  | { readonly plain: string }
  | { readonly rows: readonly (readonly string[])[] };

export interface Report {
  readonly language: 'zh' | 'en';
  readonly symbol: string;
  /** The head of the first page: rows of cells, each of lines. */
  readonly masthead: readonly (readonly (readonly string[])[])[];
  /** Lines below it. */
  readonly meeting: readonly string[];
  readonly title: string;
  readonly jobNumber: string;
  readonly blocks: readonly Block[];
}

const main = (number: number, text: string): Block => ({ number: `${number}.`, text, depth: 0 });
const sub = (letter: string, text: string): Block => ({ number: `(${letter})`, text, depth: 1 });
const item = (number: string, text: string): Block => ({ number, text, depth: number.startsWith('(') ? 2 : 1 });

export const CHINESE: Report = {
  language: 'zh',
  symbol: 'CTOC/COP/WG.3/2031/4',
  masthead: [
    [['联 合 国'], ['CTOC/COP/WG.3/2031/4']],
    [
      ['联合国打击跨国有组织犯罪公约', '缔约方会议'],
      ['Distr.: General', '17 June 2031', 'Chinese', 'Original: English'],
    ],
  ],
  meeting: ['国际合作工作组', '2031年5月26日至29日，维也纳'],
  title: '2031年5月26日至29日在维也纳举行的国际合作工作组会议报告',
  jobNumber: 'V.31-04321 (C)',
  blocks: [
    { heading: 1, text: '一. 导言' },
    main(
      1,
      '联合国打击跨国有组织犯罪公约缔约方会议在其第2/2号决定中决定设立一个不限成员名额工作组，以便就引渡、司法协助和没收事宜方面国际合作的实际问题展开讨论。缔约方会议在其第3/2号决定中决定，国际合作工作组将成为缔约方会议的一个常设组成部分。',
    ),
    main(
      2,
      '在题为“携手并进”的第7/1号决议中，缔约方会议鼓励各工作组彼此交流经验。[[见CTOC/COP/2014/13号文件，第一节。]]回顾大会2000年11月15日第55/25号决议和2018年12月17日第73/186号决议，会议对缔约国所做的工作表示欢迎。',
    ),
    { heading: 1, text: '二. 建议' },
    main(3, '国际合作工作组在2031年5月28日和29日的会议上通过了下列建议：'),
    sub('a', '鼓励缔约国在引渡时援引《有组织犯罪公约》第十六条第三和第四款，并且为此指定中央机关；'),
    sub(
      'b',
      '秘书处应当在资源允许的情况下，继续汇编各国在电子证据方面的案例和做法，并将其放在“打击犯罪信息与法律网络”知识管理门户上；',
    ),
    sub('c', '各国不妨考虑请毒品和犯罪问题办公室提供技术援助。'),
    { heading: 1, text: '三. 会议安排' },
    { heading: 2, text: 'A. 会期' },
    main(4, '国际合作工作组于2031年5月26日至29日举行会议，共举行了六场会议。会议由Ana Lopez（智利）主持。'),
    { heading: 2, text: 'B. 发言情况' },
    main(
      5,
      '在议程项目2下，《公约》下列缔约国的代表作了发言：阿尔及利亚、奥地利、中国、法国、日本、挪威、联合王国、美国、乌兹别克斯坦和越南。伊朗伊斯兰共和国的观察员也作了发言。',
    ),
    main(6, '在议程项目3下，《公约》下列缔约国的代表作了发言：波斯尼亚和黑塞哥维那、科特迪瓦和阿拉伯叙利亚共和国。'),
    { heading: 2, text: 'C. 通过议程和工作安排' },
    main(7, '2031年5月26日，国际合作工作组第一次会议通过了以下议程：'),
    item('1.', '组织事项：'),
    item('(a)', '会议开幕；'),
    item('(b)', '通过议程和工作安排。'),
    item('2.', '引渡的良好做法以及司法协助方面的困难。'),
    item('3.', '其他事项。'),
    item('4.', '通过报告。'),
    { heading: 2, text: 'D. 出席情况' },
    main(
      8,
      '《公约》的下列缔约国派代表出席了会议：阿尔及利亚、奥地利、波斯尼亚和黑塞哥维那、[[仅出席了第一次会议。]]智利、中国、科特迪瓦、法国、日本、挪威、阿拉伯叙利亚共和国、联合王国、美国、乌兹别克斯坦和越南。',
    ),
    main(9, '区域经济一体化组织欧洲联盟作为《公约》缔约方派代表出席了会议。'),
    main(10, '《公约》签署国伊朗伊斯兰共和国派观察员出席了会议。'),
    main(
      11,
      '下列政府间组织派观察员出席了会议：独立国家联合体、欧洲委员会和国际刑事警察组织（刑警组织）。与会者名单载于CTOC/COP/WG.3/2031/INF/1/Rev.1号文件。',
    ),
    { heading: 2, text: 'E. 文件' },
    main(12, '国际合作工作组收到了下列文件：'),
    sub('a', '临时议程和说明（CTOC/COP/WG.3/2031/1）；'),
    sub('b', '秘书处编写的背景文件，内容是引渡的良好做法和各国在司法协助方面的经验（CTOC/COP/WG.3/2031/2/Add.1）；'),
    sub('c', '秘书处关于没收事宜的说明（CTOC/COP/WG.3/2031/3-CTOC/COP/WG.2/2031/3）。'),
    { heading: 1, text: '四. 通过报告' },
    main(13, '2031年5月29日，国际合作工作组通过了本报告。'),
    { heading: 1, text: '附件' },
    { plain: '提交国际合作工作组的文件一览表' },
    {
      rows: [
        ['文号', '议程项目', '标题或说明'],
        ['CTOC/COP/WG.3/2031/1', '1(b)', '临时议程和说明'],
        ['CTOC/COP/WG.3/2031/2/Add.1', '2', '秘书处编写的背景文件，内容是引渡的良好做法和各国在司法协助方面的经验'],
      ],
    },
  ],
};

export const ENGLISH: Report = {
  language: 'en',
  symbol: 'CTOC/COP/WG.3/2031/4',
  masthead: [
    [['United Nations'], ['CTOC/COP/WG.3/2031/4']],
    [
      ['Conference of the Parties to the', 'United Nations Convention against', 'Transnational Organized Crime'],
      ['Distr.: General', '17 June 2031', '', 'Original: English'],
    ],
  ],
  meeting: ['Working Group on International Cooperation', 'Vienna, 26–29 May 2031'],
  title:
    'Report on the meeting of the Working Group on International Cooperation held in Vienna from 26 to 29 May 2031',
  jobNumber: 'V.31-04321 (E)',
  blocks: [
    { heading: 1, text: 'I. Introduction' },
    main(
      1,
      'In its decision 2/2, the Conference of the Parties to the United Nations Convention against Transnational Organized Crime decided to establish an open-ended working group to hold substantive discussions on practical issues pertaining to extradition, mutual legal assistance and international cooperation for the purpose of confiscation. In its decision 3/2, the Conference decided that the Working Group on International Cooperation would be a constant element of the Conference of the Parties.',
    ),
    main(
      2,
      'In its resolution 7/1, entitled “Hand in hand”, the Conference of the Parties encouraged the working groups to share their experience with one another, and with non-governmental organizations.[[See CTOC/COP/2014/13, section I.]] Recalling General Assembly resolutions 55/25 of 15 November 2000 and 73/186 of 17 December 2018, the meeting expressed its appreciation of the work that States parties had done together with intergovernmental and non-governmental organizations.',
    ),
    { heading: 1, text: 'II. Recommendations' },
    main(3, 'The Working Group on International Cooperation adopted the following recommendations:'),
    sub(
      'a',
      'States parties are encouraged to invoke article 16, paragraphs 3 and 4, of the Organized Crime Convention when they extradite, and to designate central authorities for that purpose;',
    ),
    sub(
      'b',
      'The Secretariat should, subject to the availability of resources, continue to compile the cases and the practices of States with regard to electronic evidence, and make them available on the knowledge management portal;',
    ),
    sub('c', 'States may wish to consider asking UNODC for technical assistance.'),
    { heading: 1, text: 'III. Organization of the meeting' },
    { heading: 2, text: 'A. Duration of the meeting' },
    main(
      4,
      'The Working Group on International Cooperation met from 26 to 29 May 2031, holding six meetings. The meetings were chaired by Ana Lopez (Chile).',
    ),
    { heading: 2, text: 'B. Statements' },
    main(
      5,
      'Under agenda item 2, statements were made by representatives of the following parties to the Convention: Algeria, Austria, China, France, Japan, Norway, United Kingdom, United States of America, Uzbekistan and Viet Nam. The observer for Iran (Islamic Republic of) also made a statement.',
    ),
    main(
      6,
      'Under agenda item 3, statements were made by representatives of the following parties to the Convention: Bosnia and Herzegovina, Côte d’Ivoire and Syrian Arab Republic.',
    ),
    { heading: 2, text: 'C. Adoption of the agenda and organization of work' },
    main(
      7,
      'At its first meeting, on 26 May 2031, the Working Group on International Cooperation adopted the following agenda:',
    ),
    item('1.', 'Organizational matters:'),
    item('(a)', 'Opening of the meeting;'),
    item('(b)', 'Adoption of the agenda and organization of work.'),
    item('2.', 'Good practice in extradition and difficulties in mutual legal assistance.'),
    item('3.', 'Other matters.'),
    item('4.', 'Adoption of the report.'),
    { heading: 2, text: 'D. Attendance' },
    main(
      8,
      'The following parties to the Convention were represented at the meeting: Algeria, Austria, Bosnia and Herzegovina,[[Attended only the first meeting.]] Chile, China, Côte d’Ivoire, France, Japan, Norway, Syrian Arab Republic, United Kingdom, United States of America, Uzbekistan and Viet Nam.',
    ),
    main(
      9,
      'The European Union, a regional economic integration organization that is a party to the Convention, was represented at the meeting.',
    ),
    main(10, 'The following signatory to the Convention was represented by an observer: Iran (Islamic Republic of).'),
    main(
      11,
      'The following intergovernmental organizations were represented by observers: Commonwealth of Independent States, Council of Europe and International Criminal Police Organization (INTERPOL). The list of participants is contained in document CTOC/COP/WG.3/2031/INF/1/Rev.1.',
    ),
    { heading: 2, text: 'E. Documentation' },
    main(12, 'The Working Group on International Cooperation had before it the following documents:'),
    sub('a', 'Provisional agenda and annotations (CTOC/COP/WG.3/2031/1);'),
    sub(
      'b',
      'Background paper prepared by the Secretariat on good practice in extradition and the experience of States (CTOC/COP/WG.3/2031/2/Add.1);',
    ),
    sub('c', 'Note by the Secretariat on confiscation (CTOC/COP/WG.3/2031/3-CTOC/COP/WG.2/2031/3).'),
    { heading: 1, text: 'IV. Adoption of the report' },
    main(13, 'On 29 May 2031, the Working Group on International Cooperation adopted the present report.'),
    { heading: 1, text: 'Annex' },
    { plain: 'List of documents before the Working Group on International Cooperation' },
    {
      rows: [
        ['Document symbol', 'Agenda item', 'Title or description'],
        ['CTOC/COP/WG.3/2031/1', '1 (b)', 'Provisional agenda and annotations'],
        [
          'CTOC/COP/WG.3/2031/2/Add.1',
          '2',
          'Background paper prepared by the Secretariat on good practice in extradition and the experience of States',
        ],
      ],
    },
  ],
};
