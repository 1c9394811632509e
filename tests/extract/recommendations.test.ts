import { describe, expect, it } from 'vitest';
import { en } from '../../graph/grammar/en/en.ts';
import { zh } from '../../graph/grammar/zh/zh.ts';
import { askedIn } from '../../src/extract/asked.ts';
import { extracted } from './extracted.ts';

describe('what is asked of whom', () => {
  it.each([
    ['鼓励缔约国利用《公约》；', 'ENCOURAGES STATES_PARTIES'],
    ['在评估是否应当提出请求时，缔约国除其他外应当考虑法律依据；', 'SHOULD_CONSIDER STATES_PARTIES'],
    ['缔约国可考虑利用示范条约；', 'MAY_WISH STATES_PARTIES'],
    ['缔约国应继续努力；', 'SHOULD STATES_PARTIES'],
    ['为协助从业人员，秘书处应继续举行会议；', 'SHOULD SECRETARIAT'],
    ['缔约方会议不妨考虑请秘书处举办培训；', 'MAY_WISH CONFERENCE'],
    ['请尚未修正本国立法的缔约国考虑修正；', 'REQUESTS STATES_PARTIES'],
    ['请会员国和有关的国际组织提供数据；', 'REQUESTS STATES OTHER'],
    ['铭记第 18 条，请尚未指定联络点的会员国指定联络点；', 'REQUESTS STATES'],
    ['鼓励各国寻求援助，在这方面鼓励毒品和犯罪问题办公室提供便利；', 'ENCOURAGES STATES UNODC'],
    ['尚未更新记录的国家应更新该记录；', 'SHOULD STATES'],
    ['吁请缔约国确保一致；', 'CALLS_UPON STATES_PARTIES'],
    ['缔约国应当合作；与此同时，鼓励缔约国利用技术；', 'SHOULD STATES_PARTIES'],
    ['许多发言者表示赞赏。', undefined],
  ])('%s', (text, expected) => {
    const asked = askedIn(text, zh);
    expect(asked && [asked.strength, ...asked.addressees].join(' ')).toBe(expected);
  });

  it.each([
    ['States parties should consider sharing data;', 'SHOULD_CONSIDER STATES_PARTIES'],
    ['The Secretariat should continue its work;', 'SHOULD SECRETARIAT'],
    ['States are encouraged to cooperate;', 'ENCOURAGES STATES'],
    ['The Conference may wish to consider this;', 'MAY_WISH CONFERENCE'],
    ['Encourages Governments and relevant organizations to share data;', 'ENCOURAGES STATES OTHER'],
    ['The secretariat is requested to prepare a paper;', 'REQUESTS SECRETARIAT'],
    ['Invites the Executive Director to report;', 'INVITES SECRETARIAT'],
    ['Calls upon Parties to submit their views;', 'CALLS_UPON STATES_PARTIES'],
    ['UNODC should, in cooperation with others, train officers;', 'SHOULD UNODC'],
    ['Member States are urged to cooperate;', 'URGES STATES'],
    ['States parties that have not yet done so are encouraged to cooperate;', 'ENCOURAGES STATES_PARTIES'],
    ['States parties, with the help of the secretariat, should cooperate;', 'SHOULD STATES_PARTIES'],
  ])('%s', (text, expected) => {
    const asked = askedIn(text, en);
    expect(asked && [asked.strength, ...asked.addressees].join(' ')).toBe(expected);
  });
});

describe('which paragraphs are recommendations', () => {
  const recommended = (text: string) =>
    extracted(text).recommendations.map(
      ({ para, strength, addressees }) => `${para} ${strength} ${addressees.join('+')}`,
    );

  it.each<[string, string, string[]]>([
    [
      'sub-paragraphs after an opening; a heading between them changes nothing',
      '一. 建议\n\n1. 工作组通过了下列建议：\n\n(a) 各国应合作；\n\n信息交流\n\n(b) 秘书处应当汇编资料。\n\n二. 会期\n\n2. 各国应当注意时间。',
      ['1(a) SHOULD STATES', '1(b) SHOULD SECRETARIAT'],
    ],
    [
      'paragraphs after an opening, up to the next heading, with one that has no number',
      '一. 建议\n\n1. 工作组拟定了下列建议：\n\n2. 各国应当合作。\n\n各国应当考虑提供资源。\n\n二. 概要\n\n3. 各国应当合作。',
      ['2 SHOULD STATES', '2bis SHOULD_CONSIDER STATES'],
    ],
    [
      'an opening that ends in the body',
      '1. 在讨论会期间，国际合作工作组：\n\n(a) 请会员国提供数据；\n\n(b) 注意到公约第 31 条，请毒品和犯罪问题办公室协助会员国。',
      ['1(a) REQUESTS STATES', '1(b) REQUESTS UNODC'],
    ],
    [
      'an opening that says itself what is asked of whom',
      '1. 工作组建议缔约方会议：\n\n(a) 请毒品和犯罪问题办公室继续工作；\n\n(b) 鼓励各国合作。',
      ['1(a) RECOMMENDS CONFERENCE', '1(b) RECOMMENDS CONFERENCE'],
    ],
    [
      'one sentence each in a section of recommendations; a list of fields is one recommendation',
      '一. 建议\n\n1. 工作组举行了会议，还请秘书处采取措施。\n\n2. 关于协调，工作组建议，各缔约国应当转告这些组织。\n\n3. 工作组建议为秘书处提供资金。\n\n4. 工作组请秘书处就下列领域提出建议：\n\n(a) 立法；\n\n(b) 培训。',
      ['2 RECOMMENDS STATES_PARTIES', '3 RECOMMENDS ', '4 REQUESTS SECRETARIAT'],
    ],
    [
      'what the body asks, anywhere, in English',
      'I. Sheep\n\n1. The SBI took note of the report.\n\n2. The SBI invited Parties to submit their views.\n\n3. The SBI requested the secretariat to organize a workshop. It also requested the secretariat to report on it.\n\n4. The SBI recommended that the Conference of the Parties adopt a text.',
      ['2 INVITES STATES_PARTIES', '3 REQUESTS SECRETARIAT', '4 RECOMMENDS CONFERENCE'],
    ],
    [
      'what others said, or what was asked before, is none, in English',
      'I. Sheep\n\n1. Several speakers recommended that States should cooperate.\n\n2. In its resolution 5/4, the Committee requested the Secretariat to report.\n\n3. One representative said that the Committee had requested the Secretariat to report.\n\n4. The Committee elected a Chair.',
      [],
    ],
    [
      'sentences in a section of recommendations, in English',
      'I. Recommendations\n\n1. The Group met twice.\n\n2. States parties should consider sharing data.\n\n3. The Working Group recommended that the Conference request the Secretariat to report.\n\nII. Summary\n\n4. States should cooperate.',
      ['2 SHOULD_CONSIDER STATES_PARTIES', '3 RECOMMENDS CONFERENCE'],
    ],
    [
      'a list after what is asked of whom, in English',
      'I. Conclusions\n\n1. The Committee requested the Secretariat to:\n\n(a) Report on wool;\n\n(b) Report on lambs.',
      ['1(a) REQUESTS SECRETARIAT', '1(b) REQUESTS SECRETARIAT'],
    ],
    [
      '机构本身的请求',
      '一. 绵羊\n\n1. 履行机构注意到报告。\n\n2. 履行机构请缔约方提交意见。\n\n3. 委员会还请秘书处编写一份报告。\n\n4. 委员会鼓励会员国和国际组织提供资料。',
      ['2 REQUESTS STATES_PARTIES', '3 REQUESTS SECRETARIAT', '4 ENCOURAGES STATES+OTHER'],
    ],
    [
      '他人的意见和过去的请求不算',
      '一. 绵羊\n\n1. 几名发言者建议各国合作。\n\n2. 委员会在其第5/4号决议中请秘书处提出报告。\n\n3. 一名代表说，委员会请秘书处提出报告。',
      [],
    ],
    ['what speakers said is none', '一. 概要\n\n1. 一名发言者指出，各国应当合作。', []],
  ])('%s', (_, text, expected) => {
    expect(recommended(text)).toEqual(expected);
  });
});

describe('recommendations that a body makes anywhere', () => {
  const made = (text: string) =>
    extracted(text).recommendations.map(({ para, strength, addressees }) => `${para} ${strength} ${addressees}`);

  it.each<[string, string[]]>([
    [
      'I. Work\n\n1. The Commission on Crime Prevention and Criminal Justice recommends to the Economic and Social Council the adoption of the following draft decision:\n\nThe Economic and Social Council:\n\n(a) Requests the Secretary-General to write.',
      ['1 RECOMMENDS OTHER'],
    ],
    ['I. Work\n\n1. The Committee took note of the report and invited Member States to write.', ['1 INVITES STATES']],
    ['I. Work\n\n1. The Assembly, recalling its resolution 5/12, urged Governments to write.', ['1 URGES STATES']],
    ['I. Work\n\n1. The Forum urges the World Health Organization to write.', ['1 URGES OTHER']],
    [
      'I. Conclusions\n\n1. The Group recommended that the Conference of the States Parties:\n\n(a) Write;',
      ['1(a) RECOMMENDS CONFERENCE'],
    ],
    ['一. 工作\n\n1. 委员会注意到该报告，并邀请会员国提交意见。', ['1 INVITES STATES']],
    ['一. 工作\n\n1. 论坛敦促世界卫生组织编写文件。', ['1 URGES OTHER']],
    ['一. 工作\n\n1. 附属履行机构促请尚未提交国家信息通报的缔约方提交通报。', ['1 URGES STATES_PARTIES']],
    [
      '一. 工作\n\n1. 麻醉药品委员会建议经济及社会理事会通过下列决定草案：\n\n(a) 请秘书长编写文件。',
      ['1 RECOMMENDS OTHER'],
    ],
  ])('%s', (text, expected) => {
    expect(made(text)).toEqual(expected);
  });

  it('not what a draft asks that is recommended', () => {
    const draft =
      'I. Introduction\n\n1. The Committee met.\n\nII. Recommendations\n\n2. The Third Committee recommends to the General Assembly the adoption of the following draft resolution:\n\nDraft resolution I\nWool\n\nThe General Assembly,\n\n1. Calls upon States to shear sheep;\n\n2. Requests the Secretary-General to write.';
    expect(made(draft)).toEqual(['2 RECOMMENDS OTHER']);
  });
});
