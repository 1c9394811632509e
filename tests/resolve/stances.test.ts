import { expect, it } from 'vitest';
import { factsOf } from '../../src/resolve/facts.ts';

/** Invented documents, in the form of a resolution of a council with its vote, and of a draft with its sponsors. */
const ADOPTED = `United Nations

A/HRC/RES/90/7

General Assembly

Distr.: General

12 October 2035

Resolution adopted by the Human Rights Council on 9 October 2035

90/7. Bridges and human rights

The Human Rights Council,

Recalling its resolution 61/7 of 4 May 2007,

1. Takes note of the report of the Secretary-General;

2. Decides to remain seized of the matter.

39th meeting

9 October 2035

[Adopted by a recorded vote of 3 to 1, with 1 abstention. The voting was as follows:

In favour:

Argentina, Bolivia (Plurinational State of), Ruritania

Against:

Norway

Abstaining:

Japan]
`;
const ADOPTED_ZH = `联合国

A/HRC/RES/90/7

大会

Distr.: General

12 October 2035

2035年10月9日人权理事会通过的决议

90/7. 桥梁与人权

人权理事会，

回顾其2007年5月4日第61/7号决议，

1. 表示注意到秘书长的报告；

2. 决定继续处理此案。

2035年10月9日

第39次会议

[经记录表决，以3票对1票、1票弃权通过。表决结果如下：

赞成：

阿根廷、多民族玻利维亚国、卢里塔尼亚

反对：

挪威

弃权：

日本]
`;
const DRAFT = `United Nations

A/C.2/90/L.3

General Assembly

Distr.: Limited

4 October 2035

Ninetieth session

Second Committee

Agenda item 14 (a)

Bridges: building of bridges

Albania, Cuba* and Zambia: draft resolution

Building of bridges

The General Assembly,

1. Takes note of the report;

2. Decides to consider the matter.

__________________

* On behalf of the States Members of the United Nations that are members of the Group of 77 and China.
`;

const read = (text: string) => factsOf({ name: 'invented.txt', text, encoding: 'utf-8' });

it.each([
  ['en', ADOPTED, 'Ruritania'],
  ['zh', ADOPTED_ZH, '卢里塔尼亚'],
])('a resolution says how states voted on it (%s)', (language, text, unknown) => {
  const facts = read(text);
  expect(facts).toMatchObject({ language, kind: 'RESOLUTION', sponsors: [] });
  expect(facts.votes.map(({ code, choice }) => `${code} ${choice}`)).toEqual([
    'AR IN_FAVOUR',
    'BO IN_FAVOUR',
    'NO AGAINST',
    'JP ABSTAINED',
  ]);
  expect(facts.unidentified.filter(({ list }) => list === 'votes').map(({ mention }) => mention)).toEqual([unknown]);
});

it('a draft says who sponsored it', () => {
  const facts = read(DRAFT);
  expect(facts).toMatchObject({ kind: 'RESOLUTION', draft: true, votes: [] });
  expect(facts.sponsors.map(({ code, role }) => `${code} ${role}`)).toEqual(['AL SPONSOR', 'CU SPONSOR', 'ZM SPONSOR']);
});
