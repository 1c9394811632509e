import type { Language } from '../model.ts';
import { references as ar } from './ar/references.ts';
import { en } from './en/en.ts';
import { references as es } from './es/references.ts';
import { references as fr } from './fr/references.ts';
import type { Grammar } from './grammar.ts';
import { LAYOUTS } from './layouts.ts';
import { references as ru } from './ru/references.ts';
import { zh } from './zh/zh.ts';

const GRAMMARS: Record<Language, Grammar> = {
  zh,
  en,
  fr: { ...LAYOUTS.fr, ...fr },
  es: { ...LAYOUTS.es, ...es },
  ru: { ...LAYOUTS.ru, ...ru },
  ar: { ...LAYOUTS.ar, ...ar },
};

/** The grammar of a language. */
export const grammarOf = (language: Language): Grammar => GRAMMARS[language];
