/** What the help says, in each language. */
export const PICTURES = ['search', 'graph', 'lineage', 'evidence'] as const;
export type Picture = (typeof PICTURES)[number];

interface Section {
  readonly title: string;
  readonly text: readonly string[];
  /** A real picture of it, and what it shows for those who do not see it. */
  readonly picture?: Picture;
  readonly alt?: string;
}

export interface Help {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly forces: string;
  readonly kinds: string;
}
