/** Addresses: whatever the key of a thing, its address leads back to it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NODE_LABELS, nodeModel } from '../../graph/model.ts';
import { OTHER_PAGES, pageOf, pathOf, placeOf, THING_PAGES, type ThingPage } from '../../src/explorer/address/pages.ts';

const PAGES = Object.keys(THING_PAGES) as ThingPage[];

describe('addresses', () => {
  it('read as the United Nations write symbols', () => {
    expect(pathOf('resolution', 'A/RES/55/25')).toBe('/resolution/A/RES/55/25');
    expect(pathOf('item', 'CTOC/COP/WG.3/2022#2')).toBe('/item/CTOC/COP/WG.3/2022%232');
  });

  it('hold no step between folders', () => {
    for (const key of ['a/../b', './x', 'a//b', '/a', 'a/']) {
      const path = pathOf('document', key);
      expect(new URL(path, 'http://recalling.test').pathname).toBe(path);
      expect(placeOf(path)).toEqual({ page: 'document', key });
    }
  });

  it('lead back to the thing, also through a browser', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), fc.string({ unit: 'grapheme', minLength: 1 }), (page, key) => {
        const path = new URL(pathOf(page, key), 'http://recalling.test').pathname;
        // `.` and `..` alone cannot be written in a path, in no encoding; no thing has such a key.
        fc.pre(key !== '.' && key !== '..');
        expect(placeOf(path)).toEqual({ page, key });
      }),
    );
  });

  it('name a page for every label that is shown, and no other', () => {
    const shown = NODE_LABELS.filter((label) => nodeModel(label).internal === undefined);
    expect(shown.map((label) => pageOf(label)).sort()).toEqual([...PAGES].sort());
  });

  it('that name no page have no place', () => {
    for (const page of OTHER_PAGES.filter((one) => one !== 'start' && one !== 'lineage')) {
      expect(placeOf(`/${page}`)).toEqual({ page, key: '' });
    }
    expect(placeOf('/')).toEqual({ page: 'start', key: '' });
    for (const path of ['/start', '/state', '/state/', '/nothing', '/missing/x', '/graphql', '/state/%', '/State/CN']) {
      expect(placeOf(path), path).toBeUndefined();
    }
  });
});
