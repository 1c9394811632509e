/** Meetings that never were, in the forms in which bodies of the United Nations report. Written before they were read. */
import type { Form } from './form.ts';

export const first: readonly Form[] = [
  {
    name: 'uncitral.en',
    text: `United Nations                                                     A/CN.9/1399
General Assembly
Distr.: General
14 February 2031
Original: English

United Nations Commission on International Trade Law
Sixty-fourth session
Vienna, 30 June-18 July 2031

Report of Working Group II (Dispute Settlement) on the work of its eighty-seventh session (New York, 3-7 February 2031)

I. Introduction

1. At its sixty-third session, in 2030, the Commission requested the Working Group to begin work on the recognition of electronic seals.

II. Organization of the session

2. The Working Group, which is composed of all States members of the Commission, held its eighty-seventh session in New York, from 3 to 7 February 2031.

3. The session was attended by representatives of the following States members of the Working Group: Algeria, Argentina, China, Côte d'Ivoire, Dominican Republic, Germany, Iran (Islamic Republic of), Kenya, Peru, Republic of Korea, Thailand, United States of America and Viet Nam.

4. The session was attended by observers from the following States: Egypt, Netherlands (Kingdom of the), Oman and Sri Lanka.

5. The session was also attended by observers from the European Union and the Holy See.

6. The session was also attended by observers from the following international organizations:

(a) United Nations system: World Bank;

(b) Intergovernmental organizations: Hague Conference on Private International Law and Permanent Court of Arbitration;

(c) Invited non-governmental organizations: American Society of International Law, Asian Harbour Arbitration Association, Center for Lighthouse Studies and Moot Alumni Association.

7. The Working Group elected the following officers:

Chair: Mr. Andrés Molina (Peru)

Rapporteur: Ms. Wanjiru Kamau (Kenya)

8. The Working Group had before it the following documents:

(a) Annotated provisional agenda (A/CN.9/WG.II/WP.301);

(b) Note by the Secretariat on electronic seals (A/CN.9/WG.II/WP.302 and Add.1).

9. The Working Group adopted the following agenda:

1. Opening of the session.

2. Election of officers.

3. Adoption of the agenda.

4. Consideration of issues relating to electronic seals.

5. Adoption of the report.

III. Deliberations

10. The Working Group considered agenda item 4 on the basis of the note by the Secretariat (A/CN.9/WG.II/WP.302). The view was widely shared that seals should be recognized without formality. The representative of Thailand stated that domestic law in its country already did so.
`,
    expected: {
      sessions: ['A/CN.9/WG.II/87 2031-02-03/2031-02-07'],
      attendance: [
        'DZ MEMBER',
        'AR MEMBER',
        'CN MEMBER',
        'CI MEMBER',
        'DO MEMBER',
        'DE MEMBER',
        'IR MEMBER',
        'KE MEMBER',
        'PE MEMBER',
        'KR MEMBER',
        'TH MEMBER',
        'US MEMBER',
        'VN MEMBER',
        'EG NON_MEMBER_STATE_OBSERVER',
        'NL NON_MEMBER_STATE_OBSERVER',
        'OM NON_MEMBER_STATE_OBSERVER',
        'LK NON_MEMBER_STATE_OBSERVER',
        'EU IGO_OBSERVER',
        'VA NON_MEMBER_STATE_OBSERVER',
        'World Bank UN_AGENCY_OBSERVER',
        'Hague Conference on Private International Law IGO_OBSERVER',
        'Permanent Court of Arbitration IGO_OBSERVER',
        'American Society of International Law NGO_OBSERVER',
        'Asian Harbour Arbitration Association NGO_OBSERVER',
        'Center for Lighthouse Studies NGO_OBSERVER',
        'Moot Alumni Association NGO_OBSERVER',
      ],
      statements: ['TH@10 4'],
      people: ['Andrés Molina CHAIR PE@7', 'Wanjiru Kamau RAPPORTEUR KE@7'],
      agenda: [
        '1 Opening of the session',
        '2 Election of officers',
        '3 Adoption of the agenda',
        '4 Consideration of issues relating to electronic seals',
        '5 Adoption of the report',
      ],
      documents: ['A/CN.9/WG.II/WP.301', 'A/CN.9/WG.II/WP.302', 'A/CN.9/WG.II/WP.302/Add.1'],
    },
  },
  {
    name: 'fifth-committee.en',
    text: `A/86/702
General Assembly
Eighty-sixth session
Agenda item 141
Improving the financial situation of lighthouses

Report of the Fifth Committee
Rapporteur: Ms. Ilse Brandt (Austria)

I. Introduction

1. At its 2nd plenary meeting, on 20 September 2031, the General Assembly, on the recommendation of the General Committee, decided to include in the agenda of its eighty-sixth session the item entitled "Improving the financial situation of lighthouses" and to allocate it to the Fifth Committee.

2. The Fifth Committee considered the item at its 9th and 23rd meetings, on 17 October and 22 December 2031. Statements and observations made in the course of the Committee's consideration of the item are reflected in the relevant summary records (A/C.5/86/SR.9 and A/C.5/86/SR.23).

3. For its consideration of the item, the Committee had before it the following documents:

(a) Report of the Secretary-General on lighthouses (A/86/350);

(b) Related report of the Advisory Committee on Administrative and Budgetary Questions (A/86/451).

II. Consideration of draft resolution A/C.5/86/L.14

4. At its 23rd meeting, on 22 December, the Committee had before it a draft resolution entitled "Lighthouses" (A/C.5/86/L.14), submitted by the Chair of the Committee on the basis of informal consultations coordinated by the representative of Uruguay.

5. At the same meeting, the representatives of Cuba and the Syrian Arab Republic made statements in explanation of position before the action.

6. Also at the same meeting, the Committee adopted draft resolution A/C.5/86/L.14 without a vote (see para. 8).

7. After the adoption of the draft resolution, the representative of the United Kingdom of Great Britain and Northern Ireland (also on behalf of Canada and New Zealand) made a statement, and the observer for the European Union, in its capacity as observer, also made a statement.

III. Recommendation of the Fifth Committee

8. The Fifth Committee recommends to the General Assembly the adoption of the following draft resolution:
`,
    expected: {
      sessions: ['A/C.5/86'],
      attendance: [],
      statements: ['CU@5 141', 'SY@5 141', 'GB@7 141', 'EU@7 141'],
      people: ['Ilse Brandt RAPPORTEUR AT@cover'],
      agenda: ['141 Improving the financial situation of lighthouses'],
      documents: ['A/86/350', 'A/86/451', 'A/C.5/86/L.14'],
    },
  },
  {
    name: 'third-committee-record.en',
    text: `A/C.3/86/SR.21
General Assembly
Eighty-sixth session
Official Records
Third Committee

Summary record of the 21st meeting
Held at Headquarters, New York, on Monday, 20 October 2031, at 10 a.m.

Chair: Mr. Salas (Guatemala)
later: Ms. Obi (Vice-Chair) (Nigeria)

Contents

Agenda item 71: Promotion and protection of human rights (continued)

(b) Human rights questions (continued)

The meeting was called to order at 10.05 a.m.

Agenda item 71: Promotion and protection of human rights (continued) (A/86/40)

(b) Human rights questions (continued) (A/86/172 and A/86/173)

1. Ms. Fontaine (Special Rapporteur on the rights of keepers of lighthouses), introducing her report (A/86/172), said that lights had gone out in many places.

2. Mr. Zhao Wei (China) said that his country had kept all its lights.

3. Ms. Pereira (Brazil), speaking on behalf of the Group of Friends of the Sea, asked how keepers could be protected.

4. Mr. Haddad (Observer for the State of Palestine) said that access to the coast was denied.

5. Monsignor Ricci (Observer for the Holy See) recalled the dignity of labour.

6. Ms. Obi (Nigeria), Vice-Chair, took the Chair.

7. Ms. Lindqvist (Sweden), speaking also on behalf of Finland, and Mr. Otieno (Kenya) expressed concern about the young.

8. Ms. Grant (International Labour Organization (ILO)) said that her organization had adopted a standard.

9. Ms. Fontaine (Special Rapporteur on the rights of keepers of lighthouses) thanked the delegations.

The meeting rose at 1 p.m.
`,
    expected: {
      sessions: ['A/C.3/86'],
      attendance: [],
      statements: [
        'CN@2 71(b)',
        'BR@3 71(b)',
        'PS@4 71(b)',
        'VA@5 71(b)',
        'SE@7 71(b)',
        'KE@7 71(b)',
        'International Labour Organization@8 71(b)',
      ],
      people: [
        'Salas CHAIR GT@cover',
        'Obi VICE_CHAIR NG@cover',
        'Fontaine SPEAKER -@1',
        'Zhao Wei SPEAKER CN@2',
        'Pereira SPEAKER BR@3',
        'Haddad SPEAKER PS@4',
        'Ricci SPEAKER VA@5',
        'Obi VICE_CHAIR NG@6',
        'Lindqvist SPEAKER SE@7',
        'Otieno SPEAKER KE@7',
        'Grant SPEAKER -@8',
        'Fontaine SPEAKER -@9',
      ],
      agenda: ['71 Promotion and protection of human rights', '71(b) Human rights questions'],
      documents: ['A/86/40', 'A/86/172', 'A/86/173'],
    },
  },
  {
    name: 'second-committee-record.zh',
    text: `A/C.2/86/SR.14
大会
第八十六届会议
正式记录
第二委员会

第14次会议简要记录
2031年10月16日星期四上午10时在纽约总部举行

主席：   拉赫曼女士（孟加拉国）
随后：   科斯塔先生（副主席）（葡萄牙）

目录

议程项目20：可持续发展（续）

上午10时05分宣布开会。

议程项目20：可持续发展（续）（A/86/61、A/86/210和A/86/211）

1. 穆勒先生（经济和社会事务部可持续发展目标司司长）介绍了秘书长关于灯塔的报告（A/86/210），他说，进展缓慢。

2. 刘晓燕女士（中国）说，中国代表团支持77国集团的发言。

3. 阿卜杜拉先生（埃及）代表77国集团加中国发言，他说，资金仍然不足。

4. 科斯塔先生（葡萄牙）主持会议。

5. 佩尔松女士（瑞典）和奥孔乔先生（乌干达）指出，技术转让至关重要。

6. 罗西女士（罗马教廷观察员）说，不应让任何人掉队。

7. 塔希尔先生（巴勒斯坦国观察员）强调，占领阻碍了发展。

8. 格雷厄姆女士（世界银行）说，世界银行已提供贷款。

下午1时散会。
`,
    expected: {
      sessions: ['A/C.2/86'],
      attendance: [],
      statements: ['CN@2 20', 'EG@3 20', 'SE@5 20', 'UG@5 20', 'VA@6 20', 'PS@7 20', '世界银行@8 20'],
      people: [
        '拉赫曼 CHAIR BD@cover',
        '科斯塔 VICE_CHAIR PT@cover',
        '穆勒 SPEAKER -@1',
        '刘晓燕 SPEAKER CN@2',
        '阿卜杜拉 SPEAKER EG@3',
        '科斯塔 CHAIR PT@4',
        '佩尔松 SPEAKER SE@5',
        '奥孔乔 SPEAKER UG@5',
        '罗西 SPEAKER VA@6',
        '塔希尔 SPEAKER PS@7',
        '格雷厄姆 SPEAKER -@8',
      ],
      agenda: ['20 可持续发展'],
      documents: ['A/86/61', 'A/86/210', 'A/86/211'],
    },
  },
  {
    name: 'ccpcj.zh',
    text: `E/CN.15/2031/20
经济及社会理事会
正式记录，2031年
补编第10号
预防犯罪和刑事司法委员会第四十届会议报告
（2030年12月5日和2031年5月19日至23日）

第三章
专题讨论

1. 委员会在2031年5月20日第3次和第4次会议上审议了题为“关于灯塔安全的专题讨论”的议程项目5。

2. 为审议该项目，委员会收到了秘书处的说明，其中载有讨论指南（E/CN.15/2031/6）。

3. 专题讨论由委员会主席若昂·席尔瓦（葡萄牙）主持，由下列专题讨论嘉宾主导：Keiko Mori（日本）；Tendai Moyo（津巴布韦）；挪威警察局顾问Erik Dahl；以及国际海事组织Anna Petrova。

4. 联合国毒品和犯罪问题办公室条约事务司司长作了介绍性发言。

5. 加拿大、智利、埃及（代表阿拉伯国家集团）、印度尼西亚、日本和南非的代表发了言。欧洲联盟观察员也代表其成员国发了言。

6. 比利时、古巴（代表77国集团和中国）和斐济的观察员发了言。

7. 发言的还有国际刑事警察组织的观察员。

8. 灯塔守护者国际联合会的观察员也发了言。

第七章
会议的组织

9. 出席第四十届会议的有委员会34个成员国的代表。联合国其他会员国的观察员、非会员国的观察员、联合国系统实体的代表以及政府间组织、非政府组织和其他组织的观察员也出席了会议。与会者名单载于E/CN.15/2031/INF/2号文件。

10. 在2030年12月5日第四十届会议续会上，委员会选举了下列主席团成员：

主席：若昂·席尔瓦（葡萄牙）

第一副主席：Amina Toure（马里）

第二副主席：Nguyen Van Hai（越南）

报告员：Carlos Ibáñez（智利）
`,
    expected: {
      sessions: ['E/CN.15/2031 2030-12-05/2031-05-23'],
      attendance: [],
      statements: [
        'CA@5 5',
        'CL@5 5',
        'EG@5 5',
        'ID@5 5',
        'JP@5 5',
        'ZA@5 5',
        'EU@5 5',
        'BE@6 5',
        'CU@6 5',
        'FJ@6 5',
        '国际刑事警察组织@7 5',
        '灯塔守护者国际联合会@8 5',
      ],
      people: [
        '若昂·席尔瓦 CHAIR PT@3',
        'Keiko Mori PANELLIST JP@3',
        'Tendai Moyo PANELLIST ZW@3',
        'Erik Dahl PANELLIST NO@3',
        'Anna Petrova PANELLIST -@3',
        '若昂·席尔瓦 CHAIR PT@10',
        'Amina Toure VICE_CHAIR ML@10',
        'Nguyen Van Hai VICE_CHAIR VN@10',
        'Carlos Ibáñez RAPPORTEUR CL@10',
      ],
      agenda: ['5 关于灯塔安全的专题讨论'],
      documents: ['E/CN.15/2031/6'],
    },
  },
  {
    name: 'fccc-cop.en',
    text: `FCCC/CP/2031/10
Conference of the Parties

Report of the Conference of the Parties on its thirty-sixth session, held in Lisbon from 3 to 14 November 2031

Part one: Proceedings

I. Opening of the session
(Agenda item 1)

1. The thirty-sixth session of the Conference of the Parties (COP) was opened at the Lisbon Congress Centre on 3 November 2031 by the President of the Conference of the Parties at its thirty-fifth session, Mr. Tomas Kask (Estonia).

II. Organizational matters
(Agenda item 2)

A. Election of the President of the Conference of the Parties at its thirty-sixth session
(Agenda sub-item 2(a))

2. At its 1st meeting, on 3 November, on a proposal by the outgoing President, the COP elected by acclamation Ms. Rita Nogueira, Minister of the Environment of Portugal, as its President.

B. Adoption of the agenda
(Agenda sub-item 2(c))

3. At the same meeting, the COP had before it a note by the Executive Secretary containing the provisional agenda and annotations (FCCC/CP/2031/1). Statements were made by representatives of six Parties, including on behalf of the African Group, the Alliance of Small Island States and the European Union and its member States.

4. On a proposal by the President, the COP adopted the agenda as follows:

1. Opening of the session.

2. Organizational matters:

(a) Election of the President of the Conference of the Parties at its thirty-sixth session;

(b) Adoption of the rules of procedure;

(c) Adoption of the agenda.

3. Reports of the subsidiary bodies:

(a) Report of the Subsidiary Body for Scientific and Technological Advice;

(b) Report of the Subsidiary Body for Implementation.

C. Attendance

5. The session was attended by representatives of Parties to the Convention and observer States, and by observers from United Nations bodies, intergovernmental organizations and non-governmental organizations. For the full list, see document FCCC/CP/2031/INF.2.

III. Reports of the subsidiary bodies
(Agenda item 3)

6. At the 4th meeting, on 8 November, the Chair of the SBSTA, Mr. Piet Verhoeven (Netherlands (Kingdom of the)), and the Chair of the SBI, Ms. Lupe Fonua (Tonga), reported orally. Statements were made by the representatives of Bolivia (Plurinational State of), speaking on behalf of the Group of 77 and China, Maldives (on behalf of AOSIS) and Switzerland (on behalf of the Environmental Integrity Group).
`,
    expected: {
      sessions: ['FCCC/CP/2031 2031-11-03/2031-11-14'],
      attendance: [],
      statements: ['BO@6 3', 'MV@6 3', 'CH@6 3'],
      people: [
        'Tomas Kask CHAIR EE@1',
        'Rita Nogueira CHAIR PT@2',
        'Piet Verhoeven CHAIR NL@6',
        'Lupe Fonua CHAIR TO@6',
      ],
      agenda: [
        '1 Opening of the session',
        '2 Organizational matters',
        '2(a) Election of the President of the Conference of the Parties at its thirty-sixth session',
        '2(b) Adoption of the rules of procedure',
        '2(c) Adoption of the agenda',
        '3 Reports of the subsidiary bodies',
        '3(a) Report of the Subsidiary Body for Scientific and Technological Advice',
        '3(b) Report of the Subsidiary Body for Implementation',
      ],
      documents: ['FCCC/CP/2031/1'],
    },
  },
  {
    name: 'cbd-cop.zh',
    text: `CBD/COP/20/14
生物多样性公约缔约方大会
第二十届会议
2031年10月6日至17日，昆明

生物多样性公约缔约方大会第二十届会议报告

一、会议开幕

1. 生物多样性公约缔约方大会第二十届会议于2031年10月6日至17日在昆明举行。

2. 下列缔约方派代表出席了会议：安哥拉、巴西、中国、刚果民主共和国、欧洲联盟、斐济、德国、日本、墨西哥和津巴布韦。

3. 下列非缔约方国家派观察员出席了会议：美利坚合众国和罗马教廷。

4. 下列联合国机构、方案、专门机构和公约秘书处的观察员也出席了会议：粮食及农业组织、联合国环境规划署和湿地公约秘书处。

5. 下列组织派代表作为观察员出席了会议：

亚太灯塔网络、世界自然保护联盟、国际鸟类联盟和清华大学。

二、选举主席团成员

6. 在2031年10月6日第一次全体会议上，缔约方大会选举李娜女士（中国）为第二十届会议主席。

7. 会议还选出下列主席团成员：巴勃罗·加西亚先生（墨西哥）、Ana Vukić女士（塞尔维亚）和Sefa Tuilagi先生（斐济），任期至第二十一届会议闭幕。巴勃罗·加西亚先生被选为报告员。

三、通过议程

8. 缔约方大会根据临时议程（CBD/COP/20/1）通过了以下议程：

1. 会议开幕。

2. 选举主席团成员。

3. 通过议程和安排工作：

(a) 通过议程；

(b) 安排工作。

4. 灯塔与候鸟。

四、灯塔与候鸟

9. 缔约方大会在2031年10月9日第三次全体会议上审议了议程项目4。缔约方大会面前有秘书处的说明（CBD/COP/20/7）。

10. 安哥拉（代表非洲集团）、巴西、欧洲联盟及其成员国、日本和墨西哥的代表发了言。

11. 联合国环境规划署和世界自然保护联盟的代表也发了言。
`,
    expected: {
      sessions: ['CBD/COP/20 2031-10-06/2031-10-17'],
      attendance: [
        'AO PARTY',
        'BR PARTY',
        'CN PARTY',
        'CD PARTY',
        'EU REIO_PARTY',
        'FJ PARTY',
        'DE PARTY',
        'JP PARTY',
        'MX PARTY',
        'ZW PARTY',
        'US NON_PARTY_OBSERVER',
        'VA NON_PARTY_OBSERVER',
        '粮食及农业组织 UN_AGENCY_OBSERVER',
        '联合国环境规划署 UN_AGENCY_OBSERVER',
        '湿地公约秘书处 UN_AGENCY_OBSERVER',
        '亚太灯塔网络 NGO_OBSERVER',
        '世界自然保护联盟 IGO_OBSERVER',
        '国际鸟类联盟 NGO_OBSERVER',
        '清华大学 NGO_OBSERVER',
      ],
      statements: [
        'AO@10 4',
        'BR@10 4',
        'EU@10 4',
        'JP@10 4',
        'MX@10 4',
        '联合国环境规划署@11 4',
        '世界自然保护联盟@11 4',
      ],
      people: [
        '李娜 CHAIR CN@6',
        '巴勃罗·加西亚 OFFICER MX@7',
        'Ana Vukić OFFICER RS@7',
        'Sefa Tuilagi OFFICER FJ@7',
        '巴勃罗·加西亚 RAPPORTEUR -@7',
      ],
      agenda: [
        '1 会议开幕',
        '2 选举主席团成员',
        '3 通过议程和安排工作',
        '3(a) 通过议程',
        '3(b) 安排工作',
        '4 灯塔与候鸟',
      ],
      documents: ['CBD/COP/20/7'],
    },
  },
  {
    name: 'cedaw.en',
    text: `CEDAW/C/2031/II/3
Committee on the Elimination of Discrimination against Women
Report on its ninety-fifth session (6-24 July 2031)

Chapter I
Organizational and other matters

A. States parties to the Convention

1. On 24 July 2031, the closing date of the ninety-fifth session, there were 189 States parties to the Convention.

B. Opening of the session

2. The Committee held its ninety-fifth session at the United Nations Office at Geneva from 6 to 24 July 2031. The Committee held 18 plenary meetings. A list of the documents before the Committee is contained in annex I.

3. The session was opened by the Chair, Lucía Herrera (Spain), at the 2190th meeting, on 6 July 2031. Marta Olsen, Chief of the Groups in Focus Section of the Office of the United Nations High Commissioner for Human Rights, addressed the Committee.

C. Attendance

4. All members attended the session, with the exception of Dora Mensah. Hiroko Endo attended only from 6 to 15 July.

D. Adoption of the agenda

5. The Committee adopted the provisional agenda (CEDAW/C/95/1) at its 2190th meeting.

Chapter II
Consideration of reports submitted by States parties

6. At its ninety-fifth session, the Committee considered the reports of Chad, Fiji and Norway submitted under article 18 of the Convention. The delegation of Norway was headed by the Minister of Culture and Equality, Kari Nilsen.

7. The Committee held an informal meeting with representatives of non-governmental organizations. The representatives of the World Health Organization and the Chad Women Network made statements.
`,
    expected: {
      sessions: ['CEDAW/C/95 2031-07-06/2031-07-24'],
      attendance: [],
      statements: ['World Health Organization@7', 'Chad Women Network@7'],
      people: ['Lucía Herrera CHAIR ES@3', 'Marta Olsen SPEAKER -@3'],
      agenda: [],
      documents: [],
    },
  },
  {
    name: 'contributions.zh',
    text: `A/86/11
会费委员会的报告
第九十一届会议
（2031年6月2日至20日）
大会
正式记录
第八十六届会议
补编第11号

一. 出席情况

1. 会费委员会第九十一届会议于2031年6月2日至20日在联合国总部举行。以下成员出席了会议：哈立德·巴希尔、简·霍尔特、李建国、玛丽亚·索萨和彼得·施密特。

2. 委员会感谢任期届满的成员。

3. 委员会选举简·霍尔特为主席，李建国为副主席。

二. 会员国的陈述

4. 科摩罗、几内亚比绍和索马里的代表向委员会作了口头陈述。

5. 委员会收到了秘书长关于多年付款计划的报告（A/86/68）。

6. 在同次会议上，主管行政和预算问题的助理秘书长桑德拉·基恩作了发言。
`,
    expected: {
      sessions: ['A/CN.2/91 2031-06-02/2031-06-20'],
      attendance: [],
      statements: ['KM@4', 'GW@4', 'SO@4'],
      people: ['简·霍尔特 CHAIR -@3', '李建国 VICE_CHAIR -@3', '桑德拉·基恩 SPEAKER -@6'],
      agenda: [],
      documents: ['A/86/68'],
    },
  },
  {
    name: 'copuos.en',
    text: `A/86/20
Report of the Committee on the Peaceful Uses of Outer Space
Seventy-fourth session
(11-20 June 2031)

Chapter I
Introduction

1. The Committee on the Peaceful Uses of Outer Space held its seventy-fourth session in Vienna from 11 to 20 June 2031. The officers of the Committee were as follows:

Chair: Omar Siddiqui (Pakistan)

First Vice-Chair: Jana Kováčová (Slovakia)

Second Vice-Chair/Rapporteur: Diego Paz (Bolivia (Plurinational State of))

A. Meetings of subsidiary bodies

2. The Scientific and Technical Subcommittee had held its sixty-eighth session in Vienna from 3 to 14 February 2031, under the chairmanship of Ulrike Baum (Germany).

B. Adoption of the agenda

3. At its opening meeting, the Committee adopted the following agenda:

1. Opening of the session.

2. Adoption of the agenda.

3. Statement by the Chair.

4. General exchange of views.

5. Space and lighthouses.

C. Attendance

4. Representatives of the following States members of the Committee attended the session: Albania, Australia, Bolivia (Plurinational State of), China, Germany, Iran (Islamic Republic of), Japan, Mexico, Pakistan, Russian Federation, Slovakia and Venezuela (Bolivarian Republic of).

5. At its 830th meeting, on 11 June, the Committee decided to invite observers for Malawi and Yemen, at their request, to attend the session and to address it, as appropriate, on the understanding that it would be without prejudice to further requests of that nature.

6. Observers for the Food and Agriculture Organization of the United Nations (FAO), the International Atomic Energy Agency (IAEA) and the World Meteorological Organization (WMO) attended the session.

7. The session was also attended by observers for the following intergovernmental organizations with permanent observer status: Asia-Pacific Space Cooperation Organization (APSCO), European Space Agency (ESA) and Square Kilometre Array Observatory (SKAO).

8. The session was also attended by observers for the following non-governmental organizations: International Astronautical Federation (IAF), Open Lunar Foundation, Secure World Foundation (SWF) and World Space Week Association (WSWA).

D. General statements

9. Statements were made by representatives of the following States members of the Committee during the general exchange of views: Albania, China, Iran (Islamic Republic of), Mexico and Russian Federation. The representative of Venezuela (Bolivarian Republic of) made a statement on behalf of the Group of 77 and China. The representatives of the European Union, in its capacity as permanent observer, made a statement on behalf of its member States.

10. The observers for APSCO, IAF and the Secure World Foundation also made statements.

11. The Committee heard a presentation entitled "Lights from above", by the representative of Japan.

Chapter II
Space and lighthouses

12. The Committee considered agenda item 5, entitled "Space and lighthouses".

13. The representatives of Australia and Japan made statements under agenda item 5. During the general exchange of views, statements relating to the item were also made by representatives of other member States.
`,
    expected: {
      sessions: ['A/AC.105/2031 2031-06-11/2031-06-20'],
      attendance: [
        'AL MEMBER',
        'AU MEMBER',
        'BO MEMBER',
        'CN MEMBER',
        'DE MEMBER',
        'IR MEMBER',
        'JP MEMBER',
        'MX MEMBER',
        'PK MEMBER',
        'RU MEMBER',
        'SK MEMBER',
        'VE MEMBER',
        'Food and Agriculture Organization of the United Nations UN_AGENCY_OBSERVER',
        'International Atomic Energy Agency UN_AGENCY_OBSERVER',
        'World Meteorological Organization UN_AGENCY_OBSERVER',
        'Asia-Pacific Space Cooperation Organization IGO_OBSERVER',
        'European Space Agency IGO_OBSERVER',
        'Square Kilometre Array Observatory IGO_OBSERVER',
        'International Astronautical Federation NGO_OBSERVER',
        'Open Lunar Foundation NGO_OBSERVER',
        'Secure World Foundation NGO_OBSERVER',
        'World Space Week Association NGO_OBSERVER',
      ],
      statements: [
        'AL@9',
        'CN@9',
        'IR@9',
        'MX@9',
        'RU@9',
        'VE@9',
        'EU@9',
        'APSCO@10',
        'IAF@10',
        'Secure World Foundation@10',
        'AU@13 5',
        'JP@13 5',
      ],
      people: [
        'Omar Siddiqui CHAIR PK@1',
        'Jana Kováčová VICE_CHAIR SK@1',
        'Diego Paz RAPPORTEUR BO@1',
        'Ulrike Baum CHAIR DE@2',
      ],
      agenda: [
        '1 Opening of the session',
        '2 Adoption of the agenda',
        '3 Statement by the Chair',
        '4 General exchange of views',
        '5 Space and lighthouses',
      ],
      documents: [],
    },
  },
  {
    name: 'bwc-msp.zh',
    text: `BWC/MSP/2031/6
关于禁止发展、生产和储存细菌（生物）及毒素武器和销毁此种武器的公约缔约国会议
2031年会议
2031年12月1日至5日，日内瓦

缔约国会议报告

一、导言

1. 2031年缔约国会议于2031年12月1日至5日在日内瓦万国宫举行，由阿尔及利亚的萨米尔·本纳尼大使担任主席。

二、会议的组织

2. 在12月1日第一次会议上，会议通过了议程（BWC/MSP/2031/1）和工作方案（BWC/MSP/2031/2）。

3. 澳大利亚的艾米·沃克大使和波兰的亚当·诺瓦克大使当选为副主席。

4. 裁军事务厅日内瓦办事处执行支助股股长丹尼尔·弗洛里斯先生担任会议秘书。

三、参加会议的情况

5. 下列《公约》缔约国参加了会议：阿尔及利亚、澳大利亚、白俄罗斯、中国、古巴、法国、印度、墨西哥、波兰和英国。

6. 已签署但尚未批准《公约》的下列国家按照议事规则第44条第1款参加了会议，但未参与决策：埃及和索马里。

7. 两个既非《公约》缔约国也非签署国的国家以色列和纳米比亚按照议事规则第44条第2(a)款作为观察员参加了会议。

8. 联合国，包括裁军事务厅和裁军研究所，按照第44条第3款出席了会议。

9. 欧洲联盟、红十字国际委员会、禁止化学武器组织和世界卫生组织获得观察员地位，按照第44条第4款参加了会议。

10. 此外，6个非政府组织和研究所按照第44条第5款出席了会议。

四、会议的工作

11. 会议按照工作方案进行了一般性辩论，下列21个缔约国中的国家发了言：澳大利亚、中国、古巴（代表不结盟运动和其他国家集团）、法国和墨西哥。欧洲联盟和世界卫生组织也作了发言。
`,
    expected: {
      sessions: ['BWC/MSP/2031 2031-12-01/2031-12-05'],
      attendance: [
        'DZ PARTY',
        'AU PARTY',
        'BY PARTY',
        'CN PARTY',
        'CU PARTY',
        'FR PARTY',
        'IN PARTY',
        'MX PARTY',
        'PL PARTY',
        'GB PARTY',
        'EG SIGNATORY_OBSERVER',
        'SO SIGNATORY_OBSERVER',
        'IL NON_SIGNATORY_OBSERVER',
        'NA NON_SIGNATORY_OBSERVER',
        '裁军事务厅 UN_AGENCY_OBSERVER',
        '裁军研究所 UN_AGENCY_OBSERVER',
        'EU IGO_OBSERVER',
        '红十字国际委员会 IGO_OBSERVER',
        '禁止化学武器组织 IGO_OBSERVER',
        '世界卫生组织 UN_AGENCY_OBSERVER',
      ],
      statements: ['AU@11', 'CN@11', 'CU@11', 'FR@11', 'MX@11', 'EU@11', '世界卫生组织@11'],
      people: [
        '萨米尔·本纳尼 CHAIR DZ@1',
        '艾米·沃克 VICE_CHAIR AU@3',
        '亚当·诺瓦克 VICE_CHAIR PL@3',
        '丹尼尔·弗洛里斯 SECRETARY -@4',
      ],
      agenda: [],
      documents: [],
    },
  },
  {
    name: 'hrc.en',
    text: `A/HRC/90/2
Report of the Human Rights Council on its ninetieth session

Part Two
Summary of proceedings

I. Organizational and procedural matters

A. Opening and duration of the session

1. The Human Rights Council held its ninetieth session at the United Nations Office at Geneva from 8 September to 3 October 2031. The President of the Council, Mr. Bilal Karimov (Uzbekistan), opened the session.

B. Attendance

2. The session was attended by representatives of States members of the Council, observers for States Members of the United Nations, observers for non-Member States and other observers, as well as observers for United Nations entities.

III. Promotion and protection of all human rights

A. Interactive dialogue with the Special Rapporteur on the human rights of keepers

3. At the 5th meeting, on 10 September 2031, the Special Rapporteur on the human rights of keepers, Isabelle Fontaine, presented her report (A/HRC/90/41).

4. At the same meeting, the representative of Iceland made a statement as the State concerned.

5. During the ensuing interactive dialogue, at the same meeting, the following made statements and asked the Special Rapporteur questions:

(a) Representatives of States members of the Human Rights Council: Brazil, China, Gambia (on behalf of the Group of African States), Iceland (also on behalf of Denmark, Finland, Norway and Sweden), Kuwait, Viet Nam (on behalf of the Association of Southeast Asian Nations);

(b) Representatives of observer States: Angola, Egypt, Iran (Islamic Republic of), Venezuela (Bolivarian Republic of), State of Palestine;

(c) Observers for United Nations entities, specialized agencies and related organizations: United Nations Children's Fund, United Nations Population Fund;

(d) Observer for an intergovernmental organization: European Union;

(e) Observer for the Sovereign Order of Malta;

(f) Observer for a national human rights institution: Commission on Human Rights of the Philippines (by video message);

(g) Observers for non-governmental organizations: Amnesty International, Lighthouse Keepers International (also on behalf of Sea Watch League), Maat for Peace.

6. At the same meeting, the Special Rapporteur answered questions and made her concluding remarks.

7. Statements in exercise of the right of reply were made by the representatives of Armenia and Azerbaijan.

B. Consideration of and action on draft proposals

8. At the 40th meeting, on 2 October 2031, the representative of Iceland introduced draft resolution A/HRC/90/L.7, sponsored by Iceland and co-sponsored by Denmark and Norway. Subsequently, Chile and Fiji joined the sponsors.

9. At the same meeting, the representatives of China and Eritrea made statements in explanation of vote before the vote. At the request of the representative of China, a recorded vote was taken on the draft resolution.
`,
    expected: {
      sessions: ['A/HRC/90 2031-09-08/2031-10-03'],
      attendance: [],
      statements: [
        'IS@4',
        'BR@5(a)',
        'CN@5(a)',
        'GM@5(a)',
        'IS@5(a)',
        'KW@5(a)',
        'VN@5(a)',
        'AO@5(b)',
        'EG@5(b)',
        'IR@5(b)',
        'VE@5(b)',
        'PS@5(b)',
        "United Nations Children's Fund@5(c)",
        'United Nations Population Fund@5(c)',
        'EU@5(d)',
        'Sovereign Order of Malta@5(e)',
        'Commission on Human Rights of the Philippines@5(f)',
        'Amnesty International@5(g)',
        'Lighthouse Keepers International@5(g)',
        'Maat for Peace@5(g)',
        'AM@7',
        'AZ@7',
        'IS@8',
        'CN@9',
        'ER@9',
      ],
      people: ['Bilal Karimov CHAIR UZ@1', 'Isabelle Fontaine SPEAKER -@3'],
      agenda: [],
      documents: ['A/HRC/90/41', 'A/HRC/90/L.7'],
    },
  },
  {
    name: 'hrc-vote.zh',
    text: `A/HRC/RES/90/7
联合国
大会
Distr.: General
2031年10月6日
Chinese
Original: English

人权理事会
第九十届会议
2031年9月8日至10月3日
议程项目3

人权理事会2031年10月2日通过的决议

90/7. 灯塔守护者的人权

人权理事会，

回顾大会2029年12月18日第84/210号决议，

1. 请各国保护灯塔守护者；

2. 决定继续处理此案。

第40次会议
2031年10月2日

[经记录表决，以28票对6票、3票弃权获得通过。表决情况如下：

赞成：
阿尔巴尼亚、贝宁、巴西、智利、冈比亚、德国、冰岛、日本、科威特、大韩民国、南非、大不列颠及北爱尔兰联合王国

反对：
布隆迪、中国、古巴、厄立特里亚、越南

弃权：
印度、吉尔吉斯斯坦、马来西亚]
`,
    expected: {
      sessions: ['A/HRC/90'],
      attendance: [],
      statements: [],
      people: [],
      agenda: ['3'],
      documents: [],
      votes: [
        'AL IN_FAVOUR',
        'BJ IN_FAVOUR',
        'BR IN_FAVOUR',
        'CL IN_FAVOUR',
        'GM IN_FAVOUR',
        'DE IN_FAVOUR',
        'IS IN_FAVOUR',
        'JP IN_FAVOUR',
        'KW IN_FAVOUR',
        'KR IN_FAVOUR',
        'ZA IN_FAVOUR',
        'GB IN_FAVOUR',
        'BI AGAINST',
        'CN AGAINST',
        'CU AGAINST',
        'ER AGAINST',
        'VN AGAINST',
        'IN ABSTAINED',
        'KG ABSTAINED',
        'MY ABSTAINED',
      ],
    },
  },
  {
    name: 'ctoc-participants.en',
    text: `CTOC/COP/2032/INF/1
Conference of the Parties to the United Nations Convention against Transnational Organized Crime
Sixteenth session
Vienna, 11-15 October 2032

Provisional list of participants

States parties

Algeria
Mr. Karim Saadi, Ambassador, Permanent Representative to the United Nations, Vienna
Ms. Leila Amrani, Judge, Ministry of Justice

Bosnia and Herzegovina
H.E. Mr. Emir Hodžić, Ambassador, Permanent Representative to the United Nations, Vienna

China
Mr. Wang Jun, Deputy Director General, Ministry of Foreign Affairs
Ms. Zhou Yan, Counsellor, Permanent Mission to the United Nations, Vienna

European Union
Ms. Clara Weiss, Head of Delegation

Saint Vincent and the Grenadines
Ms. Ruth Baptiste, Attorney General

Signatory States

Iran (Islamic Republic of)
Mr. Reza Karimi, First Secretary

Non-signatory States

Somalia
Mr. Abdi Nur, Chargé d'affaires

Entities maintaining permanent observer missions at Headquarters

State of Palestine
Mr. Sami Khoury, Counsellor

United Nations Secretariat units

Office of Counter-Terrorism
Ms. Helen Mbeki, Programme Officer

Intergovernmental organizations

Council of Europe
Mr. Jan de Vries, Head of Division

International Criminal Police Organization
Ms. Ingrid Holm, Specialized Officer

Non-governmental organizations in consultative status with the Economic and Social Council

General category

International Council of Keepers
Ms. Pia Roth

Special category

Harbour Law Centre
Mr. Otto Frank
`,
    expected: {
      sessions: ['CTOC/COP/2032 2032-10-11/2032-10-15'],
      attendance: [
        'DZ PARTY',
        'BA PARTY',
        'CN PARTY',
        'EU REIO_PARTY',
        'VC PARTY',
        'IR SIGNATORY_OBSERVER',
        'SO NON_SIGNATORY_OBSERVER',
        'PS NON_PARTY_OBSERVER',
        'Office of Counter-Terrorism UN_AGENCY_OBSERVER',
        'Council of Europe IGO_OBSERVER',
        'International Criminal Police Organization IGO_OBSERVER',
        'International Council of Keepers NGO_OBSERVER',
        'Harbour Law Centre NGO_OBSERVER',
      ],
      statements: [],
      people: [],
      agenda: [],
      documents: [],
    },
  },
  {
    name: 'annotated-agenda.zh',
    text: `CAC/COSP/IRG/2031/1
联合国反腐败公约缔约国会议
实施情况审议组
第二十二届会议
2031年6月9日至13日，维也纳
临时议程项目1(b)
通过议程和安排工作

临时议程说明

临时议程

1. 组织事项：

(a) 会议开幕；

(b) 通过议程和安排工作。

2. 审议《联合国反腐败公约》的实施情况：

(a) 抽签；

(b) 成果和趋势。

3. 技术援助。

4. 其他事项。

5. 通过报告。

说明

1. 组织事项

(a) 会议开幕

实施情况审议组第二十二届会议将于2031年6月9日星期一上午10时开幕。

(b) 通过议程和安排工作

根据第3/1号决议，缔约国会议设立了实施情况审议组。

2. 审议《联合国反腐败公约》的实施情况

(a) 抽签

审议组将收到秘书处的说明（CAC/COSP/IRG/2031/2）。

文件

秘书处关于抽签的说明（CAC/COSP/IRG/2031/2）

专题报告：灯塔采购中的腐败（CAC/COSP/IRG/2031/3）

3. 技术援助

文件

秘书处关于技术援助的说明（CAC/COSP/IRG/2031/4和Corr.1）

4. 其他事项

预计没有文件。

5. 通过报告

审议组将通过一份报告。
`,
    expected: {
      sessions: ['CAC/COSP/IRG/2031 2031-06-09/2031-06-13'],
      attendance: [],
      statements: [],
      people: [],
      agenda: [
        '1 组织事项',
        '1(a) 会议开幕',
        '1(b) 通过议程和安排工作',
        '2 审议《联合国反腐败公约》的实施情况',
        '2(a) 抽签',
        '2(b) 成果和趋势',
        '3 技术援助',
        '4 其他事项',
        '5 通过报告',
      ],
      documents: ['CAC/COSP/IRG/2031/2', 'CAC/COSP/IRG/2031/3', 'CAC/COSP/IRG/2031/4', 'CAC/COSP/IRG/2031/4/Corr.1'],
    },
  },
  {
    name: 'draft-sponsors.en',
    text: `A/C.3/86/L.27
General Assembly
Eighty-sixth session
Third Committee
Agenda item 71 (b)
Promotion and protection of human rights: human rights questions

Albania, Andorra, Australia, Bosnia and Herzegovina, Côte d'Ivoire, Cyprus, Iceland, Micronesia (Federated States of), Netherlands (Kingdom of the), Republic of Moldova, Türkiye and Ukraine: draft resolution

The human rights of keepers of lighthouses

The General Assembly,

Recalling its resolution 84/210 of 18 December 2029,

1. Calls upon States to protect keepers of lighthouses;

2. Decides to continue its consideration of the question.
`,
    expected: {
      sessions: ['A/C.3/86'],
      attendance: [],
      statements: [],
      people: [],
      agenda: ['71 Promotion and protection of human rights', '71(b) human rights questions'],
      documents: [],
      sponsors: [
        'AL SPONSOR',
        'AD SPONSOR',
        'AU SPONSOR',
        'BA SPONSOR',
        'CI SPONSOR',
        'CY SPONSOR',
        'IS SPONSOR',
        'FM SPONSOR',
        'NL SPONSOR',
        'MD SPONSOR',
        'TR SPONSOR',
        'UA SPONSOR',
      ],
    },
  },
];
