/** `recalling unload`: takes out what documents said. */
import { type Command, Option } from 'commander';
import { EDITIONS, type Edition } from '../../../graph/model.ts';
import { debugOption, settingOption, settingsWith, withExamples } from '../settings-help.ts';

export function addUnload(program: Command): void {
  const command = program
    .command('unload')
    .summary('take documents out of the graph')
    .description('Takes out what each document said. What other documents say too stays.')
    .argument('<symbol...>', 'symbols of loaded documents, as "recalling status" lists them')
    .addOption(
      new Option('--edition <edition>', 'only this text of it: a language, or record for data about it').choices(
        EDITIONS,
      ),
    )
    .addOption(settingOption('--data'))
    .addOption(debugOption())
    .action(unload);
  withExamples(command, ['recalling unload CTOC/COP/WG.2/2018/3', 'recalling unload A/RES/77/1 --edition fr']);
}

interface Options {
  edition?: Edition;
  data?: string;
}

async function unload(symbols: string[], { edition, ...flags }: Options): Promise<void> {
  const settings = settingsWith(flags);
  const { withExistingGraph } = await import('../../serve/open-graph.ts');
  const { ControlError } = await import('../../serve/control/socket-path.ts');
  const { errorText, EXIT } = await import('../report-error.ts');
  await withExistingGraph(settings, async ({ graph }) => {
    for (const symbol of symbols) {
      try {
        const document = await graph.unload(symbol, edition);
        process.stdout.write(`${document}${edition ? ` (${edition})` : ''} is taken out\n`);
      } catch (error) {
        // Without the process that serves the graph the others would fail alike.
        if (error instanceof ControlError) throw error;
        process.stderr.write(`${errorText(error)}\n`);
        process.exitCode = EXIT.failed;
      }
    }
  });
}
