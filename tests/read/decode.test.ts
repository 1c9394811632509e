import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, NotTextError } from '../../src/read/decode.ts';

const CHINESE = '第 1 段。\n会议于 2031 年 5 月 26 日开幕。\n';

const utf16 = (text: string, { littleEndian, mark }: { littleEndian: boolean; mark: boolean }) => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};
/** "会议" and an ASCII line in GB18030. */
const GB18030 = Uint8Array.from([0xbb, 0xe1, 0xd2, 0xe9, 0x0a, 0x31, 0x0a]);

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(CHINESE), 'utf-8', CHINESE],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${CHINESE}`), 'utf-8', CHINESE],
    ['UTF-16 LE with a mark', utf16(CHINESE, { littleEndian: true, mark: true }), 'utf-16le', CHINESE],
    ['UTF-16 BE with a mark', utf16(CHINESE, { littleEndian: false, mark: true }), 'utf-16be', CHINESE],
    ['UTF-16 LE without', utf16(CHINESE, { littleEndian: true, mark: false }), 'utf-16le', CHINESE],
    ['UTF-16 BE without', utf16(CHINESE, { littleEndian: false, mark: false }), 'utf-16be', CHINESE],
    ['GB18030', GB18030, 'gb18030', '会议\n1\n'],
    ['nothing', new Uint8Array(), 'utf-8', ''],
  ])('reads %s', (_, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  it.each([
    ['an executable', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0, 1, 0, 0, 0])],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52])],
    ['zeros', new Uint8Array(64)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decode(bytes)).toThrow(NotTextError);
  });

  it('says that a file was cut inside a character', () => {
    expect(() => decode(Buffer.from(CHINESE).subarray(0, 30))).toThrow(/ends inside a character/);
  });

  it('gives any text back that was written in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'大会 report 55/25\n第号决议é') }), (text) => {
        expect(decode(Buffer.from(text)).text).toBe(text);
      }),
    );
  });
});
