import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LANGUAGES } from '../../graph/model.ts';
import {
  bodies,
  instruments,
  organizations,
  ReferenceDataError,
  readTable,
  type StateName,
  states,
} from '../../graph/reference/reference.ts';

/** As a matcher compares names: without regard to case, accents, the kind of apostrophe and white space. */
const fold = (name: string) =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").replace(/\s+/g, '').toLowerCase();

/** The pairs of different owners that one (language, name) can mean. */
function ambiguous(entries: readonly { owner: string; language: string; name: string }[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const { owner, language, name } of entries) {
    const key = `${language} ${fold(name)}`;
    owners.set(key, (owners.get(key) ?? new Set()).add(owner));
  }
  return [...owners].flatMap(([key, found]) => (found.size > 1 ? [`${key}: ${[...found].join(', ')}`] : []));
}

const allNames = (names: Partial<Record<string, string[]>>) =>
  Object.entries(names).flatMap(([language, list = []]) => list.map((name) => ({ language, name })));

const present = states().filter((state) => state.until === undefined);
const shown = (code: string, language: string, kind: StateName['kind']) =>
  states()
    .find((state) => state.code === code)
    ?.names.filter((name) => name.language === language && name.kind === kind)
    .map((name) => name.name);

describe('states', () => {
  it('are the 193 Members, the Holy See, the State of Palestine, the Cook Islands and Niue, and those that ended', () => {
    const members = present.filter(({ code }) => !['VA', 'PS', 'CK', 'NU'].includes(code));
    expect(members).toHaveLength(193);
    expect(present).toHaveLength(197);
    expect(states().map(({ code }) => code)).not.toContain('TW');
    expect(states().flatMap(({ code, until }) => (until ? [`${code} ${until}`] : []))).toEqual([
      'CSHH 1992',
      'CSXX 2006',
      'DDDE 1990',
      'SUHH 1991',
      'VDVN 1976',
      'YDYE 1990',
      'YUCS 2003',
    ]);
  });

  it('are sorted by code, once each', () => {
    const codes = states().map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it('have exactly one short and one official name in each language today', () => {
    const missing = present.flatMap(({ code, names }) =>
      LANGUAGES.flatMap((language) =>
        (['short', 'official'] as const).flatMap((kind) => {
          const found = names.filter((n) => n.language === language && n.kind === kind && n.until === undefined);
          return found.length === 1 ? [] : [`${code} ${language} ${kind}: ${found.length}`];
        }),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('have a short name in each language even if they ended', () => {
    for (const { code, names } of states()) {
      const languages = names.filter(({ kind }) => kind === 'short').map(({ language }) => language);
      expect(new Set(languages), code).toEqual(new Set(LANGUAGES));
    }
  });

  it('carry codes and regions', () => {
    for (const state of present) {
      expect(state.iso3, state.code).toMatch(/^[A-Z]{3}$/);
      expect(state.m49, state.code).toMatch(/^\d{3}$/);
      expect(['Africa', 'Americas', 'Asia', 'Europe', 'Oceania']).toContain(state.region);
      expect(state.subregion, state.code).toMatch(/\S/);
    }
    expect(new Set(present.map(({ m49 }) => m49)).size).toBe(present.length);
  });

  it('are told apart by any of their names in any year', () => {
    const years = states().flatMap(({ names }) => names.flatMap(({ from, until }) => [from ?? [], until ?? []].flat()));
    for (const year of new Set([...years, 2025])) {
      const inUse = states().flatMap((state) =>
        state.names
          .filter(
            ({ from, until }) =>
              Math.max(from ?? 0, state.from ?? 0) <= year && year <= Math.min(until ?? 9999, state.until ?? 9999),
          )
          .map(({ language, name }) => ({ owner: state.code, language, name })),
      );
      expect(ambiguous(inUse), String(year)).toEqual([]);
    }
  });

  it('have names without articles, asterisks or stray white space', () => {
    for (const { names } of states()) {
      for (const { name, language } of names) {
        expect(name).not.toMatch(/[*’\u00a0]|\s{2}|\((the|le|la|les|l'|el|los|las)\)$/);
        if (language === 'en') expect(name).not.toMatch(/^the /);
        if (language === 'fr') expect(name).not.toMatch(/^(l'|le |la |les )/);
        if (language === 'es') expect(name).not.toMatch(/^(el |la |los |las )/);
      }
    }
  });

  it.each([
    ['BO', 'zh', '多民族玻利维亚国', '玻利维亚'],
    ['GB', 'zh', '大不列颠及北爱尔兰联合王国', '联合王国'],
    ['US', 'zh', '美利坚合众国', '美国'],
    ['IR', 'zh', '伊朗伊斯兰共和国', '伊朗'],
    ['VE', 'zh', '委内瑞拉玻利瓦尔共和国', '委内瑞拉'],
    ['PS', 'zh', '巴勒斯坦国', '巴勒斯坦'],
    ['CG', 'zh', '刚果', '刚果（布）'],
    ['VA', 'zh', '教廷', '罗马教廷'],
    ['GB', 'en', 'United Kingdom of Great Britain and Northern Ireland', 'United Kingdom'],
    ['BO', 'en', 'Bolivia (Plurinational State of)', 'Bolivia'],
    ['CI', 'en', "Côte d'Ivoire", 'Ivory Coast'],
    ['NL', 'en', 'Netherlands', 'Netherlands (Kingdom of the)'],
  ])('%s is shown in %s as %s and also recognised as %s', (code, language, short, other) => {
    expect(shown(code, language, 'short')).toEqual([short]);
    const accepted = [...(shown(code, language, 'other') ?? []), ...(shown(code, language, 'official') ?? [])];
    expect(accepted).toContain(other);
  });

  it.each([
    ['SZ', 'en', 'Swaziland', 1968, 2018],
    ['LY', 'zh', '阿拉伯利比亚民众国', 1977, 2011],
    ['MK', 'zh', '前南斯拉夫的马其顿共和国', 1993, 2019],
    ['CD', 'zh', '扎伊尔', 1971, 1997],
    ['EG', 'zh', '阿拉伯联合共和国', 1958, 1971],
    ['BF', 'zh', '上沃尔特', 1960, 1984],
    ['TR', 'en', 'Turkey', 1923, 2022],
  ])('%s was called in %s %s from %i until %i', (code, language, name, from, until) => {
    const former = states().find((state) => state.code === code)?.names;
    expect(former).toContainEqual({ language, kind: 'former', name, from, until });
  });
});

describe('bodies, instruments and organizations', () => {
  const bodyIds = bodies().map(({ id }) => id);
  const instrumentIds = instruments().map(({ id }) => id);

  it.each([
    ['bodies', bodyIds],
    ['instruments', instrumentIds],
    ['organizations', organizations().map(({ id }) => id)],
  ])('%s have ids of their own', (_, ids) => {
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('refer only to bodies and instruments of the tables', () => {
    for (const { id, parent, instrument } of bodies()) {
      if (parent) expect(bodyIds, id).toContain(parent);
      if (instrument) expect(instrumentIds, id).toContain(instrument);
    }
    for (const { id, parent, body } of instruments()) {
      if (parent) expect(instrumentIds, id).toContain(parent);
      if (body) expect(bodies().find((known) => known.id === body)?.instrument ?? id, id).toBe(id);
      if (body) expect(bodyIds, id).toContain(body);
    }
  });

  it.each([
    ['bodies', bodies()],
    ['instruments', instruments()],
    ['organizations', organizations()],
  ])('%s are told apart by their names', (_, entries) => {
    const named = entries.flatMap(({ id, names }) => allNames(names).map((name) => ({ owner: id, ...name })));
    expect(ambiguous(named)).toEqual([]);
  });

  it('give no body a name that a state or an organization has', () => {
    const named = [...bodies(), ...organizations()].flatMap(({ id, names }) =>
      allNames(names).map((name) => ({ owner: id, ...name })),
    );
    const ofStates = states().flatMap(({ code, names }) =>
      names.map(({ language, name }) => ({ owner: code, language, name })),
    );
    expect(ambiguous([...named, ...ofStates])).toEqual([]);
  });

  it('name everything in Chinese and English, once a language', () => {
    for (const { id, names } of [...bodies(), ...instruments(), ...organizations()]) {
      expect(names.zh?.length, id).toBeGreaterThan(0);
      expect(names.en?.length, id).toBeGreaterThan(0);
      for (const list of Object.values(names)) expect(list, id).toEqual([...new Set(list)]);
    }
  });

  it('keep prefixes apart', () => {
    const prefixes = bodies().flatMap(({ id, prefixes: others = [] }) => [id, ...others]);
    expect(prefixes).toEqual([...new Set(prefixes)]);
  });

  it('keep generic names out of the names that hold everywhere', () => {
    const generic = ['缔约方会议', '工作组', '委员会', '理事会', '会议', 'Conference', 'Committee', 'Working Group'];
    const everywhere = bodies().flatMap(({ names }) => allNames(names).map(({ name }) => name));
    expect(everywhere.filter((name) => generic.includes(name))).toEqual([]);
  });

  it.each([
    ['UNTOC', 41],
    ['UNCAC', 71],
    ['Trafficking in Persons Protocol', 20],
    ['Smuggling of Migrants Protocol', 25],
    ['Firearms Protocol', 21],
    ['UN Charter', 111],
    ['UNCLOS', 320],
    ['Paris Agreement', 29],
    ['ICCPR', 53],
    ['1988 Convention', 34],
  ])('%s has %i articles', (id, articles) => {
    expect(instruments().find((instrument) => instrument.id === id)?.articles).toBe(articles);
  });
});

describe('reading a table', () => {
  const entry = z.strictObject({ id: z.string().min(1), n: z.number() });
  const read =
    (...lines: string[]) =>
    () =>
      readTable('graph/reference/x.json', entry, `${lines.join('\n')}\n`);

  it('gives its entries in order', () => {
    expect(read('[', '{"id":"b","n":1},', '{"id":"a","n":2}', ']')()).toEqual([
      { id: 'b', n: 1 },
      { id: 'a', n: 2 },
    ]);
  });

  it.each([
    ['no array', ['{"id":"a","n":1}'], /x\.json failed: expected a line "\["/],
    ['a missing comma', ['[', '{"id":"a","n":1}', '{"id":"b","n":1}', ']'], /line 2, failed: expected a comma/],
    ['a comma too many', ['[', '{"id":"a","n":1},', ']'], /line 2, failed: the last object takes no comma/],
    ['broken JSON', ['[', '{"id":"a","n":1},', '{"id":"b",', ']'], /line 3, failed/],
    ['a wrong field', ['[', '{"id":"a","n":1},', '{"id":"b","n":"1"}', ']'], /line 3, failed: n: /],
    ['an unknown field', ['[', '{"id":"a","n":1,"m":2}', ']'], /line 2, failed: the object: /],
  ])('refuses %s and names the line', (_, lines, message) => {
    expect(read(...lines)).toThrow(ReferenceDataError);
    expect(read(...lines)).toThrow(message);
  });
});
