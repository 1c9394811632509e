import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../graph/package-root.ts';
import { readSettings, SETTINGS, SettingsError } from '../src/settings.ts';

describe('readSettings', () => {
  it('has a default for everything but the address and password of Neo4j', () => {
    expect(readSettings({})).toEqual({ port: 4000, host: '127.0.0.1', data: resolve('.recalling'), neo4j: undefined });
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
    });
  });

  it.each([
    [{ PORT: '70000' }, /PORT \(it is "70000"\): expected a whole number from 0 to 65535/],
    [{ PORT: 'http' }, /PORT \(it is "http"\): expected a whole number/],
    [{ NEO4J_URI: 'localhost' }, /NEO4J_URI \(it is "localhost"\): expected an address that begins with neo4j:\/\//],
    [{ NEO4J_URI: 'bolt://127.0.0.1' }, /NEO4J_PASSWORD: needed where NEO4J_URI is set/],
  ])('refuses %j and names the setting', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(SettingsError);
    expect(() => readSettings(environment)).toThrow(message);
  });

  it('never shows a password', () => {
    const attempt = () => readSettings({ NEO4J_URI: 'x', NEO4J_PASSWORD: '  ' });
    expect(attempt).toThrow(/NEO4J_PASSWORD: expected/);
  });
});

it('the README says of every setting what the program says', () => {
  const readme = readFileSync(join(PACKAGE_ROOT, 'README.md'), 'utf8');
  for (const [name, { meaning, default: standard }] of Object.entries(SETTINGS)) {
    expect(readme).toContain(`| \`${name}\` | ${standard === undefined ? '' : `\`${standard}\` `}| ${meaning} |`);
  }
});
