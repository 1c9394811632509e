/** The words of the page in the two languages in which it can be used. */
import type { FactList } from '../../graph/facts.ts';

export const PAGE_LANGUAGES = ['en', 'zh'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

export const LIST_NAMES: { readonly [L in FactList]: Readonly<Record<PageLanguage, string>> } = {
  sessions: { en: 'sessions', zh: '届会' },
  attendance: { en: 'attendance', zh: '出席' },
  statements: { en: 'statements', zh: '发言' },
  agenda: { en: 'agenda', zh: '议程' },
  consideration: { en: 'consideration', zh: '审议' },
  documents: { en: 'documents', zh: '会前文件' },
  documentMentions: { en: 'other documents', zh: '提及文件' },
  references: { en: 'references', zh: '援引' },
  provisions: { en: 'provisions', zh: '条款' },
  recommendations: { en: 'recommendations', zh: '建议' },
  people: { en: 'people', zh: '人员' },
  votes: { en: 'votes', zh: '表决' },
  sponsors: { en: 'sponsors', zh: '提案国' },
  subjects: { en: 'subjects', zh: '主题' },
  unidentified: { en: 'not identified', zh: '未能识别' },
};

export const WORDS = {
  review: { en: 'Review', zh: '核对' },
  lists: { en: 'Show marks of', zh: '显示标记' },
  paragraphs: { en: 'Paragraphs', zh: '段落' },
  empty: { en: 'without facts', zh: '未发现事实' },
  nothing: { en: 'nothing found', zh: '未发现' },
  misplaced: { en: 'its words are not there', zh: '原文不在此处' },
  elsewhere: { en: 'Facts whose paragraph is not in the text', zh: '所指段落不在文中的事实' },
  sameItems: { en: 'Items of two bodies that are one', zh: '两机构的同一议程项目' },
  jumps: { en: 'Go to', zh: '跳转' },
  nextUnidentified: { en: 'next not identified', zh: '下一处未识别' },
  previousUnidentified: { en: 'previous', zh: '上一处' },
  nextEmpty: { en: 'next paragraph without facts', zh: '下一个未发现事实的段落' },
  previousEmpty: { en: 'previous', zh: '上一个' },
  keys: { en: 'keys U, E (with Shift: back)', zh: '快捷键 U、E（加 Shift 向前）' },
  found: { en: 'What was found', zh: '发现的事实' },
  documents: { en: 'documents', zh: '份文件' },
} as const satisfies Record<string, Readonly<Record<PageLanguage, string>>>;

export type Word = keyof typeof WORDS;
