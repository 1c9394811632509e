/** English: how the documents of the United Nations put things. */
import type { MeetingGrammar } from '../grammar.ts';
import { layout } from './layout.ts';
import { participation } from './participation.ts';
import { proceedings } from './proceedings.ts';
import { references } from './references.ts';
import { voting } from './voting.ts';

export const en: MeetingGrammar = { ...layout, ...references, ...participation, ...proceedings, ...voting };
