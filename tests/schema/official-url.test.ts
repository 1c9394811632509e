import { describe, expect, it } from 'vitest';
import { officialUrl, symbolOf } from '../../src/schema/official-url.ts';

describe('the official address', () => {
  it.each([
    ['Document', 'CTOC/COP/WG.2/2018/1', 'https://undocs.org/zh/CTOC/COP/WG.2/2018/1'],
    ['Document', 'A/78/PV.1', 'https://undocs.org/zh/A/78/PV.1'],
    ['Document', 'A/C.3/77/L.4/Rev.1', 'https://undocs.org/zh/A/C.3/77/L.4/Rev.1'],
    ['Document', 'FCCC/CP/2015/10/Add.1', 'https://undocs.org/zh/FCCC/CP/2015/10/Add.1'],
    ['Document', 'A/RES/ES-11/1', 'https://undocs.org/zh/A/RES/ES-11/1'],
    ['Document', 'E/2020/é', 'https://undocs.org/zh/E/2020/%C3%A9'],
    ['Document', 'notes_of_May', null],
    ['Document', '第九届会议报告', null],
    ['Document', 'UPLOAD', null],
    ['Resolution', 'A/RES/55/25', 'https://undocs.org/zh/A/RES/55/25'],
    ['Resolution', 'A/RES/217(III)', 'https://undocs.org/zh/A/RES/217(III)'],
    ['Resolution', 'S/RES/1325(2000)', 'https://undocs.org/zh/S/RES/1325(2000)'],
    ['Resolution', 'E/RES/2019/1', 'https://undocs.org/zh/E/RES/2019/1'],
    ['Resolution', 'A/HRC/RES/51/19', 'https://undocs.org/zh/A/HRC/RES/51/19'],
    ['Resolution', 'CTOC/COP/DEC/2/6', null],
    ['Resolution', 'CTOC/COP/RES/8/2', null],
    ['Resolution', 'E/CN.15/RES/26/3', null],
    ['Resolution', 'A/DEC/55/488', null],
    ['Resolution', 'UNEP/EA/RES/5/12', null],
    ['Session', 'A/78', null],
    ['Body', 'A/HRC', null],
  ] as const)('%s %s: %s', (label, key, url) => {
    expect(officialUrl({ label, key }, 'zh')).toBe(url);
    expect(symbolOf({ label, key })).toBe(url && key);
  });
});
