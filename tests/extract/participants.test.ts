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
  ])('%s', (text, expected) => {
    expect(spoke(text)).toEqual(expected);
  });
});
