/** Gold of either kind: annotated facts (.json) or the United Nations' own markup (.xml). */
import { readdir } from 'node:fs/promises';
import type { Facts } from '../../graph/facts.ts';
import { type Compared, compareAnnotated, nameOf, readAnnotated } from './annotated.ts';
import { AccuracyError } from './errors.ts';
import type { Counts } from './figures.ts';
import { compareMarkup, readMarkup, verbsIn } from './markup.ts';
import { emptyRun, type Run } from './run.ts';

export interface Gold {
  readonly kind: 'annotated' | 'markup';
  /** Compares one document; undefined where the gold says nothing about it. */
  compare(name: string, facts: Facts | undefined): Compared | undefined;
  readonly names: readonly string[];
}

/**
 * Reads the gold in a folder.
 * @param english for markup in another language: the folder with the same texts in English, which name their verbs.
 * @throws AccuracyError
 */
export async function readGold(folder: string, english?: string): Promise<Gold> {
  const files = await filesIn(folder);
  if (files.some((name) => name.endsWith('.json'))) {
    const documents = await readAnnotated(folder);
    return {
      kind: 'annotated',
      names: [...documents.keys()],
      compare(name, facts) {
        const gold = documents.get(name);
        return gold && compareAnnotated(name, gold, facts);
      },
    };
  }
  if (files.some((name) => name.endsWith('.xml'))) {
    if (english !== undefined) await filesIn(english);
    const documents = await readMarkup(folder);
    const inEnglish = english === undefined ? documents : await readMarkup(english);
    const verbs = verbsIn(inEnglish.values());
    const second =
      english === undefined ? undefined : new Map([...inEnglish.values()].map((linked) => [linked.symbol, linked]));
    return {
      kind: 'markup',
      names: [...documents.keys()],
      compare(name, facts) {
        const gold = documents.get(name);
        return gold && compareMarkup(name, gold, facts, verbs, second);
      },
    };
  }
  throw new AccuracyError(
    `Reading the gold in ${folder} failed: it holds neither annotated facts (.json) nor .xml files`,
  );
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    throw new AccuracyError(`Reading the gold in ${folder} failed: ${(cause as Error).message}`, { cause });
  }
}

/** Gathers how documents fared, one after another, in any order. */
export class Measure {
  readonly run: Run = emptyRun();
  readonly #heard = new Map<string, Readonly<Record<string, Counts>>>();
  readonly #errors = new Map<string, readonly string[]>();
  readonly #matched = new Set<string>();
  readonly #gold: Gold;

  constructor(gold: Gold) {
    this.#gold = gold;
  }

  /** How many documents that were added the gold has. */
  get matched(): number {
    return this.#matched.size;
  }

  /** The lists once the English edition is heard as well; undefined where there is none. */
  get heard(): Record<string, Counts> | undefined {
    if (this.#heard.size === 0) return undefined;
    const lists: Record<string, Counts> = {};
    for (const counts of this.#heard.values()) {
      for (const [list, { right, extra, missing }] of Object.entries(counts)) {
        lists[list] ??= { right: 0, extra: 0, missing: 0 };
        const sum = lists[list];
        sum.right += right;
        sum.extra += extra;
        sum.missing += missing;
      }
    }
    return lists;
  }

  /** Compares the facts of one document, if the gold has it. */
  add(facts: Facts): void {
    const name = nameOf(facts.source);
    if (this.#gold.names.includes(name)) this.#matched.add(name);
    this.#compare(name, facts);
  }

  /** What of the gold was never added is missing. @returns what is wrong, in the order of the gold. */
  finish(): string[] {
    for (const name of this.#gold.names) if (!this.#errors.has(name)) this.#compare(name, undefined);
    return this.#gold.names.flatMap((name) => this.#errors.get(name) ?? []);
  }

  #compare(name: string, facts: Facts | undefined): void {
    const compared = this.#gold.compare(name, facts);
    if (compared === undefined) return;
    this.run.documents[name] = compared.run;
    this.#errors.set(name, compared.errors);
    if (compared.heard !== undefined) this.#heard.set(name, compared.heard);
  }
}
