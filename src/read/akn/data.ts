import type { Language } from '../../../graph/model.ts';
import { type DocumentRecord, type RecordItem, type RecordSubject, uniqueSubjects } from '../record.ts';
import { itemNumbers } from './item-numbers.ts';
import { asSymbol } from './links.ts';
import { papersIn } from './papers.ts';
import { tidy } from './tidy.ts';

type Attributes = Readonly<Record<string, string>>;

const LANGUAGES: Readonly<Record<string, Language>> = {
  ara: 'ar',
  chi: 'zh',
  zho: 'zh',
  eng: 'en',
  fra: 'fr',
  fre: 'fr',
  rus: 'ru',
  spa: 'es',
};

/** The Main Committees, as the files call them. */
const COMMITTEES: Readonly<Record<string, string>> = {
  firstCommittee: 'A/C.1',
  secondCommittee: 'A/C.2',
  thirdCommittee: 'A/C.3',
  fourthCommittee: 'A/C.4',
  fifthCommittee: 'A/C.5',
  sixthCommittee: 'A/C.6',
};

/** The day on which nothing happened, as the files write it. */
const NO_DAY = '0001-01-01';
/** The symbol of the record of a meeting; some files have words in its place. */
const MEETING = /^\S{1,30}\/PV\.\d/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is taken from the words of an element, by the element and the attribute that says what it is. */
const WORDS: ReadonlySet<string> = new Set([
  'docNumber #symbol',
  'docTitle #resolutionTitle',
  'inline agenda item',
  'inline agenda item name',
  'inline originating document',
  'organization memberState',
]);

type Choice = 'inFavour' | 'against' | 'abstaining';
const isChoice = (choice: string | undefined): choice is Choice =>
  choice === 'inFavour' || choice === 'against' || choice === 'abstaining';

/** Collects what an Akoma Ntoso file says about its document. */
export class AknData {
  #symbol = '';
  #language: Language | undefined;
  #title: string | undefined;
  readonly #dates = new Map<string, string>();
  readonly #numbers: string[] = [];
  readonly #names: string[] = [];
  #meeting: string | undefined;
  #committee: string | undefined;
  readonly #papers: string[] = [];
  #reportParagraph: string | undefined;
  readonly #sponsors: string[] = [];
  readonly #additionalSponsors: string[] = [];
  #voting: string | undefined;
  #choice: Choice | undefined;
  readonly #votes: Record<Choice, string[]> = { inFavour: [], against: [], abstaining: [] };
  readonly #subjects: RecordSubject[] = [];
  /** The element whose words are being taken. */
  #taking: { readonly what: string; readonly element: string; depth: number; words: string } | undefined;
  #inNote = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'authorialNote') this.#inNote = true;
    if (this.#taking) {
      if (name === this.#taking.element) this.#taking.depth += 1;
      return;
    }
    const what = `${name} ${attributes.refersTo ?? attributes.name ?? ''}`;
    if (WORDS.has(what)) this.#taking = { what, element: name, depth: 0, words: '' };
    else this.#note(name, attributes);
  }

  add(words: string): void {
    if (this.#taking && !this.#inNote) this.#taking.words += words;
  }

  close(name: string): void {
    if (name === 'authorialNote') this.#inNote = false;
    if (this.#taking?.element !== name) return;
    if (this.#taking.depth > 0) this.#taking.depth -= 1;
    else {
      const { what, words } = this.#taking;
      this.#taking = undefined;
      this.#take(what, tidy(words));
    }
  }

  /** Undefined where the file names no symbol. */
  build(): Omit<DocumentRecord, 'links'> | undefined {
    if (this.#symbol === '') return undefined;
    return {
      symbol: this.#symbol,
      language: this.#language,
      title: this.#title,
      adopted: this.#dates.get('adoption'),
      published: this.#dates.get('publication'),
      items: this.#items(),
      meeting: this.#meeting,
      committee: this.#committee,
      papers: [...new Set(this.#papers)],
      reportParagraph: this.#reportParagraph,
      sponsors: this.#sponsors,
      additionalSponsors: this.#additionalSponsors,
      ...(this.#voting === 'adoptedRecordedVote' ? { votes: this.#votes } : {}),
      withoutVote: this.#voting === 'adoptedWithoutVote',
      subjects: uniqueSubjects(this.#subjects),
    };
  }

  /** The names stand beside the numbers where there are as many of them. */
  #items(): RecordItem[] {
    const numbers = [...new Set(this.#numbers)];
    const named = numbers.length === this.#names.length;
    return numbers.map((number, index) => ({ number, title: (named && this.#names[index]) || undefined }));
  }

  #take(what: string, words: string): void {
    if (words === '') return;
    if (what === 'docNumber #symbol') this.#symbol ||= asSymbol(words);
    else if (what === 'docTitle #resolutionTitle') this.#title ??= words;
    else if (what === 'inline agenda item') this.#numbers.push(...itemNumbers(words));
    else if (what === 'inline agenda item name') this.#names.push(words);
    else if (what === 'inline originating document') this.#papers.push(...papersIn(words));
    else if (this.#choice) this.#votes[this.#choice].push(words);
  }

  #note(name: string, attributes: Attributes): void {
    if (name === 'FRBRdate') this.#date(attributes);
    else if (name === 'FRBRlanguage') this.#language ??= LANGUAGES[attributes.language ?? ''];
    else if (name === 'keyword') this.#keyword(attributes);
    else if (name === 'step') this.#step(attributes);
    else if (name === 'voting') this.#voting ??= attributes.outcome;
    else if (name === 'count') this.#choice = isChoice(attributes.refersTo) ? attributes.refersTo : undefined;
    else if (name === 'docProponent') this.#committee ??= COMMITTEES[(attributes.refersTo ?? '').replace(/^#/, '')];
  }

  /** The first is that of the document; annexes have dates of their own. */
  #date({ name, date }: Attributes): void {
    if (name !== undefined && date !== undefined && DAY.test(date) && date !== NO_DAY && !this.#dates.has(name))
      this.#dates.set(name, date);
  }

  /** Agenda items stand among the keywords too, in English only; they are taken from the cover. */
  #keyword({ refersTo, value = '', showAs, href, dictionary }: Attributes): void {
    const name = tidy((showAs || value).replaceAll('_', ' '));
    if (refersTo === 'agenda' || name === '' || dictionary === undefined) return;
    this.#subjects.push({
      name: dictionary === 'SDGO' ? name.toUpperCase() : name,
      scheme: dictionary === 'UNBIS Thesaurus' ? 'UNBIS' : dictionary,
      ...(href === undefined ? {} : { href }),
    });
  }

  #step({ outcome, as = '', by = '', refersTo = '' }: Attributes): void {
    if (outcome === 'adopted') this.#meeting ??= MEETING.test(as) ? asSymbol(as) : undefined;
    else this.#papers.push(...papersIn(as));
    const named = tidy(by);
    if (outcome === 'draftResolution' && named !== '') this.#sponsors.push(named);
    if (outcome === 'draftResolutionAdditionalSponsors' && named !== '') this.#additionalSponsors.push(named);
    if (outcome === 'recommendedForAdoption' && /^\d/.test(refersTo)) this.#reportParagraph ??= refersTo;
  }
}
