/** Reports, records, lists and drafts in the forms of many bodies: who came, spoke and held office, agenda, papers, votes. */
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/resolve/facts.ts';
import { first } from './forms/first.ts';
import { LISTS, linesOf } from './forms/form.ts';
import { second } from './forms/second.ts';

describe.each([...first, ...second].map((form) => [form.name, form] as const))('%s', (name, { text, expected }) => {
  const lines = linesOf(factsOf({ name: `${name}.txt`, text, encoding: 'utf-8' }));
  it.each(LISTS)('%s', (list) => {
    // What is said twice in one paragraph is one.
    expect([...new Set(lines[list])].sort()).toEqual([...(expected[list] ?? [])].sort());
  });
});
