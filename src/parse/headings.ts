import { toRoman } from '../../graph/roman.ts';
import type { Marker } from './markers.ts';
import { romanValue } from './markers.ts';
import type { Heading } from './types.ts';

export type Level = Heading['level'];

/** How many chapters may be missing before one. */
const SKIPPED = 20;
/** How many letters of sections. */
const LOST_LETTERS = 3;

/** The headings above the place that is being read, and which number comes next at each level. */
export class Outline {
  #part = 0;
  /** Of the resolutions that one document holds under one number: A, B. */
  #letter = 0;
  #chapter = 0;
  #section = 0;
  #number = 0;
  #headings: Heading[] = [];
  readonly #paths = new Set<string>();

  /** The headings above, outermost first. */
  get headings(): readonly Heading[] {
    return this.#headings;
  }

  /** The path of the innermost numbered heading above, or nothing. */
  get path(): string {
    return this.#headings.findLast(({ level }) => level < 4)?.path ?? '';
  }

  /** The level that a marker would have as a heading here; undefined where it does not follow what came before. */
  levelOf(marker: Marker): 0 | 1 | 2 | 3 | undefined {
    const next = (value: number | undefined, last: number) => value === last + 1 || value === 1;
    switch (marker.kind) {
      case 'part':
        return next(marker.value, this.#part) ? 0 : undefined;
      case 'chapter':
        return next(marker.value, this.#chapter) || this.#skipsTo(marker.value) ? 1 : undefined;
      case 'bracketed':
        return next(marker.value, this.#section) ? 2 : undefined;
      case 'letter':
        // I. is the letter after H or the first chapter: the letter wins where it is the next one.
        if (marker.bare && this.#isLetterOfResolution(marker)) return 0;
        if (!isRomanOnly(marker) && marker.value === this.#section + 1) return 2;
        if (next(romanValue(marker), this.#chapter)) return 1;
        if ((isRomanOnly(marker) || this.#isFirst(marker)) && this.#skipsTo(romanValue(marker))) return 1;
        return marker.value === 1 ? 2 : undefined;
      case 'number':
        return next(marker.value, this.#number) ? 3 : undefined;
      default:
        return undefined;
    }
  }

  /** The level of a heading before which some are missing: E. after C. */
  laterLevelOf({ kind, bare, weak, value }: Marker): 2 | undefined {
    const follows = this.#section > 0 && value > this.#section && value <= this.#section + LOST_LETTERS;
    return kind === 'letter' && !bare && !weak && follows ? 2 : undefined;
  }

  /** Whether a chapter may follow though some before it are missing: a draft report is issued chapter by chapter. */
  #skipsTo(value: number | undefined): boolean {
    return value !== undefined && value > this.#chapter && value <= this.#chapter + SKIPPED;
  }

  /** V or X as the first heading of a document that begins with that chapter. */
  #isFirst({ text }: Marker): boolean {
    return (text === 'V' || text === 'X') && this.#chapter === 0 && this.#section === 0;
  }

  /** Enters a heading. `level` 4 has no number. @param label of the decision that it belongs to, if there are several. */
  enter(level: Level, marker: Marker | undefined, label: string): void {
    const value = marker?.value ?? 0;
    if (level === 0) {
      this.#part = marker?.kind === 'letter' ? 0 : value;
      this.#letter = marker?.kind === 'letter' ? value : 0;
      this.#chapter = this.#section = this.#number = 0;
    } else if (level === 1) {
      this.#chapter = marker?.kind === 'letter' ? (romanValue(marker) ?? 0) : value;
      this.#section = this.#number = 0;
    } else if (level === 2) {
      this.#section = value;
      this.#number = 0;
    } else if (level === 3) this.#number = value;
    const number = this.#printed(level);
    const above = this.#headings.filter((heading) => heading.level < level);
    const numbers = [...above.filter((heading) => !isPart(heading)).map((heading) => heading.number), number];
    const path = this.#unique(numbers.filter(Boolean).join('.'), level, above, label);
    this.#headings = [...above, { level, number, path, text: '' }];
  }

  /** Sets the words of the heading entered last. */
  name(text: string): void {
    const last = this.#headings.at(-1);
    if (last) this.#headings = [...this.#headings.slice(0, -1), { ...last, text }];
  }

  #printed(level: Level): string {
    switch (level) {
      case 0:
        return this.#letter > 0 ? letterOf(this.#letter) : `part ${toRoman(this.#part)}`;
      case 1:
        return toRoman(this.#chapter);
      case 2:
        return letterOf(this.#section);
      case 3:
        return `${this.#number}`;
      case 4:
        return '';
    }
  }

  /** Whether a letter alone on its line stands over a resolution of its own, not over a section of a chapter. */
  #isLetterOfResolution({ value }: Marker): boolean {
    if (value !== this.#letter + 1 || this.#part > 0) return false;
    return this.#letter > 0 ? value !== this.#section + 1 : this.#chapter === 0 && this.#section === 0;
  }

  /** The path, with the part or decision in front where another heading has it already. */
  #unique(path: string, level: Level, above: readonly Heading[], label: string): string {
    if (level === 4) return path;
    const part = above[0] && isPart(above[0]) ? above[0].number : '';
    const candidates = [path, part && `${part}.${path}`, label && `${label} ${path}`];
    const free = candidates.find((candidate) => candidate && !this.#paths.has(candidate)) ?? path;
    this.#paths.add(free);
    return free;
  }
}

const letterOf = (value: number): string => String.fromCharCode(64 + value);

const isPart = ({ number }: Heading): boolean => number.startsWith('part ');

/** II, IV: no letter of the alphabet. */
const isRomanOnly = ({ text }: Marker) => /^[IVXL]{2,}$/.test(text);
