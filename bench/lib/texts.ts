/** The texts of the corpus, without markup, as the scripts that define the measure of references prepare them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CORPUS, inBench } from './built.ts';

export interface Text {
  readonly name: string;
  readonly text: string;
  readonly bytes: number;
}

/** Folders of texts by session and language: `77 English`. They are made once, in bench/texts/. */
export function textFolders(): Map<string, string> {
  const assembly = join(CORPUS, 'general-assembly');
  if (!existsSync(assembly)) throw new Error(`There is no corpus in ${CORPUS} (RECALLING_CORPUS names another place)`);
  const folders = new Map<string, string>();
  for (const session of readdirSync(assembly).sort()) {
    for (const language of readdirSync(join(assembly, session), { withFileTypes: true })) {
      if (!language.isDirectory()) continue;
      const texts = inBench('texts', `${session}-${language.name}`);
      if (!existsSync(texts)) {
        mkdirSync(texts, { recursive: true });
        const script = resolve(CORPUS, '..', 'score', 'references.mjs');
        execFileSync(process.execPath, [script, 'prepare', join(assembly, session, language.name), texts]);
      }
      folders.set(`${session} ${language.name}`, texts);
    }
  }
  return folders;
}

/** All texts of a folder, in memory: reading is not measured. */
export const textsIn = (folder: string): Text[] =>
  readdirSync(folder)
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return { name, text, bytes: Buffer.byteLength(text) };
    });
