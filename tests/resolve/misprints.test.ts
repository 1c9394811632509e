import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlip, plainCharacters, repairedNumber, repairedSymbol } from '../../src/resolve/misprints.ts';
import { bodyOfSymbol } from '../../src/resolve/names.ts';
import { mayBeOf, mayBeOfDay } from '../../src/resolve/numbering.ts';

const isSymbol = (symbol: string) => /^[\x21-\x7e]+$/.test(symbol) && bodyOfSymbol(symbol) !== undefined;

describe('characters', () => {
  it.each([
    ['А/RES/55/25', 'A/RES/55/25'],
    ['СТОС/СОР/2031/1', 'CTOC/COP/2031/1'],
    ['Ｓ／２０３１／５', 'S/2031/5'],
    ['A/ RES / 55/25', 'A/RES/55/25'],
    ['ES‑10/14', 'ES-10/14'],
    ['S - 30/1', 'S-30/1'],
    ['A\u00ad/55/1', 'A/55/1'],
    ['A/55/1', 'A/55/1'],
    ['и/или', 'и/или'],
  ])('%j are those of %s', (printed, plain) => expect(plainCharacters(printed)).toBe(plain));
});

describe('one slip', () => {
  it.each([
    ['61/222', '61/223', true],
    ['61/222', '61/22', true],
    ['61/12', '16/12', true],
    ['61/222', '61/2222', true],
    ['61/222', '61/222', false],
    ['61/222', '62/223', false],
    ['123', '321', false],
  ])('%s and %s: %s', (one, other, slip) => {
    expect(isOneSlip(one, other)).toBe(slip);
    expect(isOneSlip(other, one)).toBe(slip);
  });

  it('is what one change makes', () => {
    const number = fc.string({ unit: fc.constantFrom(...'0123456789/'), minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(number, fc.nat(), fc.constantFrom('0', '7', '/'), (text, at, character) => {
        const index = at % text.length;
        const inserted = text.slice(0, index) + character + text.slice(index);
        expect(isOneSlip(text, inserted)).toBe(true);
        const changed = text.slice(0, index) + character + text.slice(index + 1);
        expect(isOneSlip(text, changed)).toBe(changed !== text);
      }),
    );
  });
});

describe('a misprint in a symbol', () => {
  it.each([
    ['A/6O/123', [], 'A/60/123'],
    ['E/CN.15/2O31/l2', [], 'E/CN.15/2031/12'],
    ['A/C.3/78/L.l', [], 'A/C.3/78/L.1'],
    ['A//60/123', [], 'A/60/123'],
    ['А/60/123', [], 'A/60/123'],
    ['CTOC/COP/WG.2/2031/', [], 'CTOC/COP/WG.2/2031'],
    ['CTCO/COP/WG.2/2031/1', ['CTOC/COP/WG.2/2031/1', 'CTOC/COP/WG.2/2031/2'], 'CTOC/COP/WG.2/2031/1'],
    ['CTOCCOP/2031/4', ['CTOC/COP/2031/4'], 'CTOC/COP/2031/4'],
  ])('%s among %j is %s', (printed, known, repaired) =>
    expect(repairedSymbol(printed, known, isSymbol)).toBe(repaired),
  );

  it.each([
    ['nothing is wrong with', 'A/60/123', ['A/60/124']],
    ['nothing is like', 'XYZ/2031/1', ['A/60/124']],
    ['two are as like', 'CTCO/2031/1', ['CTC/2031/1', 'CTO/2031/1', 'CTCO/2031/11']],
    ['no body has', '6O/123', []],
  ])('%s %s: no repair', (_, printed, known) =>
    expect(
      repairedSymbol(
        printed,
        known,
        (symbol) => isSymbol(symbol) || (/^CTC|^CTO\//.test(symbol) && symbol !== 'CTCO/2031/1'),
      ),
    ).toBeUndefined(),
  );
});

describe('a misprint in a number', () => {
  const fits = (number: string, date: string | undefined) =>
    mayBeOf('A', number) && mayBeOfDay('A', number, date, 2031);

  it.each([
    ['６１/222', '2006-12-20', [], '61/222'],
    ['61/2Z2', undefined, [{ number: '61/222' }], '61/222'],
    ['6l/222', '2006-12-20', [], '61/222'],
    ['61//222', undefined, [], '61/222'],
    ['61 / 222', '2006-12-20', [], '61/222'],
    ['16/222', '2006-12-20', [{ number: '61/222', date: '2006-12-20' }], '61/222'],
    ['62/222', '2006-12-20', [{ number: '61/222', date: '2006-12-20' }], '61/222'],
    ['14/76', '2021-12-02', [], '76/14'],
    ['61222', undefined, [{ number: '61/222', date: '2006-12-20' }], '61/222'],
  ] as const)('%s of %s, beside %j, is %s', (number, date, known, repaired) =>
    expect(repairedNumber({ number, date }, known, fits)).toBe(repaired),
  );

  it.each([
    ['nothing is wrong', '61/222', '2006-12-20', [{ number: '61/223', date: '2006-12-20' }]],
    ['only the day is', '62/222', '2006-12-20', [{ number: '62/222', date: '2007-12-22' }, { number: '61/222' }]],
    ['nothing says what is', '62/222', '2006-12-20', []],
    ['the halves turned fit, but either may be', '55/56', '2001-12-20', []],
    ['the halves turned do not fit', '14/76', '2020-12-02', []],
    ['two are as near', '6/222', undefined, [{ number: '61/222' }, { number: '62/222' }]],
    ['what is near is of another day', '62/222', '2006-12-20', [{ number: '61/222', date: '2007-03-01' }]],
  ] as const)('%s: %s of %s is left', (_, number, date, known) =>
    expect(repairedNumber({ number, date }, known, fits)).toBeUndefined(),
  );
});
