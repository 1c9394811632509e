/**
 * What a grammar says about one language: how the documents of the United Nations put things, as data. The program that
 * applies it (src/parse, src/extract) is the same for all languages; what stands in named groups is taken out.
 *
 * Patterns with the flag `g` are applied to a sentence as often as they match; the others once.
 */
import type { LayoutGrammar } from './layout.ts';
import type { ParticipationGrammar } from './participation.ts';
import type { ProceedingsGrammar } from './proceedings.ts';
import type { ReferenceGrammar } from './references.ts';
import type { VotingGrammar } from './voting.ts';

/** What every language has: how a document looks, and how it refers to decisions and treaties. */
export interface Grammar extends LayoutGrammar, ReferenceGrammar {}

/** A grammar that reads reports of meetings too. */
export interface MeetingGrammar extends Grammar, ParticipationGrammar, ProceedingsGrammar, VotingGrammar {}

export const readsMeetings = (grammar: Grammar): grammar is MeetingGrammar => 'attendance' in grammar;
