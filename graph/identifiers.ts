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

/** A name and the code of a state → `Ana Diaz (CL)`. */
export const personId = (name: string, state?: string): string => {
  const printed = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  return state ? `${printed} (${state})` : printed;
};

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
