import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symbolsIn } from '../../src/extract/symbols.ts';
import { extracted } from './extracted.ts';

describe('document symbols', () => {
  it.each<[string, string[][]]>([
    ['见 A/78/123。', [['A/78/123']]],
    ['（CTOC/COP/WG.3/2018/1-CTOC/COP/WG.2/2018/1）', [['CTOC/COP/WG.3/2018/1', 'CTOC/COP/WG.2/2018/1']]],
    ['E/CN.15/2017/10/Add.1 and S/2020/1', [['E/CN.15/2017/10/Add.1'], ['S/2020/1']]],
    ['A/78/4 和 Add.1', [['A/78/4'], ['A/78/4/Add.1']]],
    ['A/S-32/1, A/CONF.234/3', [['A/S-32/1'], ['A/CONF.234/3']]],
    ['UNODC/CCPCJ/EG.1/2012/4', [['UNODC/CCPCJ/EG.1/2012/4']]],
    ['通过 24/7 网络、COMJIB/IberRed 和 2008/909/JHA', []],
  ])('%s', (text, expected) => {
    expect(symbolsIn(text).map(({ symbols }) => symbols)).toEqual(expected);
  });

  it('are found where they stand', () => {
    const symbol = fc.tuple(
      fc.constantFrom('A', 'E/CN.15', 'CTOC/COP/WG.2'),
      fc.integer({ min: 1, max: 2050 }),
      fc.integer({ min: 1, max: 400 }),
    );
    fc.assert(
      fc.property(fc.array(symbol, { maxLength: 6 }), (parts) => {
        const printed = parts.map((part) => part.join('/'));
        const text = printed.map((one) => `文件（${one}）；`).join('');
        const found = symbolsIn(text);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(printed);
      }),
    );
  });

  it('are documents before the session where the body received them, with title and items', () => {
    const { documents, symbols } = extracted(
      '1. 工作组收到了下列文件：\n\n(a) 临时议程（A/AC.1/2031/1）；\n\n(b) 用于审议情况的调查表（A/AC.1/2031/2-A/AC.2/2031/2）。\n\n2. 为审议议程项目 4，工作组收到了一份背景文件（A/AC.1/2031/3）。\n\n3. 还提到了 A/AC.1/2030/9。',
    );
    expect(
      documents.map(({ symbols: own, title, para, items }) => [
        own.join('='),
        title,
        para,
        items.numbers.map(({ number }) => number),
      ]),
    ).toEqual([
      ['A/AC.1/2031/1', '临时议程', '1(a)', []],
      ['A/AC.1/2031/2=A/AC.2/2031/2', '用于审议情况的调查表', '1(b)', []],
      ['A/AC.1/2031/3', '一份背景文件', '2', ['4']],
    ]);
    expect(symbols.map(({ symbol }) => symbol)).toEqual(['A/AC.1/2030/9']);
  });

  it('are read from a table of documents, also where a joint symbol is broken', () => {
    const { documents } = extracted(
      '1. 文件载于附件。\n\n附件\n\n文号 议程项目 标题或说明\n\nA/AC.1/2031/1 1(b) 临时议程\n\nA/AC.1/2031/3-\nA/AC.2/2031/4\n\n4 和 5 秘书处的\n说明\n',
    );
    expect(
      documents.map(({ symbols, title, items }) => [symbols, title, items.numbers.map(({ number }) => number)]),
    ).toEqual([
      [['A/AC.1/2031/1'], '临时议程', ['1(b)']],
      [['A/AC.1/2031/3', 'A/AC.2/2031/4'], '秘书处的说明', ['4', '5']],
    ]);
  });
});
