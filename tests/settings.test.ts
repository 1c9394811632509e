import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../graph/package-root.ts';
import { readSettings, SETTINGS, SettingsError } from '../src/settings.ts';

const DEFAULTS = {
  limits: {
    depth: 20,
    tokens: 2_000,
    aliases: 50,
    directives: 50,
    cost: 50_000,
    requestBytes: 100_000,
    batch: 0,
    seconds: 10,
  },
  access: {
    rateLimit: 0,
    token: undefined,
    origins: [],
    introspection: true,
    trustedDocuments: undefined,
    cacheSeconds: 0,
  },
};

describe('readSettings', () => {
  it('has a default for everything but the address and password of Neo4j', () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      data: resolve('.recalling'),
      neo4j: undefined,
      ...DEFAULTS,
    });
  });

  it('takes what is set; an empty value is not set', () => {
    const settings = readSettings({
      PORT: '0',
      HOST: '::1',
      RECALLING_DATA: '/srv/graph',
      NEO4J_URI: 'neo4j+s://db.example:7687',
      NEO4J_USER: '',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'un',
    });
    expect(settings).toEqual({
      port: 0,
      host: '::1',
      data: '/srv/graph',
      neo4j: { uri: 'neo4j+s://db.example:7687', user: 'neo4j', password: 'secret', database: 'un' },
      ...DEFAULTS,
    });
  });

  it('takes limits, and who may ask', () => {
    const { limits, access } = readSettings({
      MAX_COST: '10',
      MAX_BATCH: '5',
      RATE_LIMIT: '60',
      ACCESS_TOKEN: 'a-token-of-this-test',
      CORS_ORIGINS: 'https://a.example, http://b.example:8080',
      INTROSPECTION: 'no',
      TRUSTED_DOCUMENTS: 'queries.json',
      CACHE_SECONDS: '60',
    });
    expect(limits).toEqual({ ...DEFAULTS.limits, cost: 10, batch: 5 });
    expect(access).toEqual({
      rateLimit: 60,
      token: 'a-token-of-this-test',
      origins: ['https://a.example', 'http://b.example:8080'],
      introspection: false,
      trustedDocuments: 'queries.json',
      cacheSeconds: 60,
    });
  });

  it.each([
    ['127.0.0.1', {}, 0],
    ['::1', {}, 0],
    ['localhost', {}, 0],
    ['0.0.0.0', {}, 600],
    ['192.0.2.1', {}, 600],
    ['0.0.0.0', { RATE_LIMIT: '0' }, 0],
    ['127.0.0.1', { RATE_LIMIT: '5' }, 5],
  ])('on %s with %j, %i requests a minute', (HOST, given, expected) => {
    expect(readSettings({ HOST, ...given }).access.rateLimit).toBe(expected);
  });

  it.each([
    [{ PORT: '70000' }, /PORT \(it is "70000"\): expected a whole number from 0 to 65535/],
    [{ PORT: 'http' }, /PORT \(it is "http"\): expected a whole number/],
    [{ NEO4J_URI: 'localhost' }, /NEO4J_URI \(it is "localhost"\): expected an address that begins with neo4j:\/\//],
    [{ MAX_DEPTH: '0' }, /MAX_DEPTH \(it is "0"\): expected a whole number from 1 to 1000/],
    [{ MAX_COST: '1e9' }, /MAX_COST \(it is "1e9"\): expected a whole number/],
    [{ INTROSPECTION: 'false' }, /INTROSPECTION \(it is "false"\): expected yes or no/],
    [{ CORS_ORIGINS: '*' }, /CORS_ORIGINS \(it is "\*"\): expected origins such as/],
    [{ NEO4J_URI: 'bolt://127.0.0.1' }, /NEO4J_PASSWORD: needed where NEO4J_URI is set/],
  ])('refuses %j and names the setting', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(SettingsError);
    expect(() => readSettings(environment)).toThrow(message);
  });

  it('never shows a password', () => {
    const attempt = () => readSettings({ NEO4J_URI: 'x', NEO4J_PASSWORD: '  ' });
    expect(attempt).toThrow(/NEO4J_PASSWORD: expected/);
    expect(() => readSettings({ ACCESS_TOKEN: 'short' })).toThrow(/ACCESS_TOKEN: expected 16/);
  });
});

it('the README says of every setting what the program says', () => {
  const readme = readFileSync(join(PACKAGE_ROOT, 'README.md'), 'utf8');
  for (const [name, { meaning, default: standard }] of Object.entries(SETTINGS)) {
    expect(readme).toContain(`| \`${name}\` | ${standard === undefined ? '' : `\`${standard}\` `}| ${meaning} |`);
  }
});
