import { expect, it } from 'vitest';
import { CutTextError, refuseCut } from '../../src/parse/completeness.ts';
import { parse } from '../../src/parse/parse.ts';

const check = (text: string) => () => refuseCut(parse({ name: 'report.txt', text, encoding: 'utf-8' }));

it.each([
  [
    'in a sentence',
    '1. 会议开幕。\n\n2. 会议由主席主持，并',
    /report\.txt failed: it ends in the middle of paragraph 2/,
  ],
  ['in a sub-paragraph', '1. 会议：\n\n(a) 审议了', /in the middle of paragraph 1\(a\)/],
  ['after a heading', '一. 导言\n\n1. 会议开幕。\n\n二. 会期', /it ends with the heading "会期"/],
])('refuses a text that stops %s', (_, text, message) => {
  expect(check(text)).toThrow(CutTextError);
  expect(check(text)).toThrow(message);
});

it.each([
  ['a whole report', '一. 导言\n\n1. 会议开幕。\n\n2. 会议闭幕。'],
  ['a signature after the last paragraph', '1. 会议开幕。\n\n2. 会议闭幕。\n\n主席签名'],
  ['an annex', '1. 会议开幕。\n\n附件\n\nA/1/2 说明'],
  ['a footnote at the end', '1. 会议开幕。\n__________________\n 1 见前\n'],
  ['a text without numbers', '一份说明'],
  [
    'an agenda without final marks',
    '1. 会议开幕\n\n2. 通过议程\n\n3. 选举主席团成员\n\n秘书处将提交说明。\n\n4. 通过报告',
  ],
  ['nothing', ''],
])('takes %s', (_, text) => {
  expect(check(text)).not.toThrow();
});
