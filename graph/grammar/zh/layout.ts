/** Chinese: what its documents look like. */
import type { LayoutGrammar } from '../layout.ts';

export const layout: LayoutGrammar = {
  layout: {
    annex: /^附件(?:[一二三四五六七八九十]+)?$/,
    recommendations: /建议$/,
    organization: /^(?:会议安排|会议的?组织(?:安排|事项)?|组织事项|会期|会议开幕和会期)/,
    sentenceEnd: /[。！？]/,
  },
  header: {
    title:
      /^(?<title>(?:\d{4}年\d{1,2}月[^。，]*?(?:举行|召开)的[^。，]*?|[^。，]*?(?:工作组|委员会|理事会|会议|大会)[^。，]*?)报告(?:草稿|草案)?)$/,
    kinds: [
      [/报告(?:草稿|草案)?$/, 'REPORT'],
      [/议程/, 'AGENDA'],
      [/决议/, 'RESOLUTION'],
      [/决定/, 'DECISION'],
    ],
    draft: /(?:草稿|草案)$/,
    issued: /Distr\.?:?\s*\w+\s+(?<day>\d{1,2})\s+(?<month>[A-Z][a-z]+)\s+(?<year>\d{4})/,
  },
};
