/** A Chinese character, or a mark of Chinese punctuation, which no space separates from the next. */
const HAN = '[\\p{Script=Han}，。、；：（）《》“”]';
const BETWEEN_HAN = new RegExp(`(?<=${HAN}) (?=${HAN})`, 'gu');

/** Words that stood between tags: without the white space of the markup, and without a space inside Chinese. */
export const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim().replace(BETWEEN_HAN, '');
