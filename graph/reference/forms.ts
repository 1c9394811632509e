/** The forms in which a text prints a name of the reference tables. */
import type { Language } from '../model.ts';
import { russianForms } from './russian.ts';

/** Particles that Arabic writes onto the word after them: and, for, in, so, as. */
const PARTICLES = ['و', 'ل', 'ب', 'ف', 'ك', 'ول', 'وب'];
const ARTICLE = 'ال';

function arabicForms(name: string): string[] {
  if (!/^\p{Script=Arabic}/u.test(name)) return [];
  return PARTICLES.map((particle) =>
    // For + the is written with two lams, without the alef of the article.
    particle.endsWith('ل') && name.startsWith(ARTICLE) ? `${particle}${name.slice(1)}` : particle + name,
  );
}

/** Older documents print capitals without accents: "Etats-Unis". */
const plainCapitals = (name: string) =>
  name.replace(/(?<![\p{L}])[ÀÂÉÈÊÎÔÛ]/gu, (letter) => letter.normalize('NFD')[0] ?? letter);

/** Lists typed in plain letters: "Cote d'Ivoire". */
const withoutAccents = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * A name and the other forms in which running text prints it: the cases of Russian, the particles of Arabic, capitals
 * without accents in French, plain letters and "St." in English. Articles and prepositions that are words of their own are not part of it.
 */
export function formsOf(name: string, language: Language): string[] {
  switch (language) {
    case 'ru':
      return [...new Set([name, ...russianForms(name)])];
    case 'ar':
      return [name, ...arabicForms(name)];
    case 'fr':
      return [...new Set([name, plainCapitals(name)])];
    case 'en':
      return [
        ...new Set([
          name,
          withoutAccents(name),
          ...(name.startsWith('Saint ') ? [`St. ${name.slice(6)}`, `St ${name.slice(6)}`] : []),
        ]),
      ];
    default:
      return [name];
  }
}

/** A name that begins with what kind of state it is: group `kind`, with the words that join it, and `name`. */
const KIND_FIRST: { readonly [L in Language]?: RegExp } = {
  en: /^(?<kind>(?:[A-Z][\w'-]* ){1,5}of(?: the)?) (?<name>.+)$/,
  fr: /^(?<kind>(?:[\p{L}'-]+ ){1,5}(?:du|de|des) |(?:[\p{L}'-]+ ){1,5}d')(?<name>\p{Lu}.*)$/u,
  es: /^(?<kind>(?:[\p{L}'-]+ ){1,5}(?:del?|de los|de las)) (?<name>\p{Lu}.*)$/u,
};

/**
 * The inverted forms of a name of a state, as lists print them: "Korea, Republic of" and "Korea (Republic of)". Running text
 * is not searched for them: in a list of states, "Congo, Democratic Republic of the Congo" names two.
 */
export function inverted(name: string, language: Language): string[] {
  const found = KIND_FIRST[language]?.exec(name)?.groups;
  if (!found?.kind || !found.name) return [];
  const kind = found.kind.trim();
  return [`${found.name}, ${kind}`, `${found.name} (${kind})`];
}
