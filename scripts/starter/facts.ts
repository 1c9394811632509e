/**
 * The starter data: what the five reports and the two sessions of the General Assembly say, without any of their sentences.
 * Of each resolution there is the record, one text with what it says besides, and the titles of the texts in other languages.
 */
import { join } from 'node:path';
import { FACT_LISTS, type Facts } from '../../graph/facts.ts';
import { documentId, editionId, subjectId } from '../../graph/identifiers.ts';
import { EDITIONS, type Edition } from '../../graph/model.ts';
import { editionOf } from '../../src/load/document.ts';
import { compareStrings } from '../../src/load/order.ts';
import { extractFiles } from '../../src/pipeline/extract-files.ts';
import { findInputs } from '../../src/read/inputs.ts';

/** What the starter is made of, in the folder of the documents that stands beside the project. */
const SOURCES = ['seeds', join('corpus', 'general-assembly')];

/** A text that only adds a title: all that it says is said by another. */
const titleOf = (facts: Facts): Facts => ({
  ...facts,
  ...Object.fromEntries(FACT_LISTS.map((list) => [list, []])),
  sameItems: [],
});

/** A text without what the record says as well: who sponsored, who voted how, and on which subjects. */
function besides(text: Facts, record: Facts | undefined): Facts {
  if (!record) return text;
  const missing = <T>(list: readonly T[], known: readonly T[], keyOf: (fact: T) => string): T[] => {
    const keys = new Set(known.map(keyOf));
    return list.filter((fact) => !keys.has(keyOf(fact)));
  };
  return {
    ...text,
    sponsors: missing(text.sponsors, record.sponsors, ({ code, role }) => `${code} ${role}`),
    votes: missing(text.votes, record.votes, ({ code, choice }) => `${code} ${choice}`),
    subjects: missing(text.subjects, record.subjects, subjectId),
  };
}

/** Of the texts of one document, English is the one with all facts; where there is none, the first in the order of the model. */
const compareTexts = (a: Facts, b: Facts): number => rank(a) - rank(b);
const rank = (facts: Facts): number => (editionOf(facts) === 'en' ? -1 : EDITIONS.indexOf(editionOf(facts)));

/** The editions of one document as they stand in the starter. */
function editionsOf(all: readonly Facts[]): Facts[] {
  const [first, ...others] = all.filter((facts) => editionOf(facts) !== 'record').sort(compareTexts);
  const record = all.find((facts) => editionOf(facts) === 'record');
  return [
    ...(record ? [record] : []),
    ...(first ? [besides(first, record)] : []),
    ...others.filter(({ title }) => title !== '').map(titleOf),
  ];
}

/**
 * The starter data, one document a line of JSON, sorted by document and edition.
 * @param folder the documents: `seeds` and `corpus/general-assembly`.
 * @throws what the first file that fails throws
 */
export async function starterLines(folder: string): Promise<string[]> {
  const documents = new Map<string, Map<Edition, Facts>>();
  const files = await findInputs(SOURCES.map((source) => join(folder, source)));
  for await (const { document, error } of extractFiles(files, { bare: true })) {
    if (document === undefined) throw error;
    const facts = document.facts();
    const id = documentId(facts);
    // Of an edition that was issued again, the last.
    documents.set(id, new Map(documents.get(id)).set(editionOf(facts), facts));
  }
  return [...documents.values()]
    .flatMap((editions) => editionsOf([...editions.values()]))
    .sort((a, b) => compareStrings(nameOf(a), nameOf(b)))
    .map((facts) => JSON.stringify(facts));
}

const nameOf = (facts: Facts): string => editionId(documentId(facts), editionOf(facts));
