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
    // Cyrillic letters that look like Latin ones.
    [
      'доклад (А/74/142), А/С.3/77/L.5 и Е/СN.15/2023/7, и/или СМ/12',
      [['A/74/142'], ['A/C.3/77/L.5'], ['E/CN.15/2023/7']],
    ],
    ['A/S-32/1, A/CONF.234/3', [['A/S-32/1'], ['A/CONF.234/3']]],
    ['UNODC/CCPCJ/EG.1/2012/4', [['UNODC/CCPCJ/EG.1/2012/4']]],
    ['E/2031/30–E/CN.7/2031/14', [['E/2031/30', 'E/CN.7/2031/14']]],
    [
      'A/57/218 and Corr.1 and Add.1, 2 and 3',
      [['A/57/218'], ['A/57/218/Corr.1'], ['A/57/218/Add.1'], ['A/57/218/Add.2'], ['A/57/218/Add.3']],
    ],
    ['A/78/6 (Sect. 10) and NPT/CONF.2030/50 (Vol. I)', [['A/78/6(Sect.10)'], ['NPT/CONF.2030/50(Vol.I)']]],
    ['S/PV.9000 (Resumption 1)', [['S/PV.9000(Resumption1)']]],
    ['documents A/77/L.2–L.5', [['A/77/L.2'], ['A/77/L.3'], ['A/77/L.4'], ['A/77/L.5']]],
    ['UNEP/EA.5/Res.5, UNEP/CHW.15/INF/2/Rev.1', [['UNEP/EA.5/Res.5'], ['UNEP/CHW.15/INF/2/Rev.1']]],
    ['UNEP/OzL.Pro.33/8; UNEP(DTIE)/Hg/INC.5/7', [['UNEP/OzL.Pro.33/8'], ['UNEP(DTIE)/Hg/INC.5/7']]],
    ['ICCD/COP(14)/23, TD/B/EX(70)/2, TD(XIV)/1', [['ICCD/COP(14)/23'], ['TD/B/EX(70)/2'], ['TD(XIV)/1']]],
    ['BWC/CONF.VIII/4 CCW/P.V/CONF/2016/1', [['BWC/CONF.VIII/4'], ['CCW/P.V/CONF/2016/1']]],
    ['CEDAW/C/CHN/CO/7-8 and UNEP/CBD/BS/COP-MOP/7/16', [['CEDAW/C/CHN/CO/7-8'], ['UNEP/CBD/BS/COP-MOP/7/16']]],
    ['CITES CoP19 Doc. 1 and CoP19 Inf. 10', [['CoP19Doc.1'], ['CoP19Inf.10']]],
    ['A/RES/217 A (III) and S/RES/1325 (2000)', [['A/RES/217A(III)'], ['S/RES/1325(2000)']]],
    [
      'ICC-ASP/20/Res.5, CLCS/72, CD/2200, A/CN.9/1016',
      [['ICC-ASP/20/Res.5'], ['CLCS/72'], ['CD/2200'], ['A/CN.9/1016']],
    ],
    ['E/CN.15/2023/CRP. 1 or A/77/439/Add. 1', [['E/CN.15/2023/CRP.1'], ['A/77/439/Add.1']]],
    ['A/77/439.The next sentence', [['A/77/439']]],
    ['документы A/77/1 и Add.1', [['A/77/1'], ['A/77/1/Add.1']]],
    ['les documents A/77/1 et Add.1', [['A/77/1'], ['A/77/1/Add.1']]],
    ['الوثيقتان A/77/1 و A/77/2', [['A/77/1'], ['A/77/2']]],
    ['of bodies and sessions: E/CN.15, A/AC.105, A/C.3, A/77, E/2022, E/CN.15/2023', []],
    ['and/or, N/A, HIV/AIDS, 1/2, W/m2, TCP/IP, km/h, CO2/GDP, ISO/IEC/27001', []],
    ['https://undocs.org/A/77/1 and undocs.org/en/A/77/1', []],
    ['通过 24/7 网络、COMJIB/IberRed 和 2008/909/JHA', []],
  ])('%s', (text, expected) => {
    expect(symbolsIn(text).map(({ symbols }) => symbols)).toEqual(expected);
  });

  it('takes time that grows with the length of the text', () => {
    for (const unit of ['A/', '///A/A/A1/', 'A/77/1 and Add.1, 2, ', 'A/1-A/1-', `A/${'B-C.'.repeat(20)}`]) {
      const started = performance.now();
      symbolsIn(unit.repeat(Math.ceil(300_000 / unit.length)));
      expect(performance.now() - started, unit).toBeLessThan(2000);
    }
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
