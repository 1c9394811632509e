/** The numbers that Word prints before paragraphs: they stand in no text, but follow from the definitions of lists. */
import { formatNumber, type NumberFormat } from '../number-format.ts';
import type { WordPackage } from './package.ts';

interface Level {
  start: number;
  format: string;
  /** `%1.` or `(%2)`: how the numbers of the levels are put together. */
  text: string;
  /** The style whose paragraphs have this level. */
  style?: string;
}

interface Definition {
  readonly levels: Map<number, Level>;
}

interface List {
  definition: string;
  /** Where the list begins anew instead of going on. */
  readonly starts: Map<number, number>;
  /** Levels that this list writes in its own way. */
  readonly levels: Map<number, Level>;
}

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimal: 'decimal',
  lowerLetter: 'lowerLetter',
  upperLetter: 'upperLetter',
  lowerRoman: 'lowerRoman',
  upperRoman: 'upperRoman',
  none: 'none',
  chineseCounting: 'chineseCounting',
  chineseCountingThousand: 'chineseCounting',
  japaneseCounting: 'chineseCounting',
  taiwaneseCounting: 'chineseCounting',
  taiwaneseCountingThousand: 'chineseCounting',
};

/** How Word writes a number; what is not known is written in digits. */
export const wordNumber = (value: number, format: string): string => formatNumber(value, FORMATS[format] ?? 'decimal');

/** The lists of a document, counting on as its paragraphs are read. */
export class Numbering {
  readonly #definitions = new Map<string, Definition>();
  readonly #lists = new Map<string, List>();
  /** The numbers reached at each level, by definition: lists of one definition count on together. */
  readonly #counters = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  static async read(document: WordPackage, part: string | undefined): Promise<Numbering> {
    const numbering = new Numbering();
    if (part !== undefined && document.has(part)) await numbering.#read(document, part);
    return numbering;
  }

  async #read(document: WordPackage, part: string): Promise<void> {
    let definition: Definition | undefined;
    let list: List | undefined;
    let level: Level | undefined;
    let override = 0;
    await document.parse(part, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? '';
        switch (name) {
          case 'w:abstractNum':
            definition = { levels: new Map() };
            this.#definitions.set(attributes['w:abstractNumId'] ?? '', definition);
            break;
          case 'w:num':
            definition = undefined;
            list = { definition: '', starts: new Map(), levels: new Map() };
            this.#lists.set(attributes['w:numId'] ?? '', list);
            break;
          case 'w:abstractNumId':
            if (list) list.definition = value;
            break;
          case 'w:lvlOverride':
            override = Number(attributes['w:ilvl'] ?? 0);
            break;
          case 'w:startOverride':
            list?.starts.set(override, Number(value) || 0);
            break;
          case 'w:lvl':
            level = { start: 1, format: 'decimal', text: '' };
            (definition ?? list)?.levels.set(Number(attributes['w:ilvl'] ?? 0), level);
            break;
          case 'w:start':
            if (level) level.start = Number(value) || 0;
            break;
          case 'w:numFmt':
            if (level) level.format = value;
            break;
          case 'w:lvlText':
            if (level) level.text = value;
            break;
          case 'w:pStyle':
            if (level) level.style = value;
            break;
        }
      },
      close: (name) => {
        if (name === 'w:lvl') level = undefined;
      },
    });
  }

  /** The level of a list that a style stands for. */
  levelOfStyle(list: string, style: string): number | undefined {
    const definition = this.#definitions.get(this.#lists.get(list)?.definition ?? '');
    return [...(definition?.levels ?? [])].find(([, level]) => level.style === style)?.[0];
  }

  /** Counts on by one paragraph. @returns the number that stands before it; empty where none does. */
  next(listId: string, depth: number): string {
    const list = this.#lists.get(listId);
    const definition = list && this.#definitions.get(list.definition);
    const level = list && (list.levels.get(depth) ?? definition?.levels.get(depth));
    if (!list || !definition || !level) return '';
    const startOf = (at: number) => (list.levels.get(at) ?? definition.levels.get(at))?.start ?? 1;
    const counters = this.#counters.get(list.definition) ?? [];
    this.#counters.set(list.definition, counters);
    if (!this.#begun.has(listId)) {
      this.#begun.add(listId);
      for (const [at, start] of list.starts) counters[at] = start - 1;
    }
    counters[depth] = (counters[depth] ?? startOf(depth) - 1) + 1;
    counters.length = depth + 1;
    if (level.format === 'bullet') return '•';
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = (list.levels.get(at) ?? definition.levels.get(at))?.format ?? 'decimal';
      return wordNumber(counters[at] ?? startOf(at), format);
    });
  }
}
