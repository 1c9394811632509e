/** Ways of referring by what they do, as `graph/facts.ts` says; a test holds the two together. */
import type { Force, Relation } from '../../api/documents.ts';

export const RELATIONS_BY_FORCE: readonly { force: Force; relations: readonly Relation[] }[] = [
  { force: 'NEUTRAL', relations: ['RECALLS', 'NOTES', 'CONSIDERED', 'MINDFUL_OF', 'CONTAINS', 'MENTIONS'] },
  { force: 'STANCE', relations: ['REAFFIRMS', 'WELCOMES', 'GUIDED_BY'] },
  {
    force: 'OPERATIVE',
    relations: [
      'PURSUANT_TO',
      'ESTABLISHES',
      'MAKES_PERMANENT',
      'ENDORSES',
      'APPROVES',
      'ADOPTS',
      'REQUESTS',
      'ENCOURAGES',
      'DECIDES',
      'EXTENDS',
      'AMENDS',
      'SUPERSEDES',
    ],
  },
];
