import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeGlobalId, encodeGlobalId, keyOf } from '../../src/schema/global-id.ts';
import { PUBLIC_LABELS } from '../../src/schema/thing.ts';

describe('global ids', () => {
  const label = fc.constantFrom(...PUBLIC_LABELS);
  const key = fc.string({ unit: 'binary' });

  it('keep label and key, and stand for the key among things of the label', () => {
    fc.assert(
      fc.property(label, key, (label, key) => {
        const id = encodeGlobalId(label, key);
        expect(decodeGlobalId(id)).toEqual({ label, key });
        expect(keyOf(label, id)).toBe(key);
        expect(keyOf(label === 'State' ? 'Body' : 'State', id)).toBe(id);
      }),
    );
  });

  it('are nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const decoded = decodeGlobalId(text);
        expect(decoded === undefined || encodeGlobalId(decoded.label, decoded.key) === text).toBe(true);
      }),
    );
    for (const text of ['', 'CN', 'A/RES/55/25', 'X/COP', `${encodeGlobalId('State', 'CN')}=`]) {
      expect(decodeGlobalId(text), text).toBeUndefined();
    }
  });
});
