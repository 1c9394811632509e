import { describe, expect, it } from 'vitest';
import type { Relation } from '../../graph/facts.ts';
import { extracted } from './extracted.ts';

const found = (text: string) => extracted(text).decisions;
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
  ])('%s', (text, relation) => {
    expect(found(text).map((mention) => mention.relation)).toEqual([relation]);
  });
});

describe('which numbers are decisions, and whose', () => {
  it.each<[string, [string, 'DECISION' | 'RESOLUTION', string | undefined][]]>([
    ['大会第55/25号决议', [['55/25', R, '大会']]],
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
    ['decision 2/6 of the group', [['2/6', D, undefined]]],
  ])('%s', (text, expected) => {
    expect(found(text).map(({ number, kind, owner }) => [number, kind, owner])).toEqual(expected);
  });

  it('takes the title that stands with the number', () => {
    expect(found('在题为“加强合作”的第 7/1 号决议中，会议决定继续。')[0]?.title).toBe('加强合作');
    expect(found('In resolution 7/1, entitled “Stronger together”, the Conference decided to go on.')[0]?.title).toBe(
      'Stronger together',
    );
  });

  it('takes the day of adoption that stands with the number', () => {
    const chinese = found('回顾大会2006年12月20日第61/222号和第62/157号决议，').map(({ date }) => date);
    expect(chinese).toEqual([{ year: 2006, month: 12, day: 20 }, undefined]);
    const [first, second] = found('Recalling General Assembly resolutions 61/222 of 20 December 2006 and 62/157,');
    expect(first?.date).toEqual({ year: 2006, month: 12, day: 20 });
    expect(second?.date).toBeUndefined();
  });
});
