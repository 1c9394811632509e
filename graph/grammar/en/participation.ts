/** English: how it says who attended, spoke and held office. */
import type { ParticipationGrammar } from '../participation.ts';

const SENTENCE = '[^.:]';

export const participation: ParticipationGrammar = {
  lists: { separator: /[,;]/, last: /(?:^|\s)and\s+/, open: /\[\s*(?:…|\.\.\.)\s*\]/g },
  attended: /\brepresented\b/i,
  attendance: [
    {
      pattern: /(?<name>[^,.:]+?), a regional economic integration organization[^.]*party/i,
      role: 'REIO_PARTY',
      kind: 'ORGANIZATION',
    },
    {
      pattern: new RegExp(`non-signator${SENTENCE}*represented by observers${SENTENCE}*:(?<list>[^.]+)`, 'i'),
      role: 'NON_SIGNATORY_OBSERVER',
      kind: 'STATE',
    },
    {
      pattern: new RegExp(`signator${SENTENCE}*represented by (?:an )?observers?${SENTENCE}*:(?<list>[^.]+)`, 'i'),
      role: 'SIGNATORY_OBSERVER',
      kind: 'STATE',
    },
    {
      pattern: new RegExp(`\\bparties${SENTENCE}*were represented${SENTENCE}*:(?<list>[^.]+)`, 'i'),
      role: 'PARTY',
      kind: 'STATE',
    },
    {
      pattern: new RegExp(
        `intergovernmental organizations${SENTENCE}*represented by (?:an )?observers?${SENTENCE}*:(?<list>[^.]+)`,
        'i',
      ),
      role: 'IGO_OBSERVER',
      kind: 'ORGANIZATION',
    },
    {
      pattern: new RegExp(`non-governmental organizations${SENTENCE}*:(?<list>[^.]+)`, 'i'),
      role: 'NGO_OBSERVER',
      kind: 'ORGANIZATION',
    },
    {
      pattern: new RegExp(
        `(?:specialized agenc|United Nations (?:system|Secretariat|entit))${SENTENCE}*represented${SENTENCE}*:(?<list>[^.]+)`,
        'i',
      ),
      role: 'UN_AGENCY_OBSERVER',
      kind: 'ORGANIZATION',
    },
    {
      pattern: new RegExp(`members of the ${SENTENCE}*were represented${SENTENCE}*:(?<list>[^.]+)`, 'i'),
      role: 'MEMBER',
      kind: 'STATE',
    },
  ],
  attendedOnly: /^(?:attended|attending)?\s*only (?:attended )?(?<session>[^.]+)/i,
  statements: {
    list: /(?<opening>[^.:]*?statements were made by[^.:]*?|[^.:]*?made statements[^.:]*?):(?<list>[^.]+)/gi,
    single: /(?<opening>[^.:;]*?)\s+(?:also )?made (?:a statement|statements)(?<under>[^.:;]*)(?=[.;]|$)/gi,
    said: /^(?:\s*\([^)]*\))?\s+(?:said|stated|noted|stressed|emphasized|indicated|expressed|reported|underlined|recalled|reiterated)\b/,
    also: /\balso made\b/i,
    roles: [
      [/non-signator/i, 'NON_SIGNATORY_OBSERVER'],
      [/signator/i, 'SIGNATORY_OBSERVER'],
      [/regional economic integration organization/i, 'REIO_PARTY'],
      [/non-governmental/i, 'NGO_OBSERVER'],
      [/intergovernmental/i, 'IGO_OBSERVER'],
      [/\bparties\b/i, 'PARTY'],
      [/\bobserver/i, 'NON_PARTY_OBSERVER'],
    ],
  },
  people: {
    named:
      /(?<names>\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+)+(?: and \p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+)+)*)\s*\((?<state>[^()]+)\)/gu,
    representative:
      /Permanent Representative of (?<state>[^,]+?) to [^,]+,\s*(?<name>\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+)+)/gu,
    and: /\s+and\s+/,
    title: /^(?:Mr|Ms|Mrs|Dr|Ambassador|Professor)\.?\s+/,
    roles: [
      [/vice-chair/i, 'VICE_CHAIR'],
      [/co-chair/i, 'CO_CHAIR'],
      [/rapporteur/i, 'RAPPORTEUR'],
      [/panellist|presentation by/i, 'PANELLIST'],
      [/chair/i, 'CHAIR'],
      [/secretary/i, 'SECRETARY'],
    ],
  },
};
