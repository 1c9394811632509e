import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { createProgram } from '../../src/cli/program.ts';
import { settingsTable } from '../../src/cli/settings-help.ts';
import { SETTINGS } from '../../src/settings.ts';
import { run } from './run.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ');

/** The help of a command as a person sees it, with what is added after it. */
function helpOf(name: string): string {
  const command = createProgram().commands.find((one) => one.name() === name);
  let text = '';
  command?.configureOutput({
    writeOut: (part) => {
      text += part;
    },
  });
  command?.outputHelp();
  return text;
}

test('the table names every setting with its meaning and its default', () => {
  const table = flat(settingsTable());
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const value = setting.default === undefined ? '' : ` Default: ${setting.default}`;
    expect(table).toContain(`${name} ${setting.meaning}${value}`);
  }
});

describe.each(['serve', 'load', 'unload', 'extract', 'review', 'accuracy', 'status'])('the help of %s', (name) => {
  test('has examples', () => {
    expect(helpOf(name).split('Examples:')[1]).toContain(`recalling ${name}`);
  });

  test('fits a terminal of 80 columns, but for examples', () => {
    const [before = '', rest = ''] = helpOf(name).split('Examples:');
    const lines = [...before.split('\n'), ...(rest.split('Environment:')[1] ?? '').split('\n')];
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});

test.each(['serve', 'load', 'unload', 'status'])('the help of %s has the table of settings', (name) => {
  expect(helpOf(name)).toContain(settingsTable());
});

test('.env.example has every setting with its meaning and its default, and nothing else', () => {
  const text = readFileSync(join(PACKAGE_ROOT, '.env.example'), 'utf8');
  const entries = Object.entries(SETTINGS).map(
    ([name, setting]) => `# ${setting.meaning}\n#${name}=${setting.default ?? ''}\n`,
  );
  const [, ...blocks] = text.split(/\n(?=\n# )/);
  expect(blocks.map((block) => `${block.trim()}\n`)).toEqual(entries);
});

describe('exit codes', () => {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string };

  test.each([
    ['--version', ['--version'], {}, 0, 'stdout', version],
    ['--help', ['--help'], {}, 0, 'stdout', 'Usage: recalling'],
    ['the help of a command', ['load', '--help'], {}, 0, 'stdout', '--dry-run'],
    ['no command', [], {}, 2, 'stderr', 'Usage: recalling'],
    ['an unknown command', ['lode'], {}, 2, 'stderr', "unknown command 'lode'"],
    ['an unknown option', ['status', '--jason'], {}, 2, 'stderr', "unknown option '--jason'"],
    ['a missing argument', ['load'], {}, 2, 'stderr', "missing required argument 'file'"],
    ['a wrong flag', ['serve', '--port', '70000'], {}, 2, 'stderr', "'--port <number>' argument '70000' is invalid"],
    ['no jobs', ['extract', '--jobs', '0', 'x.txt'], {}, 2, 'stderr', "'--jobs <number>' argument '0' is invalid"],
    ['a wrong setting', ['status'], { NEO4J_URI: 'localhost' }, 2, 'stderr', 'NEO4J_URI (it is "localhost")'],
    ['a missing setting', ['status'], { NEO4J_URI: 'bolt://localhost' }, 2, 'stderr', 'NEO4J_PASSWORD: needed'],
    [
      'a flag overrides its setting',
      ['status', '--json', '--data', '/nowhere/x'],
      { RECALLING_DATA: '/y' },
      0,
      'stdout',
      '"/nowhere/x/',
    ],
  ] as [string, string[], Record<string, string>, number, 'stdout' | 'stderr', string][])(
    '%s',
    async (_name, args, environment, code, stream, expected) => {
      const ended = await run(args, environment);
      expect(ended).toMatchObject({ code, [stream]: expect.stringContaining(expected) });
    },
  );
});
