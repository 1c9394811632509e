/** The tables against real documents, where these are at hand: what the documents cite must be known. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { bodies, states } from '../../graph/reference/reference.ts';

const SHARED = join(PACKAGE_ROOT, '../shared');
const CORPUS = join(SHARED, 'corpus/general-assembly');
const SEEDS = join(SHARED, 'seeds');

/** `UNEP/EA.5/Res.1` and `ICCD/COP(13)/21` begin with UNEP/EA and ICCD/COP; ISBA/26/A/15 with ISBA. */
const begins = (symbol: string, prefix: string) =>
  symbol.startsWith(prefix) && /^([/.(\d-]|$)/.test(symbol.slice(prefix.length));
const prefixes = bodies().flatMap(({ id, prefixes: others = [] }) => [id, ...others].map((p) => p.toUpperCase()));
/** A numbered organ inside another must be known itself; the four digits of NPT/CONF.2020 are a session. */
const NUMBERED = /^(?:[A-Z]+\/)+(?:AC|C|CN|CONF|WG|EG|GGE)\.\d{1,3}(?=\/)/;

/** The symbols of which no body is known. */
function unknown(symbols: Iterable<string>): string[] {
  const missing = (symbol: string) => {
    const numbered = NUMBERED.exec(symbol)?.[0];
    if (numbered !== undefined) return !prefixes.includes(numbered);
    return !prefixes.some((prefix) => begins(symbol, prefix));
  };
  return [...new Set(symbols)].filter(missing).sort();
}

describe('bodies', () => {
  it('include every one whose documents the corpus links to', (ctx) => {
    if (!existsSync(CORPUS)) ctx.skip('the corpus is not here');
    const symbols = new Set<string>();
    for (const session of readdirSync(CORPUS)) {
      const folder = join(CORPUS, session, 'English');
      for (const file of readdirSync(folder)) {
        const xml = readFileSync(join(folder, file), 'utf8');
        for (const [, cited = ''] of xml.matchAll(
          /href="https?:\/\/(?:www\.)?(?:undocs|docs\.un)\.org\/(?:en\/)?([^"?]+)"/g,
        )) {
          const symbol = decodeURIComponent(cited).replaceAll('&amp;', '&').replace(/\s/g, '').toUpperCase();
          // A few links name a language after another slash, or a number only.
          if (/^\/?[A-Z]/.test(symbol)) symbols.add(symbol.replace(/^\/EN\//, ''));
        }
      }
    }
    expect(symbols.size).toBeGreaterThan(1000);
    // One link has the symbols of two conferences mixed up.
    expect(unknown(symbols)).toEqual(['CAC/CTOC/2020/10']);
  });

  it('include every one whose symbols the five reports print', (ctx) => {
    if (!existsSync(SEEDS)) ctx.skip('the reports are not here');
    const symbols = readdirSync(SEEDS).flatMap((file) => {
      const text = readFileSync(join(SEEDS, file), 'utf8');
      return [...text.matchAll(/\b(?:[A-Z]+\/)+(?:[A-Z]+\.?\d*\/)*\d{4}\/[A-Z]*\.?\d+/g)].map(([symbol]) => symbol);
    });
    expect(symbols.length).toBeGreaterThan(10);
    expect(unknown(symbols)).toEqual([]);
  });
});

describe('states', () => {
  it('include everyone who voted, by the names of the voting records', (ctx) => {
    if (!existsSync(CORPUS)) ctx.skip('the corpus is not here');
    const fold = (name: string) =>
      name
        .normalize('NFKD')
        .replace(/[\p{M}\s]/gu, '')
        .replaceAll('’', "'")
        .toUpperCase();
    const known = new Set(states().flatMap(({ names }) => names.map(({ name }) => fold(name))));
    const voters = new Set<string>();
    for (const session of readdirSync(CORPUS)) {
      for (const line of readFileSync(join(CORPUS, session, 'metadata.jsonl'), 'utf8')
        .trim()
        .split('\n')) {
        const record = JSON.parse(line) as Record<'MS_in_favour' | 'MS_against' | 'MS_abstaining', string[]>;
        for (const name of [...record.MS_in_favour, ...record.MS_against, ...record.MS_abstaining]) voters.add(name);
      }
    }
    expect(voters.size).toBeGreaterThan(150);
    expect([...voters].filter((name) => !known.has(fold(name)))).toEqual([]);
  });
});
