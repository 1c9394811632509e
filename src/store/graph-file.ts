/** Opens the file of the embedded graph, with an error that says what is wrong where it cannot be opened. */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { DataFolderError, EngineUnavailableError, StoreLockedError } from './errors.ts';

export type Engine = typeof import('@grafeo-db/js');

/** The binding is loaded when it is needed, so that a platform without a binary gets a clear error and can use Neo4j. */
const importEngine = async (): Promise<Engine> => (await import('@grafeo-db/js')).default as unknown as Engine;

/** @throws EngineUnavailableError where the engine has no binary for this platform. */
export async function loadEngine(load: () => Promise<Engine> = importEngine): Promise<Engine> {
  try {
    return await load();
  } catch (cause) {
    throw new EngineUnavailableError({ cause });
  }
}

export const graphFile = (folder: string): string => join(folder, 'graph.grafeo');
const ownerFile = (folder: string): string => join(folder, 'graph.pid');

/** What the operating system says of a failed call, in words that stand after a path. */
function reason(error: unknown): string {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EACCES':
    case 'EPERM':
      return 'may not be read and written by this user';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'is not a folder';
    case 'EROFS':
      return 'is on a disk that is read-only';
    case 'ENOSPC':
      return 'is on a disk that is full';
    default:
      return `cannot be used (${error instanceof Error ? error.message : String(error)})`;
  }
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const file = graphFile(folder);
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (cause) {
    throw new DataFolderError(folder, reason(cause), { cause });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The process that says it has the graph open, if that process is still there. */
function ownerOf(folder: string): number | undefined {
  const file = ownerFile(folder);
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0;
  return pid > 0 && isAlive(pid) ? pid : undefined;
}

const isEmpty = (file: string): boolean => existsSync(file) && statSync(file).size === 0;

/**
 * The engine does not say by a code why it cannot open a file. A process that has it open has left its number; without
 * one, the file is damaged, or a process that is not seen from here (in another container) has it open.
 */
function openError(folder: string, cause: unknown): Error {
  const pid = ownerOf(folder);
  if (pid !== undefined) return new StoreLockedError(folder, pid, { cause });
  return new DataFolderError(
    graphFile(folder),
    'cannot be opened: it is damaged, or a process in another container has it open',
    {
      cause,
      advice: 'Stop that process; a damaged graph can be moved away and loaded again from its documents.',
    },
  );
}

/** An open file and what gives it back. */
export interface GraphFile {
  db: GrafeoDB;
  release(): void;
}

/**
 * Opens the graph in a folder, and makes both where they are missing (the folder for this user only).
 * @throws DataFolderError where the folder or the file cannot be used, StoreLockedError where another process has it open.
 */
export function openGraphFile(engine: Engine, folder: string): GraphFile {
  prepareFolder(folder);
  const file = graphFile(folder);
  const mark = () => writeFileSync(ownerFile(folder), `${process.pid}\n`, { mode: 0o600 });
  try {
    // A process that was killed while it made the file may have left it empty.
    if (isEmpty(file) && ownerOf(folder) === undefined) rmSync(file);
    const isNew = !existsSync(file);
    if (isNew) mark();
    // `open` would make a database of another form where there is none.
    const db = isNew ? engine.GrafeoDB.create(file) : engine.GrafeoDB.open(file);
    mark();
    return {
      db,
      release: () => {
        db.close();
        rmSync(ownerFile(folder), { force: true });
      },
    };
  } catch (cause) {
    throw openError(folder, cause);
  }
}
