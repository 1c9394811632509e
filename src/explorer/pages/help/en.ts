/** The help in English. */
export const en = {
  title: 'How to read this',
  sections: [
    {
      title: 'Finding something',
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
      title: 'Evidence',
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
