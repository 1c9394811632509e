/** English: what its documents look like. */
import type { LayoutGrammar } from '../layout.ts';

export const layout: LayoutGrammar = {
  layout: {
    annex: /^Annex(?:\s+[IVX]+)?$/i,
    recommendations: /recommendations$/i,
    organization: /^(?:organization of the (?:session|meetings?)|opening|duration)/i,
    sentenceEnd: /(?<!\b(?:Mr|Ms|Mrs|Dr|No|vol|para|paras|art|chap|sect|Add|Rev|Corr|Res|St))\.(?=\s|$)|[!?]/,
  },
  header: {
    title: /(?<title>(?:Draft)?Report[^.]*?)$/i,
    kinds: [
      [/report/i, 'REPORT'],
      [/agenda/i, 'AGENDA'],
      [/resolution/i, 'RESOLUTION'],
      [/decision/i, 'DECISION'],
    ],
    draft: /^draft/i,
    issued: /Distr\.?:?\s*\w+\s+(?<day>\d{1,2})\s+(?<month>[A-Z][a-z]+)\s+(?<year>\d{4})/,
  },
};
