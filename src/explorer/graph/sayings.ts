/** What the statements of a relationship say besides: "recalls, reaffirms"; "sponsor"; "in favour". */
import type { Text } from '../text/types.ts';
import type { Edge } from './model.ts';

export const sayingsOf = ({ relation, roles, choice }: Edge, t: Text, language: string): string =>
  [
    ...relation.map((one) => t.reference[one as keyof typeof t.reference]),
    ...roles.map((one) => t.role[one as keyof typeof t.role]),
    ...choice.map((one) => t.choice[one as keyof typeof t.choice]),
  ].join(language === 'zh' ? '、' : ', ');
