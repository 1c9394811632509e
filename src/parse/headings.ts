import type { Marker } from './markers.ts';
import { romanValue } from './markers.ts';
import { numberToRoman } from './numerals.ts';
import type { Heading } from './types.ts';

/** The headings above the place that is being read, and which number comes next at each level. */
export class Outline {
  #chapter = 0;
  #section = 0;
  #number = 0;
  #headings: Heading[] = [];

  /** The headings above, outermost first. */
  get headings(): readonly Heading[] {
    return this.#headings;
  }

  /** The level that a marker would have as a heading here; undefined where it does not follow what came before. */
  levelOf(marker: Marker): 1 | 2 | 3 | undefined {
    switch (marker.kind) {
      case 'chapter':
        return marker.value === this.#chapter + 1 || marker.value === 1 ? 1 : undefined;
      case 'bracketed':
        return marker.value === this.#section + 1 || marker.value === 1 ? 2 : undefined;
      case 'letter':
        // I. is the letter after H or the first chapter: the letter wins where it is the next one.
        if (marker.text.length === 1 && marker.value === this.#section + 1) return 2;
        if (romanValue(marker) === this.#chapter + 1 || romanValue(marker) === 1) return 1;
        return marker.text === 'A' ? 2 : undefined;
      case 'number':
        return marker.value === this.#number + 1 || marker.value === 1 ? 3 : undefined;
      default:
        return undefined;
    }
  }

  /** Enters a heading. `level` 4 has no number. */
  enter(level: 1 | 2 | 3 | 4, marker: Marker | undefined): void {
    if (level === 1) {
      this.#chapter = marker?.kind === 'letter' ? (romanValue(marker) ?? 0) : (marker?.value ?? 0);
      this.#section = 0;
      this.#number = 0;
    } else if (level === 2) {
      this.#section = marker?.value ?? 0;
      this.#number = 0;
    } else if (level === 3) this.#number = marker?.value ?? 0;
    const number =
      level === 1
        ? numberToRoman(this.#chapter)
        : level === 2
          ? letter(this.#section)
          : level === 3
            ? `${this.#number}`
            : '';
    const above = this.#headings.filter((heading) => heading.level < level);
    const path = [...above.map((heading) => heading.number), number].filter(Boolean).join('.');
    this.#headings = [...above, { level, number, path, text: '' }];
  }

  /** Sets the words of the heading entered last. */
  name(text: string): void {
    const last = this.#headings.at(-1);
    if (last) this.#headings = [...this.#headings.slice(0, -1), { ...last, text }];
  }
}

const letter = (value: number) => String.fromCharCode(64 + value);
