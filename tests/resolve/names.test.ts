import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bodyNamed,
  bodyOfDecisionTag,
  bodyOfSymbol,
  decidingBodyOf,
  instrumentNamed,
  organizationNamed,
  stateCode,
} from '../../src/resolve/names.ts';
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
    ['Zaire', 'en', 1980, 'CD'],
    ['Sudan (the)', 'en', 2020, 'SD'],
    ['Saint Vincent & the Grenadines', 'en', 2020, 'VC'],
    ['玻利维亚（多民族国）', 'zh', 2020, 'BO'],
    ['密克罗尼西亚(联邦)', 'zh', 2020, 'FM'],
    ['圣多美与普林西比', 'zh', 2020, 'ST'],
    ['大不列颠和北爱尔兰联合王国', 'zh', 2020, 'GB'],
    ['KOREA, REPUBLIC OF', 'en', 2020, 'KR'],
    ['Korea (Republic of)', 'en', 2020, 'KR'],
    ['Congo, Democratic Republic of the', 'en', 2020, 'CD'],
    ['Iran, Islamic Republic of', 'en', 2020, 'IR'],
    ['Germany, Federal Republic of', 'en', 1980, 'DE'],
    ['St. Lucia', 'en', 2020, 'LC'],
    ['Byelorussian SSR', 'en', 1980, 'BY'],
    ['USSR', 'en', 1980, 'SUHH'],
    ['la République de Corée', 'fr', 2020, 'KR'],
    ['du Bénin', 'fr', 2020, 'BJ'],
    ['d’Afghanistan', 'fr', 2020, 'AF'],
    ['les Philippines', 'fr', 2020, 'PH'],
    ['Etats‑Unis d’Amérique', 'fr', 2020, 'US'],
    ['Corée, République de', 'fr', 2020, 'KR'],
    ['Côte dʼIvoire', 'es', 2020, 'CI'],
    ['el Brasil', 'es', 2020, 'BR'],
    ['de los Emiratos Árabes Unidos', 'es', 2020, 'AE'],
    ['El Salvador', 'es', 2020, 'SV'],
    ['Российской Федерации', 'ru', 2020, 'RU'],
    ['Соединенными Штатами Америки', 'ru', 2020, 'US'],
    ['Ирана (Исламской Республики)', 'ru', 2020, 'IR'],
    ['Папуа — Новой Гвинеей', 'ru', 2020, 'PG'],
    ['Сент‑Винсента и Гренадин', 'ru', 2020, 'VC'],
    ['وألبانيا', 'ar', 2020, 'AL'],
    ['للمملكة العربية السعودية', 'ar', 2020, 'SA'],
    ['伊朗（伊斯兰共和国）', 'zh', 2020, 'IR'],
    ['中华人民共和国', 'zh', 2020, 'CN'],
    ['Republic of China', 'en', 1960, undefined],
    ['Hong Kong, China', 'en', 2020, undefined],
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

  it.each([
    ['Генеральной Ассамблее', 'A'],
    ['Совета Безопасности', 'S'],
    ['Экономического и Социального Совета', 'E'],
    ['третьей Международной конференции по финансированию развития', 'A/CONF.227'],
    ['للجمعية العامة', 'A'],
    ['ومجلس الأمن', 'S'],
    ['de l’Assemblée générale', 'A'],
    ['du Conseil de sécurité', 'S'],
    ['de la Asamblea General', 'A'],
    ['Environment Assembly', 'UNEP/EA'],
  ])('%s is %s', (name, id) => expect(bodyNamed(name, [])?.id).toBe(id));

  it.each([
    ['Council', 'E/CN.15', 'E'],
    ['Council', 'A/HRC/WG.6', 'A/HRC'],
    ['Council', 'S/AC.40', 'S'],
    ['Commission', 'E/CN.15', 'E/CN.15'],
    ['Assembly', 'E/CN.7', 'A'],
    ['Assembly', 'UNEP/EA', 'UNEP/EA'],
    ['Совета', 'E/CN.7', 'E'],
    ['el Consejo', 'A/HRC', 'A/HRC'],
    ['Conference of the Parties', 'FCCC/SBI', 'FCCC/CP'],
  ])('"the %s" in a document of %s is %s', (name, home, id) => expect(bodyNamed(name, [home])?.id).toBe(id));

  it('takes the decisions of a body that adopts none for those of the one above', () => {
    expect(decidingBodyOf('FCCC/SBI')).toBe('FCCC/CP');
    expect(decidingBodyOf('A/C.3')).toBe('A');
    expect(decidingBodyOf('CTOC/COP/WG.2')).toBe('CTOC/COP');
    expect(decidingBodyOf('E/CN.15')).toBe('E/CN.15');
    expect(decidingBodyOf('XYZ')).toBe('XYZ');
  });

  it('compares acronyms with their case', () => {
    expect(organizationNamed('WHO')?.id).toBe('WHO');
    expect(organizationNamed('who')).toBeUndefined();
    expect(organizationNamed('ЮНЕСКО')?.id).toBe('UNESCO');
    expect(instrumentNamed('CNUDM')?.id).toBe('UNCLOS');
    expect(instrumentNamed('Устава Организации Объединенных Наций')?.id).toBe('UN Charter');
  });
});

describe('symbols and numbers', () => {
  it.each([
    ['A/RES/78/1', 'A'],
    ['A/C.3/78/L.1', 'A/C.3'],
    ['UNEP/EA.5/Res.1', 'UNEP/EA'],
    ['UNEP/OzL.Pro.35/4', 'UNEP/OzL.Pro'],
    ['unep/ozl.pro.35/4', 'UNEP/OzL.Pro'],
    ['ICCD/COP(13)/21', 'ICCD/COP'],
    ['ICCD/COP(13)/CST/2', 'ICCD/CST'],
    ['ISBA/26/A/15', 'ISBA/A'],
    ['ISBA/26/LTC/1', 'ISBA/LTC'],
    ['NPT/CONF.2031/1', 'NPT/CONF'],
    ['UNEP/CBD/COP/DEC/X/2', 'CBD/COP'],
    ['E/CN.15/2031/1', 'E/CN.15'],
    ['E/CN.151/2031/1', 'E'],
    ['FCCC/PA/CMA/2031/3', 'FCCC/PA/CMA'],
    ['GC.18/5', 'GC'],
    ['A.1', undefined],
    ['CDX/1', undefined],
    ['', undefined],
  ])('%s is a symbol of %s', (symbol, id) => expect(bodyOfSymbol(symbol)?.id).toBe(id));

  it.each([
    ['1/CP.21', 'FCCC/CP'],
    ['2/CMP.9', 'FCCC/KP/CMP'],
    ['3/CMA.1', 'FCCC/PA/CMA'],
    ['4/COP.13', 'ICCD/COP'],
    ['BC-15/1', 'UNEP/CHW'],
    ['RC-9/3', 'UNEP/FAO/RC/COP'],
    ['SC-9/1', 'UNEP/POPS/COP'],
    ['MC-1/1', 'UNEP/MC/COP'],
    ['BS-VI/5', 'CBD/CP/MOP'],
    ['NP-1/1', 'CBD/NP/MOP'],
    ['SS.XI/9', 'UNEP/GC'],
    ['WHA70.15', 'WHA'],
    ['EB140.5', 'EB'],
    ['GC(65)/RES/1', 'IAEA/GC'],
    ['Conf. 9.24', 'CITES/COP'],
    ['ICC-ASP/5/Res.1', 'ICC-ASP'],
    ['IPBES-7/1', 'IPBES'],
    ['-/CP.25', undefined],
    ['S-30/1', undefined],
    ['ES-10/14', undefined],
    ['61/222', undefined],
    ['VII/28', undefined],
    ['1325(2000)', undefined],
  ])('the tag in %s is of %s', (number, id) => expect(bodyOfDecisionTag(number)).toBe(id));
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
