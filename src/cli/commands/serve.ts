/** `recalling serve`: the endpoint, until a signal ends it. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { debugOption, settingOption, settingsWith, withExamples } from '../settings-help.ts';

interface Options {
  port?: string;
  host?: string;
  data?: string;
  empty?: true;
}

export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .summary('serve the graph with GraphQL')
    .description(
      'Serves the graph with GraphQL, and GraphiQL for a browser, until it is stopped (Ctrl-C). An empty embedded graph is ' +
        'filled with starter data at the first start. While it runs, load, unload and status hand their work to it.',
    )
    .addOption(settingOption('--port'))
    .addOption(settingOption('--host'))
    .addOption(settingOption('--data'))
    .option('--empty', 'leave an empty graph empty: no starter data')
    .addOption(debugOption())
    .action(run);
  withExamples(command, [
    'recalling serve',
    'recalling serve --port 8080 --data ~/un-graph',
    'NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… recalling serve',
  ]);
}

async function run({ empty, ...flags }: Options): Promise<void> {
  const settings = settingsWith(flags);
  // Node's libraries take their fast paths by this.
  process.env.NODE_ENV ??= 'production';
  const [{ serve }, { STARTER_FILE }, { servingText }, { stopSignal }] = await Promise.all([
    import('../../serve/serve.ts'),
    import('../../serve/starter.ts'),
    import('../status-text.ts'),
    import('../stop-signals.ts'),
  ]);
  const stopped = stopSignal();
  const { readFactsFile } = await import('../../read/facts-file.ts');
  const starter = !empty && existsSync(STARTER_FILE) ? () => readFactsFile(STARTER_FILE) : undefined;
  const serving = await serve(settings, { starter });
  process.stdout.write(servingText(serving));
  const signal = await stopped;
  process.stdout.write(`${signal}: finishing what was begun\n`);
  await serving.stop();
}
