/**
 * How the identifiers of things are built and taken apart. They follow the UN's own document symbols, so that a person
 * who knows the symbols can read them.
 */

/** `CTOC/COP/WG.2/2018` → `CTOC/COP/WG.2`. */
export const bodyOfSession = (session: string): string => session.slice(0, session.lastIndexOf('/'));

/** `A/78#71(b)` → `A/78`. */
export const sessionOfItem = (item: string): string => item.slice(0, item.indexOf('#'));

/** `A/78#71(b)` → `71(b)`. */
export const numberOfItem = (item: string): string => item.slice(item.indexOf('#') + 1);

export interface DecisionParts {
  /** `CTOC/COP` */
  body: string;
  kind: 'RESOLUTION' | 'DECISION';
  /** As printed: `7/1`, `217(III)`, `1325(2000)`. */
  number: string;
}

/** `CTOC/COP/DEC/2/6` → body, kind and number; undefined where the text is no identifier of a decision. */
export function decisionParts(id: string): DecisionParts | undefined {
  const match = /^(?<body>\S+?)\/(?<kind>RES|DEC)\/(?<number>\S+)$/.exec(id);
  if (!match?.groups) return undefined;
  const { body, kind, number } = match.groups as { body: string; kind: string; number: string };
  return { body, kind: kind === 'RES' ? 'RESOLUTION' : 'DECISION', number };
}

/** The inverse of {@link decisionParts}. */
export const decisionId = (body: string, kind: 'RESOLUTION' | 'DECISION', number: string): string =>
  `${body}/${kind === 'RESOLUTION' ? 'RES' : 'DEC'}/${number}`;

/** `(['CTOC/COP/WG.3/2017'], '6(a)')` → `CTOC/COP/WG.3/2017 6(a)`; the sessions of a joint one are joined by +. */
export const recommendationId = (sessions: readonly string[], paragraph: string): string =>
  `${[...sessions].sort().join('+')} ${paragraph}`;

export interface ProvisionParts {
  instrument: string;
  article: string;
  paragraph?: string | undefined;
  subparagraph?: string | undefined;
}

/** UNTOC, 18, 13, b → `UNTOC 18(13)(b)`. */
export const provisionId = ({ instrument, article, paragraph, subparagraph }: ProvisionParts): string =>
  `${instrument} ${article}${paragraph ? `(${paragraph})` : ''}${subparagraph ? `(${subparagraph})` : ''}`;

const COURTESY = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|H\.E)\.? )+|(?:先生|女士|博士|阁下)$/gu;
/** `SMITH, John`: a comma after a family name in capitals says that it stands first. */
const INVERTED = /^(\p{Lu}[\p{Lu}\p{M}'’. -]*), (\S.*)$/u;
const IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}]*(?:['’-]\p{Lu}[\p{Lu}\p{M}]*)*$/u;
const ROMAN = /^[IVX]+$/;

const withCapital = (word: string): string =>
  word.replace(/\p{L}[\p{L}\p{M}]*/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());

/**
 * One form of a person's name: without courtesy titles, the given name first where a comma shows the order, and a family
 * name in capitals (LI Wei, John SMITH) as the others. Nothing is guessed: two orders without a comma stay two names.
 */
export function personName(name: string): string {
  const printed = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  const courteous = printed.replace(COURTESY, '').trim() || printed;
  const ordered = courteous.replace(INVERTED, '$2 $1');
  const words = ordered.split(' ');
  if (!words.some((word) => /\p{Ll}/u.test(word))) return ordered;
  const plain = (word: string): string =>
    word.length > 1 && IN_CAPITALS.test(word) && !ROMAN.test(word) ? withCapital(word) : word;
  return words.map(plain).join(' ');
}

/** A name and the code of a state → `Ana Diaz (CL)`: the state tells people of one name apart. */
export const personId = (name: string, state?: string): string =>
  state ? `${personName(name)} (${state})` : personName(name);

/** What a heading is called in its scheme: by the number at the end of its address, otherwise by its words. */
export function subjectId({ scheme, name, href }: { scheme: string; name: string; href?: string | undefined }): string {
  const number = /\/(\d+)\/?$/.exec(href ?? '')?.[1];
  return `${scheme} ${number ?? name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()}`;
}

/** One edition of a document: `A/RES/55/25 en`. */
export const editionId = (document: string, edition: string): string => `${document} ${edition}`;

/** `document#paragraph`. */
export const paragraphId = (document: string, paragraph: string): string => `${document}#${paragraph}`;

/** The symbols of one document in the order in which they are kept; the first is the document's id. */
export const sortSymbols = (symbols: readonly string[]): string[] =>
  [...new Set(symbols)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** A document's id: the first of its symbols, or the name of its file without the ending where it has none. */
export function documentId(document: { symbols: readonly string[]; source: string }): string {
  const [first] = sortSymbols(document.symbols);
  return (
    first ??
    document.source
      .replace(/^.*[/\\]/, '')
      .replace(/\.[A-Za-z0-9]+$/, '')
      .replace(/\s+/g, '_')
  );
}
