import { expect, test } from 'vitest';
import { preferredLanguage } from '../../src/serve/language.ts';

test.each([
  ['no header', null, undefined],
  ['an empty one', '', undefined],
  ['one language', 'zh', 'zh'],
  ['a region is left aside', 'zh-CN', 'zh'],
  ['capitals', 'FR-fr', 'fr'],
  ['the first of equals', 'es, ru', 'es'],
  ['weights decide', 'en;q=0.5, ar;q=0.9', 'ar'],
  ['no weight is 1', 'en;q=0.9, ru', 'ru'],
  ['weight 0 means not wanted', 'en;q=0, fr;q=0.1', 'fr'],
  ['unknown languages are passed over', 'de, pt-BR;q=0.9, en;q=0.1', 'en'],
  ['only unknown ones', 'de, ja', undefined],
  ['any language will do', '*', undefined],
  ['a weight that is no number', 'en;q=high, fr;q=0.1', 'fr'],
  ['spaces', ' zh-CN , zh ; q=0.9 ', 'zh'],
] as const)('%s', (_name, header, expected) => {
  expect(preferredLanguage(header)).toBe(expected);
});
