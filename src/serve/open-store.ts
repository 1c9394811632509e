/** Opens the store so that, where another process has it, the error names that process. */
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../settings.ts';
import { DataFolderError } from '../store/errors.ts';
import { graphFile } from '../store/graph-file.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';

/** A process that is just opening or closing the graph can't be named yet, or any more. In milliseconds. */
const PATIENCE = 2_000;
const PAUSE = 100;

/** @throws StoreError; StoreLockedError names the process that has the graph open */
export async function openNamed(settings: Settings): Promise<Store> {
  const began = Date.now();
  for (;;) {
    try {
      return await openStore(settings);
    } catch (error) {
      const mayBeHeld = error instanceof DataFolderError && existsSync(graphFile(settings.data));
      if (!mayBeHeld || Date.now() - began >= PATIENCE) throw error;
      await sleep(PAUSE);
    }
  }
}
