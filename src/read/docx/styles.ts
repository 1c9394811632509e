/** What a paragraph has from its style: the list that it belongs to, and whether it is a heading. */
import type { WordPackage } from './package.ts';

export interface StyleProperties {
  readonly list: string | undefined;
  readonly depth: number | undefined;
  readonly outline: number | undefined;
}

interface Style {
  basedOn?: string;
  list?: string;
  depth?: number;
  outline?: number;
}

/** A style is based on others no deeper than this. */
const DEEPEST = 20;

export class Styles {
  readonly #styles = new Map<string, Style>();

  static async read(document: WordPackage, part: string | undefined): Promise<Styles> {
    const styles = new Styles();
    if (part === undefined || !document.has(part)) return styles;
    let style: Style | undefined;
    await document.parse(part, {
      open(name, attributes) {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:style') {
          style = {};
          if (attributes['w:type'] === 'paragraph') styles.#styles.set(attributes['w:styleId'] ?? '', style);
        } else if (!style) return;
        else if (name === 'w:basedOn') style.basedOn = value;
        else if (name === 'w:numId') style.list = value;
        else if (name === 'w:ilvl') style.depth = Number(value) || 0;
        else if (name === 'w:outlineLvl') style.outline = Number(value) || 0;
      },
    });
    return styles;
  }

  /** The properties of a style, with what it has from those that it is based on. */
  of(id: string | undefined): StyleProperties {
    let list: string | undefined;
    let depth: number | undefined;
    let outline: number | undefined;
    let style = this.#styles.get(id ?? '');
    for (let i = 0; style && i < DEEPEST; i += 1) {
      list ??= style.list;
      depth ??= style.depth;
      outline ??= style.outline;
      style = this.#styles.get(style.basedOn ?? '');
    }
    return { list, depth, outline };
  }
}
