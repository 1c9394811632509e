/** From data about a document to facts, alone or beside those that its text says. */
import type { Fact, Facts } from '../../graph/facts.ts';
import { decisionParts } from '../../graph/identifiers.ts';
import type { ParsedDocument } from '../parse/types.ts';
import type { DocumentRecord } from '../read/record.ts';
import { given } from './home.ts';
import { stateCode } from './names.ts';
import { withLinks } from './record-links.ts';
import { statesIn, withdrawnIn } from './record-names.ts';
import { partOf, RecordParagraph, type Words } from './record-paragraphs.ts';

type Lists = Pick<
  Facts,
  | 'paragraphs'
  | 'sessions'
  | 'agenda'
  | 'consideration'
  | 'documents'
  | 'documentMentions'
  | 'votes'
  | 'sponsors'
  | 'subjects'
  | 'unidentified'
>;

/** The facts of a document of which only data are at hand. */
export function factsOfRecord(record: DocumentRecord, source: string): Facts {
  return {
    ...headerOf(record),
    source,
    language: record.language ?? 'en',
    edition: 'record',
    title: record.title ?? '',
    draft: false,
    symbols: [record.symbol],
    issued: record.published ?? null,
    attendance: [],
    statements: [],
    sameItems: [],
    references: [],
    provisions: [],
    recommendations: [],
    people: [],
    ...listsOf(record),
  };
}

/**
 * The facts of a text and of the data about its document together. What both say stands once, with the words of the text;
 * of the document itself the data know better.
 */
export function withRecord(facts: Facts, record: DocumentRecord, document: ParsedDocument): Facts {
  const data = listsOf(record);
  const documents = joined(facts.documents, data.documents, ({ symbols }) => symbols.join(' '));
  const documentMentions = joined(facts.documentMentions, data.documentMentions, ({ symbol }) => symbol);
  return {
    ...facts,
    ...headerOf(record),
    ...given('title', record.title),
    symbols: [record.symbol],
    issued: record.published ?? facts.issued,
    paragraphs: [...facts.paragraphs, ...data.paragraphs],
    // A resolution is adopted at one session. Others that its text speaks of are not its own.
    sessions: data.sessions.map((session) => facts.sessions.find(({ id }) => id === session.id) ?? session),
    agenda: data.agenda.length > 0 ? itemsOf(data.agenda, facts.agenda) : facts.agenda,
    // Other days in its text are not days on which its item was taken up.
    consideration: data.consideration.length > 0 ? data.consideration : facts.consideration,
    documents,
    ...withLinks({ documents, documentMentions, references: facts.references }, record, document),
    votes: joined(facts.votes, data.votes, ({ code }) => code),
    sponsors: joined(facts.sponsors, data.sponsors, ({ code }) => code),
    subjects: joined(facts.subjects, data.subjects, ({ scheme, name }) => `${scheme} ${name}`),
    unidentified: [...facts.unidentified, ...data.unidentified],
  };
}

/** The items that data name, with the words of the text where it names them too. */
const itemsOf = (data: Facts['agenda'], text: Facts['agenda']): Facts['agenda'] =>
  data.map((item) => {
    const words = text.find(({ id }) => id === item.id);
    return words ? { ...words, ...given('title', item.title ?? words.title), ...given('parent', item.parent) } : item;
  });

/** Two lists as one, without those of the second that the first has. */
function joined<T>(first: readonly T[], second: readonly T[], keyOf: (entry: T) => string): T[] {
  const known = new Set(first.map(keyOf));
  return [...first, ...second.filter((entry) => !known.has(keyOf(entry)))];
}

const headerOf = (record: DocumentRecord): Pick<Facts, 'kind'> => ({
  kind: decisionParts(record.symbol)?.kind ?? 'OTHER',
});

/** The session at which a decision of the General Assembly was adopted: A/RES/77/1 → A/77, A/RES/ES-11/1 → A/ES-11. */
function sessionOf(symbol: string): { id: string; body: string; ordinal: number } | undefined {
  const [, body, part, ordinal] = /^(A)\/(?:RES|DEC)\/((?:E?S-)?(\d+))\//.exec(symbol) ?? [];
  return body === undefined ? undefined : { id: `${body}/${part}`, body, ordinal: Number(ordinal) };
}

/** A draft before a Main Committee was before its session: A/C.3/77/L.9 → A/C.3/77; any other before the plenary's. */
const sessionOfPaper = (symbol: string, plenary: string): string =>
  /^(A\/(?:C\.\d|AC\.\d+)\/(?:E?S-)?\d+)\//.exec(symbol)?.[1] ?? plenary;

/** The number of a meeting in the symbol of its record. */
const sitting = (meeting: string | undefined): number[] =>
  [/\/PV\.(\d+)/.exec(meeting ?? '')?.[1]].filter((number) => number !== undefined).map(Number);

function listsOf(record: DocumentRecord): Lists {
  const session = sessionOf(record.symbol);
  const about = new RecordParagraph();
  about.line('', record.symbol);
  if (record.title !== undefined) about.line('Title', record.title);
  const sessions = session && [{ ...session, chairs: [], ...about.line('Session', session.id) }];
  if (record.adopted !== undefined) about.line('Adopted', record.adopted);
  const documentMentions = record.meeting ? [{ symbol: record.meeting, ...about.line('Meeting', record.meeting) }] : [];
  const { agenda, consideration, paragraphs } = agendaOf(record, session?.id);
  const items = record.items.map(({ number }) => `${session?.id}#${number}`);
  const documents = about.list('Documents', session ? record.papers : []).map((words, index) => {
    const symbol = record.papers[index] as string;
    return { symbols: [symbol], sessions: [sessionOfPaper(symbol, session?.id ?? '')], items, ...words };
  });
  if (record.reportParagraph !== undefined) about.line('Paragraph of the report', record.reportParagraph);
  if (record.committee !== undefined) about.line('Committee', record.committee);
  const sponsored = sponsorsOf(record);
  const voted = votesOf(record);
  const subjects = subjectsOf(record);
  return {
    paragraphs: [...about.build(), ...paragraphs, ...sponsored.paragraphs, ...voted.paragraphs, ...subjects.paragraphs],
    sessions: sessions ?? [],
    agenda,
    consideration,
    documents,
    documentMentions,
    votes: voted.votes,
    sponsors: sponsored.sponsors,
    subjects: subjects.subjects,
    unidentified: [...sponsored.unidentified, ...voted.unidentified],
  };
}

function agendaOf(
  { items, adopted, meeting }: DocumentRecord,
  session: string | undefined,
): Pick<Lists, 'agenda' | 'consideration' | 'paragraphs'> {
  if (session === undefined) return { agenda: [], consideration: [], paragraphs: [] };
  const paragraph = new RecordParagraph('agenda');
  const agenda = new Map<string, Fact<'agenda'>>();
  const consideration: Facts['consideration'] = [];
  const sittings = sitting(meeting);
  for (const { number, title } of items) {
    const words = paragraph.line('Agenda item', title === undefined ? number : `${number} ${title}`);
    const id = `${session}#${number}`;
    const above = /^(\d+)\(/.exec(number)?.[1];
    const { general, own } = titlesOf(title, above !== undefined);
    if (above !== undefined && !agenda.has(`${session}#${above}`))
      agenda.set(`${session}#${above}`, {
        id: `${session}#${above}`,
        session,
        number: above,
        ...given('title', general),
        ...words,
      });
    const parent = above === undefined ? undefined : `${session}#${above}`;
    agenda.set(id, { id, session, number, ...given('title', own), ...given('parent', parent), ...words });
    const when = [adopted, meeting].filter((word) => word !== undefined).join(', ');
    if (when === '') continue;
    consideration.push({
      item: id,
      ...given('date', adopted),
      ...given('sittings', sittings.length > 0 ? sittings : undefined),
      ...paragraph.line('Considered', when),
    });
  }
  return { agenda: [...agenda.values()], consideration, paragraphs: paragraph.build() };
}

/** A sub-item is printed with the item above it: `General title: its own`. */
function titlesOf(title: string | undefined, isSub: boolean): { general?: string; own?: string | undefined } {
  const match = isSub ? /^(?<general>[^:：]+?)\s*(?::\s|：)\s*(?<own>.+)$/su.exec(title ?? '') : null;
  if (match?.groups) return match.groups;
  // Without a colon it is not known whose title it is.
  return { own: isSub ? undefined : title };
}

const yearOf = ({ adopted }: DocumentRecord): number | undefined =>
  adopted === undefined ? undefined : Number(adopted.slice(0, 4));

function sponsorsOf(record: DocumentRecord): Pick<Lists, 'sponsors' | 'unidentified' | 'paragraphs'> {
  const paragraph = new RecordParagraph('sponsors');
  const year = yearOf(record);
  const withdrawn = new Set(
    [...record.sponsors, ...record.additionalSponsors].flatMap((entry) => withdrawnIn(entry, year)),
  );
  const sponsors = new Map<string, Fact<'sponsors'>>();
  const unidentified: Facts['unidentified'] = [];
  const take = (label: string, entries: readonly string[], role: Fact<'sponsors'>['role']) => {
    paragraph.list(label, entries).forEach((words, index) => {
      for (const { mention, code, start, end } of statesIn(entries[index] ?? '', year)) {
        const where = partOf(words, start, end);
        if (code === undefined) unidentified.push({ mention, expected: 'STATE', list: 'sponsors', ...where });
        // Who submitted the draft is not also one who joined later.
        else if (!sponsors.has(code) && !withdrawn.has(code)) sponsors.set(code, { code, role, ...where });
      }
    });
  };
  take('Sponsors', record.sponsors, 'SPONSOR');
  take('Additional sponsors', record.additionalSponsors, 'CO_SPONSOR');
  return { sponsors: [...sponsors.values()], unidentified, paragraphs: paragraph.build() };
}

function votesOf(record: DocumentRecord): Pick<Lists, 'votes' | 'unidentified' | 'paragraphs'> {
  const paragraph = new RecordParagraph('votes');
  const votes: Facts['votes'] = [];
  const unidentified: Facts['unidentified'] = [];
  const take = (label: string, names: readonly string[], choice: Fact<'votes'>['choice']) => {
    paragraph.list(label, names).forEach((words, index) => {
      const mention = names[index] as string;
      const code = stateCode(mention, 'en', yearOf(record));
      if (code === undefined) unidentified.push({ mention, expected: 'STATE', list: 'votes', ...words });
      else votes.push({ code, choice, ...words });
    });
  };
  if (record.withoutVote) paragraph.line('', 'Adopted without a vote');
  take('In favour', record.votes?.inFavour ?? [], 'IN_FAVOUR');
  take('Against', record.votes?.against ?? [], 'AGAINST');
  take('Abstaining', record.votes?.abstaining ?? [], 'ABSTAINED');
  return { votes, unidentified, paragraphs: paragraph.build() };
}

function subjectsOf({ subjects }: DocumentRecord): Pick<Lists, 'subjects' | 'paragraphs'> {
  const paragraph = new RecordParagraph('subjects');
  const places: Words[] = paragraph.list(
    'Subjects',
    subjects.map(({ name }) => name),
  );
  return {
    subjects: subjects.map(({ name, scheme, href }, index) => ({
      name,
      scheme,
      ...given('href', href),
      ...(places[index] as Words),
    })),
    paragraphs: paragraph.build(),
  };
}
