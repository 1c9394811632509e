import { describe, expect, it } from 'vitest';
import { nodeModel } from '../../graph/model.ts';
import { FALLBACK, inLanguage, multilingualPrefixes } from '../../src/schema/multilingual.ts';
import { PUBLIC_LABELS, toThing } from '../../src/schema/thing.ts';

const state = (names: Record<string, string>) => toThing('State', { id: 'CN', ...names });

describe('texts in six languages', () => {
  it.each([
    [{ nameZh: '中国', nameEn: 'China' }, ['zh'], '中国'],
    [{ nameZh: '中国', nameEn: 'China' }, ['ru', 'zh'], '中国'],
    [{ nameZh: '中国', nameEn: 'China' }, ['ru', undefined], 'China'],
    [{ nameZh: '中国', nameFr: 'Chine' }, [null], '中国'],
    [{ nameAr: 'الصين', nameRu: 'Китай' }, [], 'Китай'],
    [{ nameEn: '', nameFr: 'Chine' }, ['en'], 'Chine'],
    [{ officialEn: 'China' }, ['en'], null],
    [{}, ['en'], null],
  ] as const)('%j, wanted %j: %s', (names, wanted, expected) => {
    expect(inLanguage(state(names), 'name', wanted)).toBe(expected);
  });

  it('stand in for one another in every language', () =>
    expect([...FALLBACK].sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']));

  it('are found in the model', () => {
    const prefixes = Object.fromEntries(PUBLIC_LABELS.map((label) => [label, multilingualPrefixes(nodeModel(label))]));
    expect(prefixes).toMatchObject({ State: ['name', 'official'], Document: ['title'], Session: [], Person: [] });
  });
});

describe('a node', () => {
  it.each(['Load', 'Unknown', null])('with the label %s is none to show', (label) => {
    expect(() => toThing(label, { id: 'x' })).toThrow(/^Reading a node failed: the graph has a label/);
  });
});
