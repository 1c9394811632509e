/** Facts of small made-up documents for tests. */

import type { z } from 'zod';
import { type Facts, factsSchema } from '../../graph/facts.ts';

/** Complete facts from the few that a test is about. */
export const factsOf = (given: Partial<z.input<typeof factsSchema>>): Facts =>
  factsSchema.parse({ source: 'paper.txt', language: 'en', kind: 'REPORT', symbols: ['XB/WG.1/2001/5'], ...given });
