import type { Language } from '../model.ts';
import { en } from './en/en.ts';
import type { Grammar } from './grammar.ts';
import { zh } from './zh/zh.ts';

const GRAMMARS: Partial<Record<Language, Grammar>> = { zh, en };

/** The grammar of a language; the English one stands in where a language has none yet (symbols are the same in all). */
export const grammarOf = (language: Language): Grammar => GRAMMARS[language] ?? en;
