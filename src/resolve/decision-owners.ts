/**
 * Whose decision a number is. Numbers do not say it: the body named with the number does, the form of the number (only
 * the Security Council prints the year in brackets), its day (resolution 26/3 of 2014 is not of the Assembly, whose
 * session was the sixty-eighth), an earlier mention of the same number, and at last the body that reports.
 */
import { isoDate } from '../extract/dates.ts';
import type { DecisionMention, Mentions } from '../extract/types.ts';
import { deciding, decidingBody, type Home } from './home.ts';
import { bodyNamed, bodyOfDecisionTag, bodyOfSymbol } from './names.ts';
import { mayBeOf, mayBeOfDay, ownerByForm } from './numbering.ts';

/** Where a document names no year. */
const LATEST = 2200;
/** How many bodies named before a short name may mean. */
const REMEMBERED = 6;

export class DecisionOwners {
  readonly #home: Home;
  readonly #own: string | undefined;
  /** The year of the document: no number is of a later session. */
  readonly #year: number;
  /** The owners of numbers met before, by number; each had a body named with it. */
  readonly #named = new Map<string, string>();
  /** The owner named last for numbers of one session ("5/"). */
  readonly #bySession = new Map<string, string>();
  /** The bodies named last by their full names, the latest first. */
  #recent: readonly string[] = [];

  constructor(mentions: Mentions, home: Home) {
    this.#home = home;
    const [symbol] = mentions.header.symbols;
    const issuer = symbol === undefined ? undefined : bodyOfSymbol(symbol)?.id;
    const years = [mentions.header.issued, home.year, ...mentions.decisions.map((mention) => mention.date?.year)];
    this.#year =
      Math.max(...years.map((year) => Number.parseInt(`${year}`, 10)).filter((year) => year <= 2200), 0) || LATEST;
    this.#own = decidingBody(home) ?? (issuer === undefined ? undefined : deciding(issuer));
  }

  /** The id of the body; undefined where nothing says whose it is, or what says so contradicts the number. */
  ownerOf(mention: DecisionMention): string | undefined {
    const { number } = mention;
    const tagged = bodyOfDecisionTag(number);
    if (tagged !== undefined) return tagged;
    const session = /^[^/]+\//.exec(number)?.[0] ?? number;
    const named = this.#bodyOf(mention.owner);
    if (named !== undefined && mayBeOf(named, number)) {
      this.#named.set(number, named);
      this.#bySession.set(session, named);
      return named;
    }
    const near = mention.near.map((name) => this.#bodyOf(name));
    // The form and the day tell well what may be the Assembly's.
    const around = mention.possessive || this.#own === 'A' ? [this.#own, ...near] : [...near, this.#own];
    const said = [ownerByForm(number), this.#named.get(number), ...around].find((id) => this.#mayBe(id, mention));
    // Of a body that nobody names only the day of adoption is proof.
    return (
      said ?? (mention.date && [this.#bySession.get(session), 'A', 'A/HRC'].find((id) => this.#mayBe(id, mention)))
    );
  }

  #mayBe(id: string | undefined, { number, date }: DecisionMention): id is string {
    const day = date && isoDate(date, undefined);
    return id !== undefined && mayBeOf(id, number) && mayBeOfDay(id, number, day, this.#year);
  }

  /** The body that a name means; "the Council" is one of the reporting bodies, else the one last named in full. */
  #bodyOf(name: string | undefined): string | undefined {
    if (name === undefined) return undefined;
    const full = bodyNamed(name, [])?.id;
    if (full !== undefined) this.#recent = [full, ...this.#recent.filter((id) => id !== full)].slice(0, REMEMBERED);
    const body = full ?? bodyNamed(name, [...this.#home.bodies, ...this.#recent])?.id;
    return body === undefined ? undefined : deciding(body);
  }
}
