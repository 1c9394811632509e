/** Whether words look like the name of an organization. */
import type { ListGrammar } from '../../graph/grammar/participation.ts';

/** Whether a text holds a word for what an organization is, so that it may be a whole name of one. */
export const holdsNoun = (text: string, lists: ListGrammar): boolean => {
  const name = text.trim();
  return lists.organization.test(name.replace(lists.adjective, '')) || /\bInternational$/.test(name);
};
