/** The help in English. */
import type { Help } from './help-text.ts';

export const en: Help = {
  title: 'How to read this',
  sections: [
    {
      title: 'Finding something',
      picture: 'search',
      alt: 'The search box with suggestions for a symbol',
      text: [
        'Type a symbol in any spelling (A/RES/76/181, 76/181, resolution 76/181), the name of a state in any of the six official languages, or words of a title. The arrow keys choose a suggestion, Enter opens it; Enter without a choice shows all results.',
      ],
    },
    {
      title: 'What stands on a page',
      text: [
        'At the top is what is known of a thing; below it, how it is connected: each heading is one relation with the number of things that it leads to. Nothing is opened before you see how much it is.',
        '“Its own text is not loaded” means that only other documents speak of it. All such texts are listed under Missing texts, the most referred to first, with their official addresses.',
      ],
    },
    {
      title: 'The graph',
      picture: 'graph',
      alt: 'A graph around a resolution, with its legend and the table of the same things',
      text: [
        'The graph shows a thing with its neighbours. It begins at one thing, which you choose under Graph in the menu or by “Show as a graph” on its page. Choose a thing in the picture or in the table: beside it stands by which relations more can be uncovered, each with its number, and how many of them are shown. “Take back” removes exactly what was brought; Undo and Redo go through all that you did.',
        'Nothing moves when more arrives. What you pull elsewhere is pinned and stays. A line opens its evidence; between any two things that are shown, all their relationships are drawn. At the foot of the picture stands in words what you point at.',
        'Filters and the legend hide what you don’t need. “Shortest way” shows how two things are connected. Export gives files of exactly what is shown: a picture (SVG, PNG), tables (CSV), or the graph for other programs (GraphML).',
      ],
    },
    {
      title: 'The lineage of a decision',
      picture: 'lineage',
      alt: 'The lineage of a resolution: years from left to right, one lane for each organ',
      text: [
        'A lineage shows what a decision refers to and what refers to it, through time: years from left to right, one lane for each organ. The style of a line says what the reference does; the broad line is the main path. The slider says over how many steps. “+12” means that so many more are not shown. It is reached from the page of a decision.',
      ],
    },
    {
      title: 'Evidence',
      picture: 'evidence',
      alt: 'The relations of a resolution, with the evidence of one of them opened',
      text: [
        'Every statement has its evidence: the document, the paragraph, and the words themselves, marked in their place, where the text is loaded. The link beside it leads to the official document at the United Nations. If a statement looks wrong, its evidence shows why it was made.',
      ],
    },
    {
      title: 'How one text refers to another',
      text: ['The word beside a decision says how the text refers to it; the colour of its frame says what that does.'],
    },
    {
      title: 'Addresses',
      text: [
        'The address in your browser holds all that you see: page, filters, what is open, language. Copy it to send exactly this view; Back leads to the one before. Light or dark is your own choice and not sent.',
      ],
    },
  ],
  forces: 'What a reference does',
  kinds: 'Shapes and colours',
};
