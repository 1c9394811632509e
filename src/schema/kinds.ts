/** The kinds of things that a query can begin with: one by its key, or all of them by a filter. */
import type { NodeLabel } from '../../graph/model.ts';
import type { VocabularyRef } from './typed-values.ts';
import { documentKindEnum, languageEnum, resolutionKindEnum, strengthEnum } from './vocabulary.ts';

export interface FilterField {
  readonly type: 'String' | 'Boolean' | 'Date' | VocabularyRef;
  readonly description: string;
  /** It names a thing of this label: by key or by global id. */
  readonly of?: NodeLabel;
}

export interface Kind {
  readonly label: NodeLabel;
  /** The field of Query that gives one, and the one that lists them. */
  readonly one: string;
  readonly many: string;
  /** What people call its key. */
  readonly key: 'id' | 'code' | 'symbol';
  /** What the filter has besides keys and text. */
  readonly filter: Readonly<Record<string, FilterField>>;
}

const body: FilterField = { type: 'String', of: 'Body', description: 'Of the body with this id, such as CTOC/COP.' };
const session: FilterField = {
  type: 'String',
  of: 'Session',
  description: 'Of the session with this id, such as CTOC/COP/WG.2/2018.',
};
const held: FilterField = { type: 'Boolean', description: 'Whether its own text is loaded.' };
const dates = (what: string) => ({
  from: { type: 'Date', description: `${what} on this date or later; a year means its first day.` } as const,
  to: { type: 'Date', description: `${what} on this date or earlier; a year means its last day.` } as const,
});

export const KINDS: readonly Kind[] = [
  {
    label: 'State',
    one: 'state',
    many: 'states',
    key: 'code',
    filter: { region: { type: 'String', description: 'In this M49 region, in English, such as Asia.' } },
  },
  {
    label: 'Organization',
    one: 'organization',
    many: 'organizations',
    key: 'id',
    filter: { kind: { type: 'String', description: 'What it is: REIO, IGO, UN_AGENCY, UN_OFFICE, NGO.' } },
  },
  { label: 'Body', one: 'body', many: 'bodies', key: 'id', filter: {} },
  { label: 'Session', one: 'session', many: 'sessions', key: 'id', filter: { body, ...dates('Began') } },
  { label: 'AgendaItem', one: 'agendaItem', many: 'agendaItems', key: 'id', filter: { session } },
  {
    label: 'Document',
    one: 'document',
    many: 'documents',
    key: 'symbol',
    filter: {
      kind: { type: documentKindEnum, description: 'What it is.' },
      held,
      language: { type: languageEnum, description: 'Whose text is loaded in this language.' },
    },
  },
  {
    label: 'Resolution',
    one: 'resolution',
    many: 'resolutions',
    key: 'symbol',
    filter: {
      body,
      kind: { type: resolutionKindEnum, description: 'What the body calls it.' },
      held,
      ...dates('Adopted'),
    },
  },
  {
    label: 'Recommendation',
    one: 'recommendation',
    many: 'recommendations',
    key: 'id',
    filter: { strength: { type: strengthEnum, description: 'How strongly it asks.' }, body, session },
  },
  { label: 'Instrument', one: 'instrument', many: 'instruments', key: 'id', filter: {} },
  { label: 'Subject', one: 'subject', many: 'subjects', key: 'id', filter: {} },
  { label: 'Person', one: 'person', many: 'people', key: 'id', filter: {} },
];
