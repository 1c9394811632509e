/** A review as one static page: nothing is fetched, and a text cannot make it do anything. */
import { createHash } from 'node:crypto';
import type { FactList } from '../../../graph/facts.ts';
import type { Language } from '../../../graph/model.ts';
import { type Mark, markedText, marksOf } from '../marks.ts';
import type { Noted, Review, ReviewedParagraph } from '../review.ts';
import { LIST_NAMES, PAGE_LANGUAGES, type PageLanguage, WORDS, type Word } from '../words.ts';
import { escapeHtml } from './escape.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** The language in which the page speaks at first: the document's, if it can. */
export const pageLanguageOf = (language: Language): PageLanguage => (language === 'zh' ? 'zh' : 'en');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** Only this style and this script run, whatever else stands in the page, and nothing is loaded. */
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;

/** The page's own words, in both languages; its style shows one. */
const word = (key: Word): string => both(WORDS[key]);
const both = (words: Readonly<Record<PageLanguage, string>>): string =>
  PAGE_LANGUAGES.map(
    (language) => `<span data-in="${language}" lang="${language}">${escapeHtml(words[language])}</span>`,
  ).join('');
const listName = (list: FactList): string => both(LIST_NAMES[list]);

/** The names of the lists, for titles of marks, which the script translates. */
const NAMES = JSON.stringify({
  lists: Object.fromEntries(
    PAGE_LANGUAGES.map((language) => [
      language,
      Object.fromEntries(Object.entries(LIST_NAMES).map(([list, names]) => [list, names[language]])),
    ]),
  ),
}).replaceAll('<', '\\u003c');

/** The page of some reviews. */
export class ReviewPage {
  readonly #language: PageLanguage;

  /** @param language in which the page speaks at first. */
  constructor(language: PageLanguage) {
    this.#language = language;
  }

  /** The whole page. */
  page(reviews: readonly Review[]): string {
    const language = this.#language;
    const [only] = reviews;
    const title = reviews.length === 1 && only ? only.document : `${reviews.length} ${WORDS.documents[language]}`;
    return `<!doctype html>
<html lang="${language}" data-page="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(`${title} – ${WORDS.review[language]}`)}</title>
<style>${STYLE}</style>
</head>
<body>
${this.#header(reviews)}
<main>
${reviews.map((review, index) => this.#document(review, `d${index + 1}`)).join('\n')}
</main>
<script type="application/json" id="names">${NAMES}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
  }

  #header(reviews: readonly Review[]): string {
    const counts = new Map<FactList, number>();
    for (const { counts: own } of reviews)
      for (const [list, count] of own) counts.set(list, (counts.get(list) ?? 0) + count);
    const boxes = [...counts]
      .map(
        ([list, count]) =>
          `<label class="list ${list}"><input type="checkbox" data-list="${list}" checked> ${listName(list)} <span class="count">${count}</span></label>`,
      )
      .join('\n');
    const sum = (of: (review: Review) => number) => reviews.reduce((total, review) => total + of(review), 0);
    const [texts, empty] = [sum((review) => review.texts), sum((review) => review.empty)];
    const share = ((100 * empty) / (texts || 1)).toFixed(0);
    const languages = PAGE_LANGUAGES.map(
      (language) =>
        `<a href="?lang=${language}" data-to="${language}" lang="${language}">${language === 'zh' ? '中文' : 'English'}</a>`,
    ).join(' ');
    const isThere = { unidentified: counts.has('unidentified'), empty: empty > 0 };
    const jump = (kind: 'unidentified' | 'empty', back: boolean, text: Word, key: string) =>
      `<button type="button" data-go="${kind}"${back ? ' data-back' : ''}${isThere[kind] ? '' : ' disabled'} aria-keyshortcuts="${back ? 'Shift+' : ''}${key}">${back ? '↑' : '↓'} ${word(text)}</button>`;
    return `<header>
<h1>${word('review')}${reviews.length === 1 && reviews[0] ? ` · <bdi>${escapeHtml(reviews[0].document)}</bdi>` : ''}</h1>
<p class="count" id="summary">${word('paragraphs')}: ${texts}, ${word('empty')}: ${empty} (${share} %)</p>
<fieldset><legend>${word('lists')}</legend>
${boxes}
</fieldset>
<nav aria-label="${escapeHtml(WORDS.jumps[this.#language])}">
<span>${jump('unidentified', false, 'nextUnidentified', 'U')} ${jump('unidentified', true, 'previousUnidentified', 'U')}</span>
<span>${jump('empty', false, 'nextEmpty', 'E')} ${jump('empty', true, 'previousEmpty', 'E')}</span>
<label><input type="checkbox" id="keys" checked> ${word('keys')}</label>
<span>${languages}</span>
</nav>
</header>`;
  }

  #document(review: Review, id: string): string {
    const { document, source, title, language, paragraphs, elsewhere, sameItems } = review;
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    const rest = [
      ...(elsewhere.length > 0
        ? [`<section class="rest"><h3>${word('elsewhere')}</h3>${this.#facts(elsewhere, `${id}-x`)}</section>`]
        : []),
      ...(sameItems.length > 0
        ? [
            `<section class="rest"><h3>${word('sameItems')}</h3><ul>${sameItems.map((pair) => `<li><bdi>${escapeHtml(pair.join(' = '))}</bdi></li>`).join('')}</ul></section>`,
          ]
        : []),
    ];
    return `<article id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h"><bdi>${escapeHtml(document)}</bdi> <small><bdi>${escapeHtml(source)}</bdi></small></h2>
${title === '' ? '' : `<p lang="${language}" dir="${direction}">${escapeHtml(title)}</p>`}
${paragraphs.map((paragraph, index) => this.#paragraph(paragraph, `${id}-${index + 1}`, { language, direction })).join('\n')}
${rest.join('\n')}
</article>`;
  }

  #paragraph(
    { para, heading, text, facts }: ReviewedParagraph,
    id: string,
    { language, direction }: { language: Language; direction: 'ltr' | 'rtl' },
  ): string {
    const kind = heading ? ' heading' : facts.length === 0 ? ' empty' : '';
    const below =
      facts.length > 0 ? this.#facts(facts, id) : heading ? '' : `<p class="nothing">${word('nothing')}</p>`;
    return `<section class="para${kind}" id="${id}" tabindex="-1"><a href="#${id}"><bdi>${escapeHtml(para)}</bdi></a><p class="text" lang="${language}" dir="${direction}">${this.#marked(text, facts, id)}</p>${below}</section>`;
  }

  #marked(text: string, facts: readonly Noted[], id: string): string {
    let html = '';
    for (const event of markedText(text, marksOf(facts))) {
      if (event.kind === 'text') html += escapeHtml(event.text);
      else if (event.kind === 'close') html += '</mark>';
      else html += this.#opening(event.mark, facts, id);
    }
    return html;
  }

  #opening({ list, facts: indices }: Mark, facts: readonly Noted[], id: string): string {
    const told = indices.map((index) => {
      const fact = facts[index] as Noted;
      return [fact.id, ...fact.says].join(' · ');
    });
    const described = indices.map((index) => factId(id, index)).join(' ');
    return `<mark class="${list}" title="${escapeHtml(`${LIST_NAMES[list][this.#language]}: ${told.join('; ')}`)}" aria-describedby="${described}">`;
  }

  #facts(facts: readonly Noted[], id: string): string {
    const items = facts.map(({ list, id: what, says, misplaced, para }, index) => {
      const wrong = misplaced ? ` <i class="misplaced">${word('misplaced')} (<bdi>${escapeHtml(para)}</bdi>)</i>` : '';
      const said = says.length > 0 ? ` <bdi>${escapeHtml(says.join(' · '))}</bdi>` : '';
      return `<li class="${list}" id="${factId(id, index)}"><i class="list ${list}">${listName(list)}</i> <b><bdi>${escapeHtml(what)}</bdi></b>${said}${wrong}</li>`;
    });
    return `<ul class="facts" aria-label="${escapeHtml(WORDS.found[this.#language])}">${items.join('')}</ul>`;
  }
}

const factId = (paragraph: string, index: number): string => `${paragraph}-f${index + 1}`;
