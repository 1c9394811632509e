/** `recalling status`: what is loaded, and who holds it. */
import type { Command } from 'commander';
import { debugOption, settingOption, settingsWith, withExamples } from '../settings-help.ts';

interface Options {
  json?: true;
  data?: string;
}

export function addStatus(program: Command): void {
  const command = program
    .command('status')
    .summary('say what is loaded')
    .description('Says which engine is used, where its data is, and which documents, nodes and relationships it holds.')
    .option('--json', 'print it as one JSON object')
    .addOption(settingOption('--data'))
    .addOption(debugOption())
    .action(status);
  withExamples(command, [
    'recalling status',
    'recalling status --json',
    'NEO4J_URI=neo4j://localhost:7687 recalling status',
  ]);
}

async function status({ json, ...flags }: Options): Promise<void> {
  const settings = settingsWith(flags);
  const { withExistingGraph } = await import('../../serve/open-graph.ts');
  const { statusText } = await import('../status-text.ts');
  await withExistingGraph(settings, async ({ graph, engine, location, servedBy }) => {
    const found = await graph.status();
    const place = { engine, location, servedBy };
    process.stdout.write(json ? `${JSON.stringify({ ...place, ...found }, null, 2)}\n` : statusText(found, place));
  });
}
