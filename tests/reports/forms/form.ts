/** What a document is expected to say, list by list, and the same of what was read. */
import type { Facts } from '../../../graph/facts.ts';

export const LISTS = [
  'sessions',
  'attendance',
  'statements',
  'people',
  'agenda',
  'documents',
  'votes',
  'sponsors',
] as const;
export type List = (typeof LISTS)[number];

export interface Form {
  readonly name: string;
  readonly text: string;
  /** A list that is left out is expected to be empty. */
  readonly expected: Partial<Record<List, readonly string[]>>;
}

const who = ({
  code,
  name,
  mention,
}: {
  code?: string | undefined;
  name?: string | undefined;
  mention: string;
}): string => code ?? name ?? mention;
const numbers = (items: readonly string[]): string => items.map((item) => item.replace(/^.*#/, '')).join(',');

/** The facts of each list, a line each. */
export function linesOf(facts: Facts): Record<List, string[]> {
  return {
    sessions: facts.sessions.map(({ id, startDate, endDate }) =>
      [id, startDate && `${startDate}/${endDate}`].filter(Boolean).join(' '),
    ),
    attendance: facts.attendance.map((one) => `${who(one)} ${one.role}`),
    statements: facts.statements.map((one) => `${who(one)}@${one.para} ${numbers(one.items)}`.trim()),
    people: facts.people.map(({ name, role, state, para }) => `${name} ${role} ${state ?? '-'}@${para}`),
    agenda: facts.agenda.map(({ number, title }) => `${number} ${title ?? ''}`.trim()),
    documents: facts.documents.map(({ symbols }) => symbols.join('=')),
    votes: facts.votes.map(({ code, choice }) => `${code} ${choice}`),
    sponsors: facts.sponsors.map(({ code, role }) => `${code} ${role}`),
  };
}
