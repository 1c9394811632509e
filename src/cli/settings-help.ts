/** The table of environment settings in `--help`, written from SETTINGS, and the flags that stand for some of them. */
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { readSettings, SETTINGS, type SettingName, type Settings } from '../settings.ts';
import { labelled, WIDTH, wrap } from './wrap.ts';

/** Flags that override a setting. */
export const FLAGS = { '--port': 'PORT', '--host': 'HOST', '--data': 'RECALLING_DATA' } as const satisfies Record<
  string,
  SettingName
>;
export type Flag = keyof typeof FLAGS;

const ARGUMENTS: Record<Flag, string> = { '--port': '<number>', '--host': '<address>', '--data': '<folder>' };

/** A flag that is checked as its setting is; what is wrong names the flag. */
export function settingOption(flag: Flag): Option {
  const { meaning, schema } = SETTINGS[FLAGS[flag]];
  const option = new Option(`${flag} ${ARGUMENTS[flag]}`, `${meaning} Overrides ${FLAGS[flag]}.`);
  return option.argParser((value: string) => {
    const parsed = schema.safeParse(value);
    if (parsed.success && value.trim() !== '') return value;
    throw new InvalidArgumentError(parsed.error?.issues.map((issue) => issue.message).join('; ') ?? 'It is empty.');
  });
}

/**
 * The settings of the environment with what the flags of a command say instead.
 * @throws SettingsError
 */
export function settingsWith(flags: { port?: string; host?: string; data?: string }): Settings {
  const { port, host, data } = flags;
  return readSettings({
    ...process.env,
    ...(port === undefined ? {} : { PORT: port }),
    ...(host === undefined ? {} : { HOST: host }),
    ...(data === undefined ? {} : { RECALLING_DATA: data }),
  });
}

/** The table of all settings, as it stands at the end of every help text. */
export function settingsTable(): string {
  const entries = Object.entries(SETTINGS) as [SettingName, (typeof SETTINGS)[SettingName]][];
  const column = Math.max(...entries.map(([name]) => name.length)) + 4;
  const rows = entries.map(([name, { meaning, default: value }]) => {
    const text = value === undefined ? meaning : `${meaning} Default: ${value}`;
    return labelled(`  ${name}`, column, wrap(text.split(' '), WIDTH - column));
  });
  return `\nEnvironment:\n${rows.join('\n')}`;
}

/** Adds examples, one a line, and the table of settings (where the command has any) to the help of a command. */
export function withExamples(command: Command, examples: readonly string[], { settings = true } = {}): Command {
  const lines = examples.map((example) => `  ${example}`).join('\n');
  return command.addHelpText('after', () => `\nExamples:\n${lines}${settings ? `\n${settingsTable()}` : ''}`);
}

/** The argument that names documents, folders or globs. */
export const filesArgument = () =>
  new Argument(
    '<file...>',
    'documents (.txt, .md, .html, .xml, .pdf, .docx, .doc), facts files (.jsonl), folders and archives (.zip) with such ' +
      'files, or globs',
  );

/** How many files are extracted at once. */
export const jobsOption = () =>
  new Option('--jobs <number>', 'how many files are extracted at once; all cores unless given').argParser(
    (value: string) => {
      const jobs = Number(value);
      if (/^\d{1,3}$/.test(value) && jobs > 0) return jobs;
      throw new InvalidArgumentError('It must be a whole number from 1 to 999.');
    },
  );

/** Shows the stack of an error besides its message. */
export const debugOption = () => new Option('--debug', 'show where an error came from; RECALLING_DEBUG=1 does so too');
