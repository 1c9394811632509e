import type { ArgBuilder } from '@pothos/core';
import type { Types } from './builder.ts';
import { languageEnum } from './vocabulary.ts';

/** The argument `language` of every field that has a text or an address in several languages. */
export const languageArgument = (t: { arg: ArgBuilder<Types> }) =>
  t.arg({ type: languageEnum, description: 'The language wanted; that of the request unless given.' });
