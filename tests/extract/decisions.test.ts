import { describe, expect, it } from 'vitest';
import type { Relation } from '../../graph/facts.ts';
import { decisionsIn } from '../../src/extract/decisions.ts';
import { mentioned } from './mentioned.ts';

const found = (text: string, document?: string) => mentioned(text, decisionsIn, document);
const D = 'DECISION' as const;
const R = 'RESOLUTION' as const;

describe('how a text refers to a decision', () => {
  it.each<[string, Relation]>([
    ['回顾大会第 55/25 号决议，', 'RECALLS'],
    ['又重申其第 55/25 号决议，', 'REAFFIRMS'],
    ['赞赏地注意到第 55/25 号决议，', 'NOTES'],
    ['欢迎委员会第 26/4 号决议。', 'WELCOMES'],
    ['铭记第 55/25 号决议所述原则，', 'MINDFUL_OF'],
    ['遵循第 55/25 号决议，', 'GUIDED_BY'],
    ['会议依照第 8/2 号决定拟订了调查表。', 'PURSUANT_TO'],
    ['文件是严格按照第 8/2 号决定编写的。', 'PURSUANT_TO'],
    ['工作组是根据第 2/6 号决定设立的。', 'ESTABLISHES'],
    ['缔约方会议第 2/6 号决定成立了工作组。', 'ESTABLISHES'],
    ['缔约方会议在第 2/2 号决定中决定设立一个工作组。', 'ESTABLISHES'],
    ['在第 4/3 号决定中，缔约方会议决定该工作组应成为其常设组成部分。', 'MAKES_PERMANENT'],
    ['缔约方会议在第 7/1 号决议中决定各工作组继续工作。', 'DECIDES'],
    ['在第 5/7 号决议中，除其他外，缔约方会议请秘书处提出报告。', 'REQUESTS'],
    ['在第 3/3 号决定中，缔约方会议促请各国提供资料。', 'REQUESTS'],
    ['在第 7/1 号决议中，缔约方会议鼓励各国合作。', 'ENCOURAGES'],
    ['在第 8/4 号决议中，缔约方会议注意到援助的作用。', 'NOTES'],
    ['缔约方会议在第 3/4 号决定中核可了各项建议。', 'ENDORSES'],
    ['缔约方会议在第 9/1 号决议中通过了规则。', 'ADOPTS'],
    ['建议载于缔约方会议第 6/4 号决议中。', 'CONTAINS'],
    ['第 9/1 号决议附件所载时间表已经更新。', 'CONTAINS'],
    ['一名发言者提到第 8/2 号决议。', 'MENTIONS'],
    ['委员会第 26/4 号决议的执行是会议的重点。', 'MENTIONS'],
    ['Recalling its resolution 55/25,', 'RECALLS'],
    ['Reaffirming its resolution 55/25,', 'REAFFIRMS'],
    ['Taking note of resolution 55/25,', 'NOTES'],
    ['Welcoming resolution 55/25,', 'WELCOMES'],
    ['Bearing in mind its resolution 55/25,', 'MINDFUL_OF'],
    ['Guided by its resolution 55/25,', 'GUIDED_BY'],
    ['Having considered its resolution 55/25,', 'CONSIDERED'],
    ['The questionnaire was drafted pursuant to decision 8/2.', 'PURSUANT_TO'],
    ['The group was established by decision 2/6.', 'ESTABLISHES'],
    ['In its decision 2/2, the Conference decided to establish a group.', 'ESTABLISHES'],
    ['In its decision 4/3, the Conference decided that the group should be a constant element.', 'MAKES_PERMANENT'],
    ['In its resolution 5/7, the Conference requested a report.', 'REQUESTS'],
    ['The recommendations are contained in resolution 6/4.', 'CONTAINS'],
    ['A speaker referred to resolution 8/2.', 'MENTIONS'],
    ['The fund, as amended by decision 19/2, is open to all.', 'AMENDS'],
    ['In its resolution 9/1, the Conference renewed the mandate of the group.', 'EXTENDS'],
    ['The text had been adopted by the General Assembly in its resolution 55/25.', 'ADOPTS'],
    ['The Group, recalling its resolution 5/12, invited the Secretariat to report.', 'RECALLS'],
    ['At its fifth meeting, the Conference adopted resolution 9/1.', 'ADOPTS'],
    ['Several speakers welcomed the adoption of resolution 9/1.', 'WELCOMES'],
    ['The Conference, noting that it had met by resolution 9/1, rose.', 'MENTIONS'],
    ['The Committee took note of decision 8/2.', 'NOTES'],
    ['As requested by the Conference in its decision 8/2, the secretariat drafted a plan.', 'PURSUANT_TO'],
    ['Rappelant également sa résolution 55/25 du 15 novembre 2000,', 'RECALLS'],
    ['Prenant note de sa résolution 55/25,', 'NOTES'],
    ['Se félicitant de la résolution 55/25 de l’Assemblée générale,', 'WELCOMES'],
    ['Le groupe a été créé par la résolution 55/25.', 'ESTABLISHES'],
    ['Les travaux se font conformément à la résolution 55/25.', 'PURSUANT_TO'],
    ['Reafirmando su resolución 55/25, de 15 de noviembre de 2000,', 'REAFFIRMS'],
    ['Teniendo presente su resolución 55/25,', 'MINDFUL_OF'],
    ['El fondo se rige de conformidad con la resolución 55/25.', 'PURSUANT_TO'],
    ['ссылаясь на свою резолюцию 55/25 от 15 ноября 2000 года,', 'RECALLS'],
    ['вновь подтверждая резолюцию 55/25,', 'REAFFIRMS'],
    ['руководствуясь резолюцией 55/25,', 'GUIDED_BY'],
    ['وإذ تشير إلى قرارها 55/25 المؤرخ 15 تشرين الثاني/نوفمبر 2000،', 'RECALLS'],
    ['وإذ ترحب بالقرار 55/25،', 'WELCOMES'],
    ['وإذ تضع في اعتبارها قرارها 55/25،', 'MINDFUL_OF'],
  ])('%s', (text, relation) => {
    expect(found(text).map((mention) => mention.relation)).toEqual([relation]);
  });
});

describe('which numbers are decisions, and whose', () => {
  it.each<[string, [string, 'DECISION' | 'RESOLUTION', string | undefined][]]>([
    ['大会第55/25号决议', [['55/25', R, '大会']]],
    ['大会第一㈠号决议', [['1(I)', R, '大会']]],
    [
      '大会第1514(十五)号和第二一七A(三)号决议',
      [
        ['1514(XV)', R, '大会'],
        ['217A(III)', R, '大会'],
      ],
    ],
    ['大会第1874(S IV)号决议', [['1874(S-IV)', R, '大会']]],
    ['Resolution 70/1 du 3 mai 2022 et paragraphe 2', [['70/1', R, undefined]]],
    [
      'la résolution 65/2 sur les phares, adoptée le 18 mars 2022 par la Commission des stupéfiants',
      [['65/2', R, 'Commission des stupéfiants']],
    ],
    [
      'the Commission on Narcotic Drugs, at its sixty-fifth session, adopted resolution 65/2',
      [['65/2', R, 'Commission on Narcotic Drugs']],
    ],
    [
      'resolutions 76/1 of 3 May 2022, entitled “Follow-up to the decisions of 3 May”, and 76/2 of 4 May 2022',
      [
        ['76/1', R, undefined],
        ['76/2', R, undefined],
      ],
    ],
    [
      'Резолюции 52/214, разд. C, п. 3; 56/64 B , разд. X; и 57/130 B, разд. X',
      [
        ['52/214', R, undefined],
        ['56/64B', R, undefined],
        ['57/130B', R, undefined],
      ],
    ],
    [
      '根据缔约方会议第 2/6 和 3/4 号决定，',
      [
        ['2/6', D, '缔约方会议'],
        ['3/4', D, '缔约方会议'],
      ],
    ],
    [
      '大会第 61/222 号、第 62/157 号和第 63/1 号决议',
      [
        ['61/222', R, '大会'],
        ['62/157', R, '大会'],
        ['63/1', R, '大会'],
      ],
    ],
    [
      '安全理事会第1325(2000)号决议和第 1820（2008）号决议',
      [
        ['1325(2000)', R, '安全理事会'],
        ['1820(2008)', R, '安全理事会'],
      ],
    ],
    ['大会第 217 A (III)号决议', [['217A(III)', R, '大会']]],
    ['大会 ES-11/1 号决议', [['ES-11/1', R, '大会']]],
    [
      '预防犯罪和刑事司法委员会关于性别视角的第 26/3 号决议以及大会第 55/25 号决议',
      [
        ['26/3', R, '预防犯罪和刑事司法委员会'],
        ['55/25', R, '大会'],
      ],
    ],
    ['在第 5/7 号决议中，缔约方会议请秘书处编写报告。', [['5/7', R, '缔约方会议']]],
    [
      '大会2006年12月20日第61/222号、2007年12月18日第62/157号和第63/1号决议',
      [
        ['61/222', R, '大会'],
        ['62/157', R, '大会'],
        ['63/1', R, '大会'],
      ],
    ],
    ['第 5/6 号决议需要执行。', [['5/6', R, undefined]]],
    ['理事会第 2008/909/JHA 号框架决定和第 2017/1939 号条例', []],
    ['通过 24/7 网络开展合作', []],
    [
      'General Assembly resolutions 61/222 of 20 December 2006 and 62/157',
      [
        ['61/222', R, 'General Assembly'],
        ['62/157', R, 'General Assembly'],
      ],
    ],
    ['Security Council resolution 1325 (2000)', [['1325(2000)', R, 'Security Council']]],
    ['decision 2/6 of the group', [['2/6', D, 'group']]],
    [
      'Recalling its resolutions 61/89 of 6 December 2006 on the trade in maps, 62/40 of 5 December 2007, in which it asked for more, and 63/240,',
      [
        ['61/89', R, undefined],
        ['62/40', R, undefined],
      ],
    ],
    [
      'The Assembly adopted resolutions 57/284 A and B, 58/1 A to C and 217 A (III).',
      [
        ['57/284A', R, 'Assembly'],
        ['57/284B', R, 'Assembly'],
        ['58/1A', R, 'Assembly'],
        ['58/1B', R, 'Assembly'],
        ['58/1C', R, 'Assembly'],
        ['217A(III)', R, 'Assembly'],
      ],
    ],
    [
      'decisions 1/CP.21, paragraph 5, and 2/CMA.1',
      [
        ['1/CP.21', D, undefined],
        ['2/CMA.1', D, undefined],
      ],
    ],
    [
      'resolutions 61/222 to 61/224',
      [
        ['61/222', R, undefined],
        ['61/223', R, undefined],
        ['61/224', R, undefined],
      ],
    ],
    ['The network works 24/7 and met on 1/2 and in 2021/22.', []],
    [
      'les résolutions du Conseil des droits de l’homme 16/18 du 24 mars 2011 et 19/25 du 1er mars 2012',
      [
        ['16/18', R, 'Conseil des droits de l’homme'],
        ['19/25', R, 'Conseil des droits de l’homme'],
      ],
    ],
    ['la décision 2/6 de la Conférence des Parties', [['2/6', D, 'Conférence des Parties']]],
    [
      'las resoluciones de la Asamblea General 67/178, de 20 de diciembre de 2012, y 68/169, de 18 de diciembre de 2013',
      [
        ['67/178', R, 'Asamblea General'],
        ['68/169', R, 'Asamblea General'],
      ],
    ],
    ['la resolución 2200 A (XXI)', [['2200A(XXI)', R, undefined]]],
    [
      'резолюции 67/178 от 20 декабря 2012 года и 68/169 «О картах» от 18 декабря 2013 года',
      [
        ['67/178', R, undefined],
        ['68/169', R, undefined],
      ],
    ],
    ['decision XYZ/1/1 and document XYZ/1/2', [['XYZ/1/1', D, undefined]]],
    ['resolution A/RES/55/25 of 15 November 2000', [['A/RES/55/25', R, undefined]]],
    ['the report A/55/25 and resolution S/RES/1325 (2000)', [['S/RES/1325(2000)', R, undefined]]],
    ['قرار مجلس الأمن 1325 (2000)', [['1325(2000)', R, 'مجلس الأمن']]],
    [
      'قراراتها 217 ألف (د-3) و 3201 (دإ-6) ودإط-10/15 و67/178 باء',
      [
        ['217A(III)', R, undefined],
        ['3201(S-VI)', R, undefined],
        ['ES-10/15', R, undefined],
        ['67/178B', R, undefined],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(found(text).map(({ number, kind, owner }) => [number, kind, owner])).toEqual(expected);
  });

  it('takes the title that stands with the number', () => {
    expect(found('在题为“加强合作”的第 7/1 号决议中，会议决定继续。')[0]?.title).toBe('加强合作');
    expect(found('In resolution 7/1, entitled “Stronger together”, the Conference decided to go on.')[0]?.title).toBe(
      'Stronger together',
    );
  });

  it.each<[string, (string | undefined)[]]>([
    ['回顾大会2006年12月20日第61/222号和第62/157号决议，', ['2006-12-20', undefined]],
    ['Recalling General Assembly resolutions 61/222 of 20 December 2006 and 62/157,', ['2006-12-20', undefined]],
    ['resolutions 58/269 and 58/270 of 23 December 2003', ['2003-12-23', '2003-12-23']],
    ['resolution 61/222, section II, of 20 December 20065', ['2006-12-20']],
    ['ses résolutions 61/222 du 1er décembre 2006 et 62/157', ['2006-12-1', undefined]],
    ['su resolución 61/222, de 20 de diciembre de 2006', ['2006-12-20']],
    ['резолюция 61/222 Генеральной Ассамблеи от 20 декабря 2006 года', ['2006-12-20']],
    ['القرار 61/222 المــؤرخ 20 كانون الأول/ديسمبر 2006', ['2006-12-20']],
  ])('takes the day of adoption that stands with the number: %s', (text, days) => {
    const printed = found(text).map(({ date }) => date && `${date.year}-${date.month}-${date.day}`);
    expect(printed).toEqual(days);
  });

  it.each<[string, string | undefined]>([
    ['paragraph 12 of its resolution 61/222', '12'],
    ['resolution 61/222, annex II, paragraphs 3 (a) and 4', 'annex II 3(a) and 4'],
    ['resolution 61/222, section IV,', 'IV'],
    ['resolution 61/222 of 20 December 2006, annex', 'annex'],
    ['大会第61/222号决议附件二第4段', 'annex II 4'],
    ['la résolution 61/222, par. 3', '3'],
    ['la resolución 61/222, anexo', 'annex'],
    ['резолюция 61/222, приложение II', 'annex II'],
    ['resolution 61/222 on maps', undefined],
  ])('says where in the decision: %s', (text, pinpoint) => {
    expect(found(text)[0]?.pinpoint).toBe(pinpoint);
  });

  it('takes "the same resolution" for the one named before', () => {
    const [first, again] = found(
      'The Assembly, in its resolution 61/222, decided to meet. The same resolution was long.',
    );
    expect([first?.number, again?.number]).toEqual(['61/222', '61/222']);
    expect(found('The same resolution was long.')).toEqual([]);
  });

  it('gives a footnote the verb of the sentence in which its mark stands', () => {
    const [mention] = found(
      'Welcomes',
      '1. Welcomes the plan on maps1 and goes on;\n\n2. Ends.\n\n__________________\n\n1 Resolution 61/222, annex.\n',
    );
    expect(mention).toMatchObject({ number: '61/222', para: 'fn1', pinpoint: 'annex' });
  });
});
