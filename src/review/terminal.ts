/** A review for a terminal: the text with its marks, the paragraph's number beside it, and what was found below it. */
import type { FactList } from '../../graph/facts.ts';
import { type Mark, markedText, marksOf } from './marks.ts';
import type { Noted, Review, ReviewedParagraph } from './review.ts';
import { columnsOf, harmless } from './width.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** How wide the terminal is, in columns. */
  readonly width: number;
}

/** The colours of the lists, of the 256 that terminals have: readable on dark and on light. */
const COLORS: { readonly [L in FactList]: number } = {
  sessions: 33,
  attendance: 35,
  statements: 37,
  agenda: 172,
  consideration: 136,
  documents: 99,
  documentMentions: 103,
  references: 166,
  provisions: 133,
  recommendations: 70,
  people: 168,
  votes: 62,
  sponsors: 64,
  subjects: 67,
  unidentified: 196,
};

const MARGIN = 10;
const NARROWEST = 40;

/** @returns the whole review as text, with a line end at its end. */
export function terminalReview(review: Review, options: TerminalOptions): string {
  const width = Math.max(options.width, NARROWEST);
  const painter = new Painter(options.color, width);
  const title = review.title === '' ? '' : `  ${review.title}`;
  return [
    ...painter.block('', [[`${review.document}  (${review.source}, ${review.language})${title}`, 'bold']]),
    ...painter.legend(review.counts.map(([list]) => list)),
    '',
    ...review.paragraphs.flatMap((paragraph) => painter.paragraph(paragraph)),
    ...section('facts whose paragraph is not in the text', painter.facts(review.elsewhere)),
    ...section(
      'items of two bodies that are one',
      review.sameItems.flatMap(([one, other]) => painter.block('', [[`${one} = ${other}`, '']])),
    ),
    ...summary(review, painter),
    '',
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [title, ...lines, ''] : []);

function summary(review: Review, painter: Painter): string[] {
  const { counts, texts, empty } = review;
  const unidentified = review.paragraphs.flatMap(({ facts }) => facts).filter(({ list }) => list === 'unidentified');
  const misplaced = review.paragraphs.flatMap(({ facts }) => facts).filter((fact) => fact.misplaced).length;
  const wrong = misplaced + review.elsewhere.length;
  const row = (name: string, value: string, style: Style = '') =>
    painter.block('', [
      [name.padEnd(18), style],
      [value, ''],
    ]);
  return [
    'summary',
    ...counts.flatMap(([list, count]) => row(list, `${count}`, list)),
    ...row('paragraphs', `${texts}, ${empty} of them without facts (${share(empty, texts)})`),
    ...(wrong > 0 ? row('misplaced', `${wrong}`) : []),
    ...section(
      'not identified',
      unidentified.flatMap((fact) =>
        painter.block(fact.para, [[`${fact.id}  ${fact.says.join(' · ')}`, 'unidentified']]),
      ),
    ),
  ];
}

const share = (part: number, whole: number): string => `${((100 * part) / (whole || 1)).toFixed(0)} %`;

type Style = FactList | 'bold' | 'faint' | '';
/** A piece of text in one style; the second style underlines what lies in another mark. */
type Piece = readonly [text: string, style: Style, nested?: boolean];

class Painter {
  readonly #color: boolean;
  readonly #width: number;

  constructor(color: boolean, width: number) {
    this.#color = color;
    this.#width = width;
  }

  /** A text in the colour of a list, where there are colours. */
  paint(text: string, style: Style, nested = false): string {
    if (!this.#color || style === '' || text === '') return text;
    const codes = style === 'bold' ? '1' : style === 'faint' ? '2' : `38;5;${COLORS[style]}`;
    const unknown = style === 'unidentified' ? ';1;7' : '';
    return `\u001b[${codes}${unknown}${nested ? ';4' : ''}m${text}\u001b[0m`;
  }

  legend(lists: readonly FactList[]): string[] {
    const pieces = lists.flatMap((list): Piece[] => [
      [list, list],
      ['  ', ''],
    ]);
    return this.#color ? this.block('', pieces) : this.block('', [['marks: ⟦ ⟧, not identified: ⟦? ⟧', '']]);
  }

  paragraph({ para, heading, text, facts }: ReviewedParagraph): string[] {
    const pieces = heading && facts.length === 0 ? ([[text, 'bold']] as Piece[]) : this.#pieces(text, marksOf(facts));
    const none = heading ? [] : this.block('', [['– nothing found –', 'faint']]);
    return [...this.block(para, pieces), ...(facts.length > 0 ? this.facts(facts) : none), ''];
  }

  /** Facts of one list that say the same of several things stand on one line. */
  facts(facts: readonly Noted[]): string[] {
    const groups = new Map<string, { list: FactList; says: string; ids: string[] }>();
    for (const { list, id, says, misplaced, para } of facts) {
      const text = [...says, ...(misplaced ? [`misplaced (${para})`] : [])].join(' · ');
      const group = groups.get(`${list} ${text}`) ?? { list, says: text, ids: [] };
      group.ids.push(id);
      groups.set(`${list} ${text}`, group);
    }
    return [...groups.values()].flatMap(({ list, says, ids }) =>
      this.block('', [
        [`${list}  `, list],
        [ids.join(', '), list === 'unidentified' ? list : 'bold'],
        [says === '' ? '' : `  ${says}`, ''],
      ]),
    );
  }

  #pieces(text: string, marks: readonly Mark[]): Piece[] {
    const open: Mark[] = [];
    const pieces: Piece[] = [];
    for (const event of markedText(text, marks)) {
      if (event.kind === 'text') {
        // Of marks within marks the innermost gives the colour: the shorter says more.
        const inner = open.reduce<Mark | undefined>(
          (best, mark) => (best === undefined || mark.end - mark.start <= best.end - best.start ? mark : best),
          undefined,
        );
        pieces.push([event.text, inner?.list ?? '', open.length > 1]);
      } else if (event.kind === 'open') {
        open.push(event.mark);
        if (!this.#color) pieces.push([event.mark.list === 'unidentified' ? '⟦?' : '⟦', '']);
      } else {
        open.pop();
        if (!this.#color) pieces.push(['⟧', '']);
      }
    }
    return pieces;
  }

  /** Pieces broken into lines of the terminal's width, with a label in the margin. */
  block(label: string, pieces: readonly Piece[]): string[] {
    const margin = ' '.repeat(MARGIN);
    const fits = label.length <= MARGIN - 2;
    const lines = this.#lines(pieces, this.#width - MARGIN);
    const first = `${harmless(label).padStart(MARGIN - 2)}  `;
    if (fits) return lines.map((line, index) => `${index === 0 ? first : margin}${line}`.trimEnd());
    return [harmless(label), ...lines.map((line) => `${margin}${line}`.trimEnd())];
  }

  #lines(pieces: readonly Piece[], width: number): string[] {
    const lines: string[] = [];
    let line: Cell[] = [];
    let columns = 0;
    const end = (upTo: number) => {
      lines.push(this.#rendered(line.slice(0, upTo)));
      line = line.slice(upTo);
      while (line[0]?.text === ' ') line.shift();
      columns = line.reduce((sum, cell) => sum + cell.columns, 0);
    };
    for (const [text, style, nested = false] of pieces) {
      for (const character of harmless(text)) {
        if (character === '\n') {
          end(line.length);
          continue;
        }
        const cell = { text: character, columns: columnsOf(character), style, nested };
        line.push(cell);
        columns += cell.columns;
        if (columns > width) end(breakIn(line));
      }
    }
    if (line.length > 0 || lines.length === 0) end(line.length);
    return lines;
  }

  #rendered(cells: readonly Cell[]): string {
    let text = '';
    let run = '';
    let last: Cell | undefined;
    for (const cell of cells) {
      if (last !== undefined && (cell.style !== last.style || cell.nested !== last.nested)) {
        text += this.paint(run, last.style, last.nested);
        run = '';
      }
      run += cell.text;
      last = cell;
    }
    return text + (last === undefined ? '' : this.paint(run, last.style, last.nested));
  }
}

interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly style: Style;
  readonly nested: boolean;
}

/** Where a line that is too long is broken: after the last space, or beside a wide character; a long word anywhere. */
function breakIn(line: readonly Cell[]): number {
  for (let at = line.length - 1; at > 0; at -= 1) {
    const [before, after] = [line[at - 1], line[at]];
    if (before?.text === ' ' || before?.columns === 2 || after?.columns === 2) return at;
  }
  return line.length - 1;
}
