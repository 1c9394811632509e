/** Whose meeting a document is of: covers and openings in the forms of many bodies, with invented facts. */
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { extract } from '../../src/extract/extract.ts';
import { parse } from '../../src/parse/parse.ts';
import { resolve } from '../../src/resolve/facts.ts';

const read = (text: string): Facts => resolve(extract(parse({ name: 'test.txt', text, encoding: 'utf-8' })));

const sessionOf = (cover: readonly string[], body: string): string[] =>
  read(`${cover.join('\n\n')}\n\nI. Introduction\n\n1. ${body}\n`).sessions.map((session) =>
    [session.id, session.ordinal ?? '-', session.startDate ?? '-', session.endDate ?? '-', session.place ?? '-'].join(
      ' ',
    ),
  );

const zhSessionOf = (cover: readonly string[], body: string): string[] =>
  read(`${cover.join('\n\n')}\n\n一. 导言\n\n1. ${body}\n`).sessions.map((session) =>
    [session.id, session.ordinal ?? '-', session.startDate ?? '-', session.endDate ?? '-', session.place ?? '-'].join(
      ' ',
    ),
  );

const NOTHING = 'The rest of the text says nothing of sessions.';
const NICHTS = '其余文字没有提到届会。';

describe('the session of a document, from its cover and symbols', () => {
  it.each<[string, readonly string[], string, string[]]>([
    [
      'a commission whose symbols have the year',
      [
        'E/CN.7/2031/14',
        'Commission on Narcotic Drugs',
        'Seventy-fourth session',
        'Vienna, 10–14 March 2031',
        'Report of the Commission on Narcotic Drugs on its seventy-fourth session',
      ],
      NOTHING,
      ['E/CN.7/2031 74 2031-03-10 2031-03-14 Vienna'],
    ],
    [
      'a session that began the year before',
      [
        'E/2031/30-E/CN.15/2031/20',
        'Commission on Crime Prevention and Criminal Justice',
        'Report on the fortieth session',
        '(6 December 2030 and 19–23 May 2031)',
      ],
      NOTHING,
      ['E/CN.15/2031 40 2030-12-06 2031-05-23 -'],
    ],
    [
      'a working group of a conference',
      [
        'CTOC/COP/WG.6/2031/5',
        'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
        'Working Group on Firearms',
        'Vienna, 2 and 3 May 2031',
        'Report on the meeting of the Working Group on Firearms held in Vienna on 2 and 3 May 2031',
      ],
      NOTHING,
      ['CTOC/COP/WG.6/2031 - 2031-05-02 2031-05-03 Vienna'],
    ],
    [
      'a subsidiary body that meets twice under one year',
      [
        'FCCC/SBI/2031/12',
        'Subsidiary Body for Implementation',
        'Report of the Subsidiary Body for Implementation on its seventy-fourth session, held in Bonn from 2 to 12 June 2031',
      ],
      NOTHING,
      ['FCCC/SBI/74 74 2031-06-02 2031-06-12 Bonn'],
    ],
    [
      'a conference of parties with a generic name',
      [
        'FCCC/CP/2031/10',
        'Conference of the Parties',
        'Report of the Conference of the Parties on its thirty-sixth session, held in Nairobi from 30 November to 13 December 2031',
      ],
      NOTHING,
      ['FCCC/CP/2031 36 2031-11-30 2031-12-13 Nairobi'],
    ],
    [
      'a meeting of parties whose symbols have the ordinal after a point',
      [
        'UNEP/CHW.20/28',
        'Conference of the Parties to the Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and Their Disposal',
        'Twentieth meeting',
        'Geneva, 17–21 October 2031',
      ],
      NOTHING,
      ['UNEP/CHW/20 20 2031-10-17 2031-10-21 Geneva'],
    ],
    [
      'an assembly',
      [
        'UNEP/EA.9/12',
        'United Nations Environment Assembly of the United Nations Environment Programme',
        'Ninth session',
        'Nairobi, 3–7 March 2031',
      ],
      NOTHING,
      ['UNEP/EA/9 9 2031-03-03 2031-03-07 Nairobi'],
    ],
    [
      'a council',
      ['A/HRC/81/2', 'Human Rights Council', 'Eighty-first session', '12 September–7 October 2031'],
      NOTHING,
      ['A/HRC/81 81 2031-09-12 2031-10-07 -'],
    ],
    [
      'a conference with its session in brackets',
      ['ICCD/COP(20)/23', 'Conference of the Parties', 'Twentieth session', 'Ankara, 5–16 September 2031'],
      NOTHING,
      ['ICCD/COP/20 20 2031-09-05 2031-09-16 Ankara'],
    ],
    [
      'a review conference by its year',
      [
        'NPT/CONF.2030/50 (Part I)',
        '2030 Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons',
        'New York, 22 April–17 May 2030',
      ],
      NOTHING,
      ['NPT/CONF/2030 - 2030-04-22 2030-05-17 New York'],
    ],
    [
      'a main committee has the session of its assembly',
      ['A/C.3/81/SR.10', 'General Assembly', 'Eighty-first session', 'Third Committee'],
      NOTHING,
      ['A/C.3/81 81 - - -'],
    ],
    [
      'a report with a running number, by the symbols before it',
      ['A/81/19', 'Report of the Commission on the Status of Women on its ninetieth session'],
      'The Commission held its ninetieth session in New York from 10 to 21 March 2031. It had before it the report on wool (E/CN.6/2031/3).',
      ['E/CN.6/2031 90 2031-03-10 2031-03-21 New York'],
    ],
    [
      'a committee whose symbols count on through the sessions',
      [
        'A/CN.9/1516',
        'United Nations Commission on International Trade Law',
        'Sixty-fourth session',
        'Vienna, 3–21 July 2031',
      ],
      NOTHING,
      ['A/CN.9/64 64 2031-07-03 2031-07-21 Vienna'],
    ],
    [
      'a working group under the session of its commission',
      [
        'A/CN.9/1516',
        'United Nations Commission on International Trade Law',
        'Sixty-fifth session',
        'New York, 6–24 July 2032',
        'Report of Working Group II (Dispute Settlement) on the work of its eighty-first session (Vienna, 22–26 September 2031)',
      ],
      NOTHING,
      ['A/CN.9/WG.II/81 81 2031-09-22 2031-09-26 Vienna'],
    ],
    [
      'a board in special session',
      ['TD/B/EX(90)/2', 'Trade and Development Board', 'Ninetieth executive session', 'Geneva, 6–10 October 2031'],
      NOTHING,
      ['TD/B/EX(90) 90 2031-10-06 2031-10-10 Geneva'],
    ],
    [
      'a group of experts within a year',
      [
        'CCW/GGE.1/2031/3',
        'Group of Governmental Experts on Emerging Technologies in the Area of Lethal Autonomous Weapons Systems',
        'Geneva, 6–10 March and 15–19 May 2031',
      ],
      NOTHING,
      ['CCW/GGE.1/2031 - 2031-03-06 2031-05-19 Geneva'],
    ],
    [
      'a record of a body without sessions',
      ['S/PV.9876', 'Security Council', 'Provisional record of the 9876th meeting'],
      NOTHING,
      ['S/PV.9876 - - - -'],
    ],
  ])('%s', (_, cover, body, expected) => {
    expect(sessionOf(cover, body)).toEqual(expected);
  });

  it.each<[string, readonly string[], string, string[]]>([
    [
      '委员会',
      [
        'E/CN.7/2031/14',
        '麻醉药品委员会',
        '第七十四届会议',
        '2031年3月10日至14日，维也纳',
        '麻醉药品委员会第七十四届会议报告',
      ],
      NICHTS,
      ['E/CN.7/2031 74 2031-03-10 2031-03-14 维也纳'],
    ],
    [
      '缔约方会议',
      [
        'UNEP/CHW.20/28',
        '控制危险废物越境转移及其处置巴塞尔公约缔约方会议',
        '第二十次会议',
        '2031年10月17日至21日，日内瓦',
      ],
      NICHTS,
      ['UNEP/CHW/20 20 2031-10-17 2031-10-21 日内瓦'],
    ],
    [
      '附属机构',
      ['FCCC/SBI/2031/12', '附属履行机构', '附属履行机构第七十四届会议报告', '2031年6月2日至12日在波恩举行'],
      NICHTS,
      ['FCCC/SBI/74 74 2031-06-02 2031-06-12 波恩'],
    ],
    [
      '理事会',
      ['A/HRC/81/2', '人权理事会', '第八十一届会议', '2031年9月12日至10月7日'],
      NICHTS,
      ['A/HRC/81 81 2031-09-12 2031-10-07 -'],
    ],
    [
      '正文说明的届会',
      ['E/CN.6/2031/15', '妇女地位委员会', '第九十届会议报告'],
      '妇女地位委员会第九十届会议于2031年3月10日至21日在纽约举行。',
      ['E/CN.6/2031 90 2031-03-10 2031-03-21 纽约'],
    ],
    [
      '早先的届会不算',
      ['CTOC/COP/WG.6/2031/5', '枪支问题工作组', '2031年5月2日和3日，维也纳'],
      '工作组第五次会议于2029年5月5日至7日在维也纳举行。',
      ['CTOC/COP/WG.6/2031 - 2031-05-02 2031-05-03 维也纳'],
    ],
  ])('%s', (_, cover, body, expected) => {
    expect(zhSessionOf(cover, body)).toEqual(expected);
  });
});

describe('the session at which a resolution was adopted, and its agenda item', () => {
  it.each([
    ['en', 'General Assembly', 'Eighty-first session', 'Agenda item 69 (a)'],
    ['fr', 'Assemblée générale', 'Quatre-vingt-unième session', 'Point 69 a) de l’ordre du jour'],
    ['es', 'Asamblea General', 'Octogésimo primer período de sesiones', 'Tema 69 a) del programa'],
    ['ru', 'Генеральная Ассамблея', 'Восемьдесят первая сессия', 'Пункт 69 а) повестки дня'],
    ['ar', 'الجمعية العامة', 'الدورة الحادية والثمانون', 'البند ٦٩ (أ) من جدول الأعمال'],
    ['zh', '大会', '第八十一届会议', '议程项目69(a)'],
  ] as const)('%s', (language, body, session, item) => {
    const text = ['A/RES/81/1', body, session, item, '81/1.', body].join('\n\n');
    const facts = resolve(extract(parse({ name: 'test.txt', text, encoding: 'utf-8', language } as never)));
    expect(facts.sessions.map(({ id, body: of }) => [id, of])).toEqual([['A/81', 'A']]);
    expect(facts.agenda.map(({ id, parent }) => [id, parent])).toEqual([
      ['A/81#69', undefined],
      ['A/81#69(a)', 'A/81#69'],
    ]);
  });

  it.each([
    ['A/HRC/RES/81/19', 'A/HRC/81'],
    ['E/RES/2031/3', 'E/2031'],
    ['UNEP/EA.9/Res.5', 'UNEP/EA/9'],
  ])('%s', (symbol, session) => {
    const text = `${symbol}\n\nEnglish only\n\nThe rest of the text.\n\n1. Decides to do it.`;
    expect(read(text).sessions.map(({ id }) => id)).toEqual([session]);
  });
});

describe('whose session a document is of, in forms that mislead', () => {
  const sessionIds = (text: string) => read(text).sessions.map(({ id }) => id);

  it.each<[string, string, string[]]>([
    [
      'a group that no table has, by the series of its symbols',
      'TD/B/C.I/MEM.9/42\n\nTrade and Development Commission\n\nExpert Meeting on Wool\n\nTwelfth session\n\nGeneva, 5–6 May 2031\n\nReport of the Expert Meeting on Wool on its twelfth session\n\nIntroduction\n\n1. The meeting was opened.',
      ['TD/B/C.I/MEM.9/12'],
    ],
    [
      'the record of a committee whose items name the sessions of others',
      'A/C.6/86/SR.12\n\nGeneral Assembly\nEighty-sixth session\n\nSixth Committee\n\nSummary record of the 12th meeting\n\nContents\n\nAgenda item 77: Report of the United Nations Commission on International Trade Law on its sixty-fourth session\n\n1. The Chair opened the meeting.',
      ['A/C.6/86'],
    ],
    [
      'a group of a commission, in Chinese brackets',
      'A/CN.9/1234\n\n联合国国际贸易法委员会\n第六十四届会议\n2031年6月28日至7月16日，维也纳\n\n第二工作组（争议解决）第九十三届会议（2031年2月3日至7日，纽约）工作报告\n\n一. 导言\n\n1. 会议开幕。',
      ['A/CN.9/WG.II/93'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sessionIds(text)).toEqual(expected);
  });

  it('a masthead gives the items of its own session only', () => {
    const own =
      'A/HRC/66/2\n\nHuman Rights Council\nSixty-sixth session\n9 September–4 October 2031\nAgenda item 1\nOrganizational and procedural matters\n\nReport of the Human Rights Council on its sixty-sixth session\n\nI. Opening\n\n1. The session was opened.';
    expect(read(own).agenda.map(({ id, title }) => `${id} ${title}`)).toEqual([
      'A/HRC/66#1 Organizational and procedural matters',
    ]);
    const later =
      'DP/2031/9\n\nExecutive Board of the United Nations Development Programme, the United Nations Population Fund and the United Nations Office for Project Services\n\nAnnual session 2031\n2–6 June 2031, New York\nItem 1 of the provisional agenda\n\nOrganizational matters\n\nReport of the first regular session 2031 (27–31 January 2031, New York)\n\nI. Opening\n\n1. The session was opened.';
    expect(read(later).agenda).toEqual([]);
  });
});
