import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyNamed, bodyOfSymbol, instrumentNamed, organizationNamed, stateCode } from '../../src/resolve/names.ts';
import { similarity } from '../../src/resolve/similarity.ts';

describe('names of states', () => {
  it.each([
    ['美国', 'zh', 2020, 'US'],
    ['美利坚合众国', 'zh', 2020, 'US'],
    ['阿拉伯利比亚民众国', 'zh', 2007, 'LY'],
    ['玻利维亚', 'zh', 2007, 'BO'],
    ['the United Kingdom', 'en', 2020, 'GB'],
    ['CÔTE D’IVOIRE', 'en', 2020, 'CI'],
    ['Czech Republic', 'en', 2005, 'CZ'],
    ['扎伊尔', 'zh', 1980, 'CD'],
    ['日式', 'zh', 2012, undefined],
    ['', 'zh', 2012, undefined],
  ] as const)('%s (%s, %i) is %s', (name, language, year, code) => {
    expect(stateCode(name, language, year)).toBe(code);
  });
});

describe('names of bodies, organizations and instruments', () => {
  it('takes a generic name for the body of the family that meets', () => {
    expect(bodyNamed('缔约方会议', ['CTOC/COP/WG.2'])?.id).toBe('CTOC/COP');
    expect(bodyNamed('Conference of the Parties', ['CTOC/COP/WG.3'])?.id).toBe('CTOC/COP');
    expect(bodyNamed('缔约方会议', ['FCCC/SBI'])?.id).not.toBe('CTOC/COP');
    expect(bodyNamed('缔约方会议', [])).toBeUndefined();
  });

  it.each([
    ['大会', 'A'],
    ['预防犯罪和刑事司法委员会', 'E/CN.15'],
    ['Security Council', 'S'],
  ])('%s is %s anywhere', (name, id) => {
    expect(bodyNamed(name, [])?.id).toBe(id);
  });

  it('knows the rest', () => {
    expect(organizationNamed('欧盟')?.id).toBe('EU');
    expect(instrumentNamed('《有组织犯罪公约》')?.id).toBe('UNTOC');
    expect(bodyOfSymbol('CTOC/COP/WG.2/2018/1')?.id).toBe('CTOC/COP/WG.2');
    expect(bodyOfSymbol('XYZ/2018/1')).toBeUndefined();
  });
});

describe('similarity of titles', () => {
  it('is 1 for the same, whatever the spaces and marks, and less for others', () => {
    expect(similarity('其他事项', '其他 事项。')).toBe(1);
    expect(similarity('拟订调查表用于审议公约实施情况', '拟订调查表用于审议公约的实施情况')).toBeGreaterThan(0.85);
    expect(similarity('通过报告', '其他事项')).toBeLessThan(0.2);
  });

  it('is symmetric and between 0 and 1', () => {
    const title = fc.string({ unit: fc.constantFrom(...'会议报告公约 ab'), maxLength: 20 });
    fc.assert(
      fc.property(title, title, (a, b) => {
        expect(similarity(a, b)).toBeCloseTo(similarity(b, a), 12);
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
