/** What documents look like, for every language: all that reading paragraphs and covers needs of the grammars. */
import type { Language } from '../model.ts';
import { layout as ar } from './ar/layout.ts';
import { layout as en } from './en/layout.ts';
import { layout as es } from './es/layout.ts';
import { layout as fr } from './fr/layout.ts';
import type { LayoutGrammar } from './layout.ts';
import { layout as ru } from './ru/layout.ts';
import { layout as zh } from './zh/layout.ts';

export const LAYOUTS: Readonly<Record<Language, LayoutGrammar>> = { ar, en, es, fr, ru, zh };
