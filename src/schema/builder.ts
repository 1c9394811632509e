/** The Pothos builder: the kinds of scalars, and the descriptions of what the Relay plugin adds. */
import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import { GraphQLError } from 'graphql';
import type { Context } from './context.ts';
import { encodeGlobalId } from './global-id.ts';
import type { Thing } from './thing.ts';

interface SchemaTypes {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
  };
}

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    // Both are fields of our own (queries.ts): here a malformed id would be an internal error.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    encodeGlobalID: (label, key) => encodeGlobalId(label, String(key)),
    idFieldOptions: {
      description: 'Opaque global id, for `node(id)`. It stays the same for as long as the key of the thing does.',
    },
    nodeTypeOptions: {
      description: 'Anything that can be fetched again by its global id (Relay).',
      resolveType: (thing) => (thing as Thing).label,
    },
    pageInfoTypeOptions: { description: 'Where a page stands in its list (Relay).' },
    hasNextPageFieldOptions: {
      description:
        'Whether there is more after this page, as far as the arguments tell: with `first`, or before a cursor.',
    },
    hasPreviousPageFieldOptions: {
      description:
        'Whether there is more before this page, as far as the arguments tell: with `last`, or after a cursor.',
    },
    startCursorFieldOptions: { description: 'Cursor of the first edge, for `before`; null where the page is empty.' },
    endCursorFieldOptions: { description: 'Cursor of the last edge, for `after`; null where the page is empty.' },
  },
});

builder.queryType({
  description: 'The graph of United Nations meetings. Everything in it can be traced to paragraphs of documents.',
});

builder.scalarType('Date', {
  description: 'A day, a month or a year in ISO 8601, as precise as a document is: 2018-05-28, 2018-05 or 2018.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return value;
    throw new GraphQLError(`expected a date such as 2018-05-28, 2018-05 or 2018, not ${JSON.stringify(value)}`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  },
});

/** The types of the builder, as the references to its types carry them. */
export type Types = (typeof builder)['$inferSchemaTypes'];
