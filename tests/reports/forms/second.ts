/** Further meetings that never were, of other bodies. Written after what the first had shown was put right, before they were read. */
import type { Form } from './form.ts';

export const second: readonly Form[] = [
  {
    name: 'cnd.zh',
    text: `E/CN.7/2031/16

麻醉药品委员会

第七十四届会议报告（2031年3月10日至14日）

第四章

麻醉品管制公约的执行情况

11. 委员会在2031年3月11日第5次全体会议上审议了议程项目6，其内容如下：

“6. 国际药物管制条约的执行情况：

(a) 物质管制范围的变更；

(b) 国际麻醉品管制局。”

12. 为审议项目6，委员会收到了下列文件：

(a) 秘书处关于物质管制范围变更的说明（E/CN.7/2031/8）；

(b) 国际麻醉品管制局2030年报告（E/INCB/2030/1）。

13. 条约事务司化验和科学事务处处长以及世界卫生组织的观察员作了介绍性发言。国际麻醉品管制局主席Jallal Mansour作了发言。

14. 阿根廷、泰国（代表亚洲及太平洋国家组）、大不列颠及北爱尔兰联合王国和委内瑞拉玻利瓦尔共和国的代表发了言。

15. 白俄罗斯、教廷和阿拉伯叙利亚共和国的观察员也发了言。

16. 非政府组织灯塔药物政策联盟的观察员作了发言。

A. 审议情况

17. 一些发言者表示关切。一位发言者说，应当加强监测。

第九章

届会的组织

18. 委员会于2031年3月10日至14日在维也纳举行了第七十四届会议。委员会主席宣布会议开幕。

19. 委员会第七十四届会议主席团成员如下：

职位 区域组 当选者

主席 东欧国家组 Milena Kovač（克罗地亚）

第一副主席 非洲国家组 Kwame Boateng（加纳）

第二副主席 西欧和其他国家组 Hans Vogel（奥地利）

报告员 亚洲及太平洋国家组 Siti Rahman（马来西亚）
`,
    expected: {
      sessions: ['E/CN.7/2031 2031-03-10/2031-03-14'],
      statements: [
        '世界卫生组织@13 6',
        'AR@14 6',
        'TH@14 6',
        'GB@14 6',
        'VE@14 6',
        'BY@15 6',
        'VA@15 6',
        'SY@15 6',
        '灯塔药物政策联盟@16 6',
      ],
      people: [
        'Jallal Mansour CHAIR -@13',
        'Milena Kovač CHAIR HR@19',
        'Kwame Boateng VICE_CHAIR GH@19',
        'Hans Vogel VICE_CHAIR AT@19',
        'Siti Rahman RAPPORTEUR MY@19',
      ],
      agenda: ['6 国际药物管制条约的执行情况', '6(a) 物质管制范围的变更', '6(b) 国际麻醉品管制局'],
      documents: ['E/CN.7/2031/8', 'E/INCB/2030/1'],
    },
  },
  {
    name: 'ecosoc.en',
    text: `E/2031/99

Report of the Economic and Social Council on its 2031 session

Chapter V

Humanitarian affairs segment

1. The humanitarian affairs segment was held at Headquarters from 25 to 27 June 2031. The Council considered agenda item 9 (Special economic, humanitarian and disaster relief assistance) at its 27th to 30th meetings.

2. The Council had before it the report of the Secretary-General on strengthening the coordination of emergency humanitarian assistance (A/86/81-E/2031/49).

3. At the 27th meeting, on 25 June, the Vice-President of the Council, Valentina Duarte (Paraguay), made an opening statement.

4. At the same meeting, a statement was made by the Under-Secretary-General for Humanitarian Affairs and Emergency Relief Coordinator, Thomas Aldous.

5. Also at the same meeting, statements were made by the representatives of Guatemala (on behalf of the Group of 77 and China), Sweden, Kenya, the Lao People's Democratic Republic and the Russian Federation and the observers for Tunisia (on behalf of the Group of African States) and Ukraine.

6. Statements were also made by the observer for the European Union, as well as the observer for the Sovereign Order of Malta.

7. The representatives of the International Organization for Migration and the International Committee of the Red Cross made statements.

High-level panel discussion

8. At its 28th meeting, the Council held a panel discussion, which was chaired by the Vice-President of the Council and moderated by Joyce Okello, Assistant Secretary-General for Humanitarian Affairs.

9. The panellists were: Rosa Delgado, Minister of Social Development of Peru; Ibrahim Diallo, Regional Director of the World Food Programme; and Karin Lund, Secretary-General of the Norwegian Refugee Council.

10. In the ensuing interactive discussion, the panellists responded to the comments made by the representatives of Nepal and Zambia and the observer for Qatar.

Action taken by the Council

11. At its 30th meeting, on 27 June, the Council had before it a draft resolution (E/2031/L.17), submitted by the Vice-President. The Council adopted the draft resolution. The representative of the United States of America made a statement in explanation of position after adoption.
`,
    expected: {
      sessions: ['E/2031'],
      statements: [
        'GT@5 9',
        'SE@5 9',
        'KE@5 9',
        'LA@5 9',
        'RU@5 9',
        'TN@5 9',
        'UA@5 9',
        'EU@6 9',
        'Sovereign Order of Malta@6 9',
        'International Organization for Migration@7 9',
        'International Committee of the Red Cross@7 9',
        'NP@10 9',
        'ZM@10 9',
        'QA@10 9',
        'US@11 9',
      ],
      people: [
        'Valentina Duarte VICE_CHAIR PY@3',
        'Thomas Aldous SPEAKER -@4',
        'Joyce Okello PANELLIST -@8',
        'Rosa Delgado PANELLIST PE@9',
        'Ibrahim Diallo PANELLIST -@9',
        'Karin Lund PANELLIST -@9',
      ],
      agenda: ['9 Special economic, humanitarian and disaster relief assistance'],
      documents: ['A/86/81=E/2031/49', 'E/2031/L.17'],
    },
  },
  {
    name: 'habitat.en',
    text: `HSP/HA.5/8
United Nations Habitat Assembly of the United Nations Human Settlements Programme
Fifth session
Nairobi, 2-6 June 2031

Proceedings of the United Nations Habitat Assembly at its fifth session

I. Opening of the session (agenda item 1)

1. The fifth session of the United Nations Habitat Assembly was held at the United Nations Office at Nairobi from 2 to 6 June 2031.

2. The session was opened at 10.20 a.m. on Monday, 2 June 2031 by Ms. Saida Benali (Tunisia), President of the Habitat Assembly at its fourth session.

3. Opening statements were delivered by Ms. Ana Ribeiro, Executive Director of UN-Habitat; Mr. Peter Mwangi, President of Kenya; and Ms. Zainab Bah, Director-General of the United Nations Office at Nairobi.

II. Organizational matters

A. Attendance

4. The following Member States were represented: Angola, Barbados, Botswana, Bulgaria, China, Côte d'Ivoire, Eswatini, India, Kenya, Norway, Republic of Moldova, Saudi Arabia, Türkiye, United Republic of Tanzania and Zambia.

5. The State of Palestine was represented as an observer State.

6. The following United Nations bodies and specialized agencies were represented: International Labour Organization, United Nations Development Programme, United Nations Entity for Gender Equality and the Empowerment of Women (UN-Women) and World Health Organization.

7. The following intergovernmental organizations were represented: African Development Bank, League of Arab States.

8. Representatives of the following stakeholder groups and non-governmental organizations also attended: Habitat for Humanity International, Huairou Commission, Slum Dwellers International, University of Lagos.

B. Election of officers (agenda item 2)

9. At the 1st plenary meeting, on 2 June, the following officers were elected:

President: Mr. Olav Hansen (Norway)

Vice-Presidents: Ms. Ritu Sharma (India)
Ms. Grace Phiri (Zambia)
Mr. Ion Rusu (Republic of Moldova)

Rapporteur: Ms. Kerry-Ann Worrell (Barbados)

C. Adoption of the agenda (agenda item 3)

10. The Habitat Assembly adopted the following agenda for the session, on the basis of the provisional agenda (HSP/HA.5/1):

1. Opening of the session.

2. Election of officers.

3. Adoption of the agenda and organization of work.

4. Dialogue on lighthouses in cities.

5. Closure of the session.

III. Dialogue on lighthouses in cities (agenda item 4)

11. In the ensuing discussion, the representative of Botswana, speaking on behalf of the African States, said that lighthouses gave work. The representative of Saudi Arabia noted progress in his country. One representative, speaking on behalf of a group of countries, called for funding.

12. The representative of UN-Women drew attention to the safety of women.

IV. Closure of the session (agenda item 5)

13. The session was closed at 6.40 p.m. on 6 June 2031.
`,
    expected: {
      sessions: ['HSP/HA/5 2031-06-02/2031-06-06'],
      attendance: [
        'AO MEMBER',
        'BB MEMBER',
        'BW MEMBER',
        'BG MEMBER',
        'CN MEMBER',
        'CI MEMBER',
        'SZ MEMBER',
        'IN MEMBER',
        'KE MEMBER',
        'NO MEMBER',
        'MD MEMBER',
        'SA MEMBER',
        'TR MEMBER',
        'TZ MEMBER',
        'ZM MEMBER',
        'PS NON_MEMBER_STATE_OBSERVER',
        'International Labour Organization UN_AGENCY_OBSERVER',
        'United Nations Development Programme UN_AGENCY_OBSERVER',
        'United Nations Entity for Gender Equality and the Empowerment of Women UN_AGENCY_OBSERVER',
        'World Health Organization UN_AGENCY_OBSERVER',
        'African Development Bank IGO_OBSERVER',
        'League of Arab States IGO_OBSERVER',
        'Habitat for Humanity International NGO_OBSERVER',
        'Huairou Commission NGO_OBSERVER',
        'Slum Dwellers International NGO_OBSERVER',
        'University of Lagos NGO_OBSERVER',
      ],
      statements: ['BW@11 4', 'SA@11 4', 'UN-Women@12 4'],
      people: [
        'Saida Benali CHAIR TN@2',
        'Ana Ribeiro SPEAKER -@3',
        'Peter Mwangi SPEAKER KE@3',
        'Zainab Bah SPEAKER -@3',
        'Olav Hansen CHAIR NO@9',
        'Ritu Sharma VICE_CHAIR IN@9',
        'Grace Phiri VICE_CHAIR ZM@9',
        'Ion Rusu VICE_CHAIR MD@9',
        'Kerry-Ann Worrell RAPPORTEUR BB@9',
      ],
      agenda: [
        '1 Opening of the session',
        '2 Election of officers',
        '3 Adoption of the agenda and organization of work',
        '4 Dialogue on lighthouses in cities',
        '5 Closure of the session',
      ],
      documents: [],
    },
  },
  {
    name: 'crpd-csp.zh',
    text: `CRPD/CSP/2031/5

残疾人权利公约缔约国会议

第二十四届会议

2031年6月10日至12日，纽约

残疾人权利公约缔约国会议第二十四届会议报告

1. 残疾人权利公约缔约国会议第二十四届会议于2031年6月10日至12日在联合国总部举行，共举行了6次会议。

2. 临时主席主管经济和社会事务副秘书长代表秘书长宣布会议开幕。

3. 缔约国会议以鼓掌方式选举突尼斯常驻联合国代表塔里克·拉德卜担任主席，并选举奥地利、墨西哥和尼泊尔的代表为副主席。

4. 缔约国会议通过了CRPD/CSP/2031/1号文件所载临时议程：

1. 会议开幕

2. 通过议程

3. 安排工作

4. 选举残疾人权利委员会委员

5. 与执行公约有关的事项：

(a) 一般性辩论

(b) 圆桌讨论

6. 会议闭幕

5. 在项目5(a)下，下列国家和组织的代表发了言：澳大利亚、喀麦隆、中国、厄瓜多尔（代表之友小组）、黑山、欧洲联盟和国际残疾人联盟。

6. 巴勒斯坦国代表也发了言。

7. 6月11日，会议举行了第1次圆桌讨论，由墨西哥代表和灯塔盲人协会的Nina Petrov共同主持。小组成员包括：Marco Rinaldi，意大利残疾人事务部长；Aiko Sato，东京大学教授；以及Paul Njoroge，非洲残疾人论坛主任。

8. 泰国和津巴布韦的代表就圆桌讨论的主题作了发言。
`,
    expected: {
      sessions: ['CRPD/CSP/2031 2031-06-10/2031-06-12'],
      statements: [
        'AU@5 5(a)',
        'CM@5 5(a)',
        'CN@5 5(a)',
        'EC@5 5(a)',
        'ME@5 5(a)',
        'EU@5 5(a)',
        '国际残疾人联盟@5 5(a)',
        'PS@6 5(a)',
        'TH@8',
        'ZW@8',
      ],
      people: [
        '塔里克·拉德卜 CHAIR TN@3',
        'Nina Petrov CO_CHAIR -@7',
        'Marco Rinaldi PANELLIST IT@7',
        'Aiko Sato PANELLIST -@7',
        'Paul Njoroge PANELLIST -@7',
      ],
      agenda: [
        '1 会议开幕',
        '2 通过议程',
        '3 安排工作',
        '4 选举残疾人权利委员会委员',
        '5 与执行公约有关的事项',
        '5(a) 一般性辩论',
        '5(b) 圆桌讨论',
        '6 会议闭幕',
      ],
      documents: [],
    },
  },
  {
    name: 'irg.en',
    text: `CAC/COSP/IRG/2031/9

Report of the Implementation Review Group on its twenty-second session, held in Vienna from 9 to 13 June 2031

I. Introduction

1. The Conference of the States Parties to the United Nations Convention against Corruption established the Implementation Review Group in its resolution 3/1.

II. Organization of the session

A. Opening of the session

2. The Implementation Review Group held its twenty-second session in Vienna from 9 to 13 June 2031. The meetings of the Group were chaired by Dina Fawzi (Egypt), President of the Conference at its thirteenth session, and Luis Prado (Peru), Vice-President of the Conference.

B. Adoption of the agenda and organization of work

3. On 9 June, the Group adopted the following agenda:

1. Organizational matters:

(a) Opening of the session;

(b) Adoption of the agenda and organization of work.

2. Review of implementation of the Convention.

3. Technical assistance.

4. Adoption of the report.

C. Attendance

4. The following States parties to the Convention were represented at the session: Armenia, Bahamas, Bolivia (Plurinational State of), Congo, Democratic Republic of the Congo, Eswatini, Gambia, Holy See, Micronesia (Federated States of), Niger, Nigeria, State of Palestine, United Kingdom and Yemen.

5. The European Union, a regional economic integration organization that is a party to the Convention, was represented at the session.

6. In accordance with rule 1 of resolution 4/5, the Conference had decided that signatories were entitled to participate in the Group.

7. The following States signatories were represented by observers: Barbados and Syrian Arab Republic.

8. The following entities of the United Nations system were represented by observers: Office of Internal Oversight Services and World Bank.

9. The following intergovernmental organizations were represented by observers: Council of Europe, International Anti-Corruption Academy, International Organization for Lighthouses and Organization for Economic Cooperation and Development.

III. Review of implementation of the Convention

10. The Secretary of the Group introduced agenda item 2. The following speakers made statements: the representatives of Armenia, Bolivia (Plurinational State of), on behalf of the Group of Latin American and Caribbean States, Niger and the State of Palestine. The observer for the Council of Europe also spoke.

11. At the 3rd meeting, the secretariat moderated a panel discussion. The panellists, Miguel Ferrer (Dominican Republic), Anneke Bos (Netherlands (Kingdom of the)) and Yusuf Karimov (Uzbekistan), shared experience.

12. The panellist from Uzbekistan described a reform. Several speakers welcomed it.
`,
    expected: {
      sessions: ['CAC/COSP/IRG/2031 2031-06-09/2031-06-13'],
      attendance: [
        'AM PARTY',
        'BS PARTY',
        'BO PARTY',
        'CG PARTY',
        'CD PARTY',
        'SZ PARTY',
        'GM PARTY',
        'VA PARTY',
        'FM PARTY',
        'NE PARTY',
        'NG PARTY',
        'PS PARTY',
        'GB PARTY',
        'YE PARTY',
        'EU REIO_PARTY',
        'BB SIGNATORY_OBSERVER',
        'SY SIGNATORY_OBSERVER',
        'Office of Internal Oversight Services UN_AGENCY_OBSERVER',
        'World Bank UN_AGENCY_OBSERVER',
        'Council of Europe IGO_OBSERVER',
        'International Anti-Corruption Academy IGO_OBSERVER',
        'International Organization for Lighthouses IGO_OBSERVER',
        'Organization for Economic Cooperation and Development IGO_OBSERVER',
      ],
      statements: ['AM@10 2', 'BO@10 2', 'NE@10 2', 'PS@10 2', 'Council of Europe@10 2'],
      people: [
        'Dina Fawzi CHAIR EG@2',
        'Luis Prado CHAIR PE@2',
        'Miguel Ferrer PANELLIST DO@11',
        'Anneke Bos PANELLIST NL@11',
        'Yusuf Karimov PANELLIST UZ@11',
      ],
      agenda: [
        '1 Organizational matters',
        '1(a) Opening of the session',
        '1(b) Adoption of the agenda and organization of work',
        '2 Review of implementation of the Convention',
        '3 Technical assistance',
        '4 Adoption of the report',
      ],
      documents: [],
    },
  },
  {
    name: 'cosp-wg.zh',
    text: `CAC/COSP/WG.2/2031/4
联合国反腐败公约
缔约国会议
资产追回问题不限成员名额政府间工作组
2031年9月8日至12日，维也纳

2031年9月8日至12日在维也纳举行的资产追回问题不限成员名额政府间工作组会议报告

一、导言

1. 《联合国反腐败公约》缔约国会议在其第1/4号决议中设立了资产追回问题不限成员名额政府间工作组。

二、会议安排

A. 会议开幕

2. 工作组第二十五次会议于2031年9月8日至12日在维也纳举行，由Mariana Costa（巴西）担任主席。

B. 出席情况

3. 下列公约缔约国派代表出席了会议：阿富汗、安提瓜和巴布达、波斯尼亚和黑塞哥维那、布基纳法索、捷克、刚果、几内亚、几内亚比绍、赤道几内亚、老挝人民民主共和国、马里、毛里塔尼亚、巴布亚新几内亚、特立尼达和多巴哥以及美国。

4. 为公约缔约方的区域经济一体化组织欧洲联盟派代表出席了会议。

5. 签署国厄立特里亚派观察员出席了会议。

6. 下列秘书处单位、联合国机构、专门机构和其他联合国系统组织派观察员出席了会议：国际货币基金组织、联合国区域间犯罪和司法研究所以及世界银行集团。

7. 下列政府间组织派观察员出席了会议：巴塞尔治理研究所、国际反腐败学院、西非国家经济共同体。

8. 马耳他骑士团是驻总部设有常驻观察员办事处的实体，派观察员出席了会议。

三、概览

9. 在9月8日和9日第1至3次会议上，工作组审议了议程项目2，题为“资产追回工作概览”。

10. 主席作了介绍性发言。秘书处的一名代表介绍了说明（CAC/COSP/WG.2/2031/2）。

11. 布基纳法索、捷克、马里（代表非洲国家组）、巴布亚新几内亚和美国的发言者介绍了本国情况。

12. 一些发言者欢迎这一进展。巴塞尔治理研究所的观察员回顾了其工作。

13. 主讲人Anne Keller（瑞士）和Moussa Traoré（布基纳法索）作了专题介绍。
`,
    expected: {
      sessions: ['CAC/COSP/WG.2/2031 2031-09-08/2031-09-12'],
      attendance: [
        'AF PARTY',
        'AG PARTY',
        'BA PARTY',
        'BF PARTY',
        'CZ PARTY',
        'CG PARTY',
        'GN PARTY',
        'GW PARTY',
        'GQ PARTY',
        'LA PARTY',
        'ML PARTY',
        'MR PARTY',
        'PG PARTY',
        'TT PARTY',
        'US PARTY',
        'EU REIO_PARTY',
        'ER SIGNATORY_OBSERVER',
        '国际货币基金组织 UN_AGENCY_OBSERVER',
        '联合国区域间犯罪和司法研究所 UN_AGENCY_OBSERVER',
        '世界银行集团 UN_AGENCY_OBSERVER',
        '巴塞尔治理研究所 IGO_OBSERVER',
        '国际反腐败学院 IGO_OBSERVER',
        '西非国家经济共同体 IGO_OBSERVER',
        '马耳他骑士团 IGO_OBSERVER',
      ],
      statements: ['BF@11 2', 'CZ@11 2', 'ML@11 2', 'PG@11 2', 'US@11 2', '巴塞尔治理研究所@12 2'],
      people: ['Mariana Costa CHAIR BR@2', 'Anne Keller PANELLIST CH@13', 'Moussa Traoré PANELLIST BF@13'],
      agenda: ['2 资产追回工作概览'],
      documents: ['CAC/COSP/WG.2/2031/2'],
    },
  },
  {
    name: 'npt.en',
    text: `NPT/CONF.2035/PC.II/14

Preparatory Committee for the 2035 Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons
Second session
Geneva, 21 July-1 August 2033

Report of the Preparatory Committee on its second session

I. Terms of reference and organization of work

1. At its eighty-seventh session, the General Assembly noted that the first session had been held in Vienna in 2032.

2. The Committee held its second session at Geneva from 21 July to 1 August 2033. The session was opened by Mr. Kairat Aliyev (Kazakhstan), Chair of the first session. The Committee elected Ms. Heidi Lang (Finland) to serve as Chair of the second session.

3. The following 12 States parties participated in the work of the Committee at its second session: Algeria, Austria, Finland, France, Holy See, Indonesia, Iran (Islamic Republic of), Kazakhstan, Mexico, Republic of Korea, Russian Federation and Viet Nam.

4. In accordance with the decision taken at its first session, representatives of States not parties to the Treaty should be allowed, upon request, to attend as observers. Israel attended the meetings of the Committee as an observer.

5. Representatives of the following specialized agencies and international and regional intergovernmental organizations attended as observers: African Union, Brazilian-Argentine Agency for Accounting and Control of Nuclear Materials, European Union, International Committee of the Red Cross, League of Arab States and Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization.

6. Representatives of 61 non-governmental organizations attended the open meetings of the Committee. The list of delegations is contained in document NPT/CONF.2035/PC.II/INF/4.

7. Mr. Raymond Fitch (United Nations Office for Disarmament Affairs, Geneva Branch) served as Secretary-General of the session. Ms. Yuna Park, Political Affairs Officer, served as Secretary of the Committee.

II. Substantive discussion

8. The Committee held a general exchange of views, during which 4 statements were made: by Austria, Indonesia on behalf of the Group of the Non-Aligned States Parties to the Treaty, Mexico on behalf of the New Agenda Coalition and the League of Arab States.
`,
    expected: {
      sessions: ['NPT/CONF/2033 2033-07-21/2033-08-01'],
      attendance: [
        'DZ PARTY',
        'AT PARTY',
        'FI PARTY',
        'FR PARTY',
        'VA PARTY',
        'ID PARTY',
        'IR PARTY',
        'KZ PARTY',
        'MX PARTY',
        'KR PARTY',
        'RU PARTY',
        'VN PARTY',
        'IL NON_PARTY_OBSERVER',
        'African Union IGO_OBSERVER',
        'Brazilian-Argentine Agency for Accounting and Control of Nuclear Materials IGO_OBSERVER',
        'EU IGO_OBSERVER',
        'International Committee of the Red Cross IGO_OBSERVER',
        'League of Arab States IGO_OBSERVER',
        'Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization IGO_OBSERVER',
      ],
      statements: ['AT@8', 'ID@8', 'MX@8', 'League of Arab States@8'],
      people: [
        'Kairat Aliyev CHAIR KZ@2',
        'Heidi Lang CHAIR FI@2',
        'Raymond Fitch SECRETARY -@7',
        'Yuna Park SECRETARY -@7',
      ],
      agenda: [],
      documents: [],
    },
  },
  {
    name: 'security-council.en',
    text: `S/PV.9999

Security Council
Eighty-sixth year

9999th meeting
Tuesday, 14 October 2031, 10 a.m.
New York

Provisional

President: Mr. Mahamat . . . . . . . . . . . . . . . . . . . . . . . . . . (Chad)

Members: Chile . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . Ms. Rojas
China . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . Mr. Lin Tao
France . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . Mrs. Garnier
Russian Federation . . . . . . . . . . . . . . . . . . . . . . Mr. Orlov
United Kingdom of Great Britain and Northern Ireland . . Dame Emily Ross
United States of America . . . . . . . . . . . . . . . . . . Mr. Hayes

Agenda

The situation of lighthouses

The meeting was called to order at 10.05 a.m.

Adoption of the agenda

The agenda was adopted.

The situation of lighthouses

The President: In accordance with rule 37 of the Council's provisional rules of procedure, I invite the representative of Eritrea to participate in this meeting.

I now give the floor to Ms. Achieng.

Ms. Achieng: I thank you, Mr. President. The lights are out.

The President: I thank Ms. Achieng for her briefing.

Mrs. Garnier (France) (spoke in French): France condemns the attacks.

Mr. Lin Tao (China) (spoke in Chinese): We call for dialogue.

Mr. Orlov (Russian Federation) (spoke in Russian): We have a different view.

The President: I now give the floor to the representative of Eritrea.

Mr. Tesfay (Eritrea): My country regrets this meeting.

The meeting rose at 11.15 a.m.
`,
    expected: {
      sessions: ['S/PV.9999 2031-10-14/2031-10-14'],
      attendance: ['TD MEMBER', 'CL MEMBER', 'CN MEMBER', 'FR MEMBER', 'RU MEMBER', 'GB MEMBER', 'US MEMBER'],
      statements: ['FR@cover', 'CN@cover', 'RU@cover', 'ER@cover'],
      people: [
        'Mahamat CHAIR TD@cover',
        'Achieng SPEAKER -@cover',
        'Garnier SPEAKER FR@cover',
        'Lin Tao SPEAKER CN@cover',
        'Orlov SPEAKER RU@cover',
        'Tesfay SPEAKER ER@cover',
      ],
      agenda: [],
      documents: [],
    },
  },
  {
    name: 'decolonization.en',
    text: `A/AC.109/2031/L.20

Special Committee on the Situation with regard to the Implementation of the Declaration on the Granting of Independence to Colonial Countries and Peoples

Report of the Special Committee on its 2031 session

1. The Special Committee met in New York from 9 to 20 June 2031.

2. At the 3rd meeting, on 9 June, the Chair drew attention to a working paper prepared by the Secretariat (A/AC.109/2031/6).

3. At the same meeting, statements were made by the representatives of Papua New Guinea, Sierra Leone, Timor-Leste and, on behalf of the Caribbean Community, Saint Lucia. A statement was also made by the representative of Spain.

4. With the consent of the Committee, the Chief Minister of the Island of Keys, Fabian Stone, made a statement.

5. At the 4th meeting, on 10 June, the representative of Chile introduced draft resolution A/AC.109/2031/L.8, on behalf of Bolivia (Plurinational State of), Chile, Cuba, Ecuador, Nicaragua and Venezuela (Bolivarian Republic of).

6. The Special Committee granted the request of the delegation of Brazil to participate in the work of the Committee as an observer.

7. The following petitioners addressed the Committee: Mary Jones, Robert Whyte (Keys Heritage Trust) and Luisa Sanz (Friends of the Keys).

8. Statements in explanation of position were made by the Russian Federation and, in the exercise of the right of reply, by Argentina.
`,
    expected: {
      sessions: ['A/AC.109/2031 2031-06-09/2031-06-20'],
      attendance: [],
      statements: ['PG@3', 'SL@3', 'TL@3', 'LC@3', 'ES@3', 'CL@5', 'RU@8', 'AR@8'],
      people: ['Fabian Stone SPEAKER -@4'],
      agenda: [],
      documents: ['A/AC.109/2031/6', 'A/AC.109/2031/L.8'],
    },
  },
  {
    name: 'unea.zh',
    text: `UNEP/EA.9/20
联合国环境规划署联合国环境大会
第九届会议
2032年2月23日至27日，内罗毕

联合国环境大会第九届会议议事录

一、会议开幕（议程项目1）

1. 联合国环境大会第九届会议于2032年2月23日至27日在内罗毕举行。

2. 环境大会第八届会议主席、阿曼环境署署长阿卜杜拉·阿姆里先生于2月23日上午10时15分宣布会议开幕。

3. 下列人士致开幕辞：联合国环境规划署执行主任Ingrid Berger女士；肯尼亚环境部长Soi Kiptum先生；联合国内罗毕办事处主任Zainab Bah女士。

二、会议的组织（议程项目2）

A. 与会情况

4. 下列联合国环境大会成员国派代表出席了会议：安道尔、巴巴多斯、文莱达鲁萨兰国、哥斯达黎加、朝鲜民主主义人民共和国、萨尔瓦多、格林纳达、海地、冰岛、约旦、吉尔吉斯斯坦、黎巴嫩、圣多美和普林西比、所罗门群岛、南苏丹、瓦努阿图和越南。

5. 下列国家和实体派观察员出席了会议：库克群岛、巴勒斯坦国、欧洲联盟。

6. 下列联合国机构、联合国秘书处单位和公约秘书处派代表出席了会议：人类住区规划署、联合国人口基金、巴塞尔、鹿特丹和斯德哥尔摩公约秘书处以及国际海事组织。

7. 下列政府间组织派代表出席了会议：南亚合作环境规划署、非洲联盟委员会。

8. 此外，有120个非政府组织和民间社会组织作为观察员派代表出席了会议。

B. 选举主席团成员

9. 环境大会以鼓掌方式选出以下主席团成员：

主席：Laura Jiménez女士（哥斯达黎加）

副主席：Omar Haddad先生（约旦）
Katrín Jónsdóttir女士（冰岛）
Tran Minh先生（越南）

报告员：Marie Pierre女士（海地）

三、高级别对话（议程项目5）

10. 黎巴嫩环境部长、瓦努阿图气候变化部长和国际商会的代表在会上作了发言。

11. 朝鲜民主主义人民共和国代表说，该国支持决议草案UNEP/EA.9/L.7。南苏丹代表和所罗门群岛代表附议。
`,
    expected: {
      sessions: ['UNEP/EA/9 2032-02-23/2032-02-27'],
      attendance: [
        'AD MEMBER',
        'BB MEMBER',
        'BN MEMBER',
        'CR MEMBER',
        'KP MEMBER',
        'SV MEMBER',
        'GD MEMBER',
        'HT MEMBER',
        'IS MEMBER',
        'JO MEMBER',
        'KG MEMBER',
        'LB MEMBER',
        'ST MEMBER',
        'SB MEMBER',
        'SS MEMBER',
        'VU MEMBER',
        'VN MEMBER',
        'CK NON_MEMBER_STATE_OBSERVER',
        'PS NON_MEMBER_STATE_OBSERVER',
        'EU IGO_OBSERVER',
        '人类住区规划署 UN_AGENCY_OBSERVER',
        '联合国人口基金 UN_AGENCY_OBSERVER',
        '巴塞尔、鹿特丹和斯德哥尔摩公约秘书处 UN_AGENCY_OBSERVER',
        '国际海事组织 UN_AGENCY_OBSERVER',
        '南亚合作环境规划署 IGO_OBSERVER',
        '非洲联盟委员会 IGO_OBSERVER',
      ],
      statements: ['LB@10 5', 'VU@10 5', '国际商会@10 5', 'KP@11 5', 'SS@11 5', 'SB@11 5'],
      people: [
        '阿卜杜拉·阿姆里 CHAIR OM@2',
        'Ingrid Berger SPEAKER -@3',
        'Soi Kiptum SPEAKER KE@3',
        'Zainab Bah SPEAKER -@3',
        'Laura Jiménez CHAIR CR@9',
        'Omar Haddad VICE_CHAIR JO@9',
        'Katrín Jónsdóttir VICE_CHAIR IS@9',
        'Tran Minh VICE_CHAIR VN@9',
        'Marie Pierre RAPPORTEUR HT@9',
      ],
      agenda: ['1 会议开幕', '2 会议的组织', '5 高级别对话'],
      documents: [],
    },
  },
  {
    name: 'ozone.en',
    text: `UNEP/OzL.Pro.43/9

Thirty-Ninth... Meeting of the Parties

Forty-Third Meeting of the Parties to the Montreal Protocol on Substances that Deplete the Ozone Layer
Accra, 3-7 November 2031

Report of the Forty-Third Meeting of the Parties to the Montreal Protocol on Substances that Deplete the Ozone Layer

Part one: preparatory segment (3-5 November 2031)

I. Opening of the preparatory segment

1. The preparatory segment was opened by its co-chairs, Henrik Dam (Denmark) and Ana María Solís (Costa Rica), on Monday, 3 November 2031.

2. Opening remarks were delivered by Kofi Asante, Minister of Environment of Ghana, and Ruth Klein, Executive Secretary of the Ozone Secretariat.

II. Organizational matters

A. Attendance

3. The following parties to the Montreal Protocol were represented: Bangladesh, Burkina Faso, Cabo Verde, Costa Rica, Czechia, Denmark, European Union, Ghana, Guinea-Bissau, India, Japan, Libya, Niue, North Macedonia, Trinidad and Tobago, Türkiye, United States of America.

4. The following United Nations entities, organizations and specialized agencies were represented as observers: secretariat of the Multilateral Fund for the Implementation of the Montreal Protocol, United Nations Industrial Development Organization, World Bank.

5. The following intergovernmental, non-governmental, industry, academic and other bodies were also represented as observers: Alliance for Lighthouse Refrigeration, Daikin Light Industries Ltd., Environmental Investigation Agency, European FluoroCarbons Technical Committee, Natural Resources Defense Council, University of Accra.

B. Officers

6. Henrik Dam (Denmark) and Ana María Solís (Costa Rica) co-chaired the preparatory segment.

III. Discussion of lighthouse refrigerants

7. In the ensuing discussion, the representative of Japan suggested that the text be deferred. The representatives of Libya and Niue supported that suggestion; the representative of India opposed it.

8. A representative speaking on behalf of a group of parties expressed concern. The representative of the Environmental Investigation Agency said that the matter was urgent.

9. The co-chair of the contact group, Pavel Novotný (Czechia), reported on its work.
`,
    expected: {
      sessions: ['UNEP/OzL.Pro/43 2031-11-03/2031-11-07'],
      attendance: [
        'BD PARTY',
        'BF PARTY',
        'CV PARTY',
        'CR PARTY',
        'CZ PARTY',
        'DK PARTY',
        'EU REIO_PARTY',
        'GH PARTY',
        'GW PARTY',
        'IN PARTY',
        'JP PARTY',
        'LY PARTY',
        'NU PARTY',
        'MK PARTY',
        'TT PARTY',
        'TR PARTY',
        'US PARTY',
        'secretariat of the Multilateral Fund for the Implementation of the Montreal Protocol UN_AGENCY_OBSERVER',
        'United Nations Industrial Development Organization UN_AGENCY_OBSERVER',
        'World Bank UN_AGENCY_OBSERVER',
        'Alliance for Lighthouse Refrigeration NGO_OBSERVER',
        'Daikin Light Industries Ltd. NGO_OBSERVER',
        'Environmental Investigation Agency NGO_OBSERVER',
        'European FluoroCarbons Technical Committee NGO_OBSERVER',
        'Natural Resources Defense Council NGO_OBSERVER',
        'University of Accra NGO_OBSERVER',
      ],
      statements: ['JP@7', 'LY@7', 'NU@7', 'IN@7', 'Environmental Investigation Agency@8'],
      people: [
        'Henrik Dam CO_CHAIR DK@1',
        'Ana María Solís CO_CHAIR CR@1',
        'Kofi Asante SPEAKER GH@2',
        'Ruth Klein SPEAKER -@2',
        'Henrik Dam CO_CHAIR DK@6',
        'Ana María Solís CO_CHAIR CR@6',
        'Pavel Novotný CO_CHAIR CZ@9',
      ],
      agenda: [],
      documents: [],
    },
  },
  {
    name: 'participants.zh',
    text: `E/CN.7/2031/INF/2

麻醉药品委员会

第七十四届会议

2031年3月10日至14日，维也纳

与会者名单

成员国

阿尔及利亚

Karim Saadi，大使，常驻代表

Leila Amrani，一等秘书

澳大利亚

Emma White，助理秘书，卫生部

大不列颠及北爱尔兰联合王国

John Carter，处长

伊朗伊斯兰共和国

Reza Karimi，参赞

以观察员身份出席的联合国会员国

亚美尼亚

Anahit Petrosyan，二等秘书

多民族玻利维亚国

Luis Mamani，公使衔参赞

非会员国观察员

教廷

Marco Ricci，参赞

联合国实体

联合国艾滋病毒/艾滋病联合规划署

Gilles Martin，区域主任

专门机构

世界卫生组织

Helen Osei，专家

政府间组织

欧洲委员会

Thomas Meier，执行秘书

欧洲联盟

Clara Weiss，团长

非政府组织

灯塔药物政策联盟

Pia Roth
`,
    expected: {
      sessions: ['E/CN.7/2031 2031-03-10/2031-03-14'],
      attendance: [
        'DZ MEMBER',
        'AU MEMBER',
        'GB MEMBER',
        'IR MEMBER',
        'AM NON_MEMBER_STATE_OBSERVER',
        'BO NON_MEMBER_STATE_OBSERVER',
        'VA NON_MEMBER_STATE_OBSERVER',
        '联合国艾滋病毒/艾滋病联合规划署 UN_AGENCY_OBSERVER',
        '世界卫生组织 UN_AGENCY_OBSERVER',
        '欧洲委员会 IGO_OBSERVER',
        'EU IGO_OBSERVER',
        '灯塔药物政策联盟 NGO_OBSERVER',
      ],
      statements: [],
      people: [],
      agenda: [],
      documents: [],
    },
  },
  {
    name: 'csw-agenda.en',
    text: `E/CN.6/2031/1
Economic and Social Council
Commission on the Status of Women
Seventy-fifth session
10-21 March 2031
Item 2 of the provisional agenda*
Adoption of the agenda and other organizational matters

Annotated provisional agenda and proposed organization of work

1. Election of officers

In accordance with rule 15 of the rules of procedure, the Commission is to elect officers.

2. Adoption of the agenda and other organizational matters

Documentation

Annotated provisional agenda and proposed organization of work of the Commission (E/CN.6/2031/1)

3. Follow-up to the Fourth World Conference on Women:

(a) Implementation of strategic objectives: keepers of lighthouses;

(b) Emerging issues;

(c) Gender mainstreaming.

Under agenda item 3 (a), the Commission will hold a ministerial segment.

Documentation

Report of the Secretary-General on women who keep lighthouses (E/CN.6/2031/3)

Report of the Secretary-General on the review of the agreed conclusions (E/CN.6/2031/4 and Corr.1)

Note by the Secretariat (E/CN.6/2031/5)

4. Communications concerning the status of women

Documentation

Note by the Secretary-General transmitting the list of confidential communications (E/CN.6/2031/R.1)

5. Provisional agenda for the seventy-sixth session of the Commission

6. Adoption of the report of the Commission on its seventy-fifth session

__________________

* E/CN.6/2031/1.
`,
    expected: {
      sessions: ['E/CN.6/2031 2031-03-10/2031-03-21'],
      attendance: [],
      statements: [],
      people: [],
      agenda: [
        '1 Election of officers',
        '2 Adoption of the agenda and other organizational matters',
        '3 Follow-up to the Fourth World Conference on Women',
        '3(a) Implementation of strategic objectives: keepers of lighthouses',
        '3(b) Emerging issues',
        '3(c) Gender mainstreaming',
        '4 Communications concerning the status of women',
        '5 Provisional agenda for the seventy-sixth session of the Commission',
        '6 Adoption of the report of the Commission on its seventy-fifth session',
      ],
      documents: ['E/CN.6/2031/3', 'E/CN.6/2031/4', 'E/CN.6/2031/4/Corr.1', 'E/CN.6/2031/5', 'E/CN.6/2031/R.1'],
    },
  },
  {
    name: 'draft.zh',
    text: `A/C.1/86/L.33
大会
第八十六届会议
第一委员会
议程项目99(k)
全面彻底裁军：灯塔与裁军

阿富汗、孟加拉国、多民族玻利维亚国、中国、科特迪瓦、古巴、朝鲜民主主义人民共和国、印度尼西亚、尼泊尔、俄罗斯联邦、塞拉利昂、委内瑞拉玻利瓦尔共和国和津巴布韦：决议草案

灯塔与裁军

大会，

回顾其2029年12月6日第84/55号决议，

1. 请各国为和平目的使用灯塔；

2. 决定将题为“灯塔与裁军”的分项目列入大会第八十七届会议临时议程。
`,
    expected: {
      sessions: ['A/C.1/86'],
      attendance: [],
      statements: [],
      people: [],
      agenda: ['99 全面彻底裁军', '99(k) 灯塔与裁军'],
      documents: [],
      sponsors: [
        'AF SPONSOR',
        'BD SPONSOR',
        'BO SPONSOR',
        'CN SPONSOR',
        'CI SPONSOR',
        'CU SPONSOR',
        'KP SPONSOR',
        'ID SPONSOR',
        'NP SPONSOR',
        'RU SPONSOR',
        'SL SPONSOR',
        'VE SPONSOR',
        'ZW SPONSOR',
      ],
    },
  },
  {
    name: 'assembly-vote.en',
    text: `A/RES/86/199
General Assembly
Distr.: General
22 December 2031
Eighty-sixth session
Agenda item 99 (k)
General and complete disarmament: lighthouses and disarmament

Resolution adopted by the General Assembly on 6 December 2031

[on the report of the First Committee (A/86/385, para. 77)]

86/199. Lighthouses and disarmament

The General Assembly,

Recalling its resolution 84/55 of 6 December 2029,

1. Requests States to use lighthouses for peaceful purposes.

44th plenary meeting
6 December 2031

* The draft resolution recommended in the report was sponsored in the Committee by Bangladesh, China, Côte d'Ivoire, Lao People's Democratic Republic and Venezuela (Bolivarian Republic of).

** Adopted by a recorded vote of 6 to 3, with 4 abstentions, as follows:

In favour: Bangladesh, China, Côte d'Ivoire, Lao People's Democratic Republic, Tanzania (United Republic of), Venezuela (Bolivarian Republic of)

Against: Israel, Micronesia (Federated States of), United States of America

Abstaining: Australia, Republic of Korea, Türkiye, United Kingdom of Great Britain and Northern Ireland
`,
    expected: {
      sessions: ['A/86'],
      attendance: [],
      statements: [],
      people: [],
      agenda: ['99 General and complete disarmament', '99(k) lighthouses and disarmament'],
      documents: [],
      votes: [
        'BD IN_FAVOUR',
        'CN IN_FAVOUR',
        'CI IN_FAVOUR',
        'LA IN_FAVOUR',
        'TZ IN_FAVOUR',
        'VE IN_FAVOUR',
        'IL AGAINST',
        'FM AGAINST',
        'US AGAINST',
        'AU ABSTAINED',
        'KR ABSTAINED',
        'TR ABSTAINED',
        'GB ABSTAINED',
      ],
      sponsors: ['BD SPONSOR', 'CN SPONSOR', 'CI SPONSOR', 'LA SPONSOR', 'VE SPONSOR'],
    },
  },
  {
    name: 'record.zh',
    text: `CCPR/C/SR.4210

人权事务委员会

第一四五届会议

第4210次会议简要记录

2031年10月20日星期一下午3时在日内瓦威尔逊宫举行

主席：      松本女士

目录

审议缔约国根据《公约》第四十条提交的报告

挪威的第八次定期报告（CCPR/C/NOR/8；CCPR/C/NOR/QPR/8）

下午3时宣布开会。

1. 应主席邀请，挪威代表团在委员会议席就座。

2. 尼尔森女士（挪威）在介绍该国第八次定期报告（CCPR/C/NOR/8）时说，挪威已采取步骤。

3. 桑托斯先生说，委员会想知道守护者的权利如何得到保障。

4. 本·阿里女士询问是否有申诉机制。

会议于下午4时暂停，4时15分续会。

5. 达尔先生（挪威）说，申诉可以提交监察员。

6. 主席感谢代表团。

下午6时散会。
`,
    expected: {
      sessions: ['CCPR/C/145'],
      attendance: [],
      statements: ['NO@2', 'NO@5'],
      people: [
        '松本 CHAIR -@cover',
        '尼尔森 SPEAKER NO@2',
        '桑托斯 SPEAKER -@3',
        '本·阿里 SPEAKER -@4',
        '达尔 SPEAKER NO@5',
      ],
      agenda: [],
      documents: ['CCPR/C/NOR/8', 'CCPR/C/NOR/QPR/8'],
    },
  },
];
