/** Opens the graph for a command, or finds the process that serves it and asks that one. */
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../settings.ts';
import { StoreLockedError } from '../store/errors.ts';
import { graphFile } from '../store/graph-file.ts';
import { connectToServer } from './control/client.ts';
import type { ControlEvent } from './control/messages.ts';
import { absentGraph, type Graph, graphOf } from './graph.ts';

/** How long a command waits for another command that has the graph open, and how often it looks, in milliseconds. */
const PATIENCE = 10_000;
const PAUSE = 200;

export interface OpenedGraph<G = Graph> {
  readonly graph: G;
  readonly engine: 'embedded' | 'neo4j';
  /** Where the data is, for people. */
  readonly location: string;
  /** The process that serves the graph, where it is not this one. */
  readonly servedBy: number | undefined;
}

export interface OpenOptions {
  /** Told when work that was handed over has to wait, and when it starts. */
  onEvent?: (event: ControlEvent) => void;
  /** Told once, where another command has the graph open and this one waits for it. */
  onWait?: (pid: number) => void;
}

/**
 * Opens the graph that the settings name, does the work and lets go of it, whatever happens. The embedded graph belongs to
 * one process at a time: where a server has it, the work is handed to that server; where another command has it, this one
 * waits a little.
 * @throws StoreError (StoreLockedError naming the process that has the graph), ControlError, and what `work` throws
 */
export async function withGraph<T>(
  settings: Settings,
  work: (opened: OpenedGraph) => Promise<T>,
  options: OpenOptions = {},
): Promise<T> {
  const opened = await open(settings, options);
  try {
    return await work(opened);
  } finally {
    await opened.graph.close();
  }
}

/** As {@link withGraph}, for work that adds nothing: where there is no graph yet, none is made. */
export async function withExistingGraph<T>(
  settings: Settings,
  work: (opened: OpenedGraph<Omit<Graph, 'load' | 'loadBatch'>>) => Promise<T>,
  options: OpenOptions = {},
): Promise<T> {
  const location = graphFile(settings.data);
  if (settings.neo4j || existsSync(location)) return withGraph(settings, work, options);
  return work({ graph: absentGraph(), engine: 'embedded', location, servedBy: undefined });
}

async function open(settings: Settings, { onEvent, onWait }: OpenOptions): Promise<OpenedGraph> {
  const own = async (): Promise<OpenedGraph> => {
    const { openNamed } = await import('./open-store.ts');
    const store = await openNamed(settings);
    return { graph: graphOf(store), engine: store.engine, location: store.location, servedBy: undefined };
  };
  if (settings.neo4j) return own();
  const began = Date.now();
  const location = graphFile(settings.data);
  for (let first = true; ; first = false) {
    const graph = await connectToServer(settings.data, onEvent);
    if (graph) return { graph, engine: 'embedded', location, servedBy: graph.pid };
    try {
      return await own();
    } catch (error) {
      if (!(error instanceof StoreLockedError) || Date.now() - began >= PATIENCE) throw error;
      if (first) onWait?.(error.pid);
      await sleep(PAUSE);
    }
  }
}
