import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { htmlReview, writeReview } from '../../src/review/html.ts';
import { reviewOf } from '../../src/review/review.ts';
import { temporaryFolder } from '../cli/run.ts';
import { reviewed } from './meeting.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** The elements of a page with the text in them. Elements that are not closed in order are an error. */
function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, text: '' };
        elements.push(element);
        open.push(element);
      },
      ontext(text) {
        for (const element of open) element.text += text;
      },
      onclosetag(name) {
        const last = open.pop();
        if (last?.name !== name) throw new Error(`${name} is closed in ${last?.name}`);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return elements;
}

const pageOf = (...documents: Facts[]) => htmlReview(documents.map(reviewOf));
const named = (elements: readonly Element[], name: string) => elements.filter((element) => element.name === name);

describe('the page of a report', () => {
  const html = pageOf(reviewed());
  const elements = elementsOf(html);
  const ids = new Map(elements.flatMap((element) => (element.attributes.id ? [[element.attributes.id, element]] : [])));

  test('every fact is marked in its place, with what it says', () => {
    const marks = named(elements, 'mark').map(({ attributes, text }) => [attributes.class, text, attributes.title]);
    expect(marks).toEqual([
      ['attendance', 'Chile', 'attendance: CL · PARTY · CTOC/COP/WG.2/2001'],
      ['attendance', 'Norway', 'attendance: NO · PARTY · CTOC/COP/WG.2/2001'],
      ['references', 'decision 2/6', 'references: CTOC/COP/DEC/2/6 · RECALLS'],
      ['unidentified', 'Ruritania', 'not identified: Ruritania · STATE? · statements'],
    ]);
  });

  test('each mark is described by the facts below its paragraph', () => {
    for (const { attributes, text } of named(elements, 'mark')) {
      const described = (attributes['aria-describedby'] ?? '').split(' ').map((id) => ids.get(id));
      expect(
        described.map((one) => one?.name),
        text,
      ).toEqual(['li']);
    }
    expect(new Set(ids.keys()).size).toBe(elements.filter(({ attributes }) => attributes.id).length);
  });

  test('paragraphs have their numbers, and those without facts are told apart', () => {
    const paragraphs = elements.filter(({ attributes }) => attributes.class?.startsWith('para'));
    expect(paragraphs.map(({ attributes }) => attributes.class)).toEqual([
      'para empty',
      'para',
      'para',
      'para heading',
      'para empty',
    ]);
    expect(elements.find(({ attributes }) => attributes.href === '#d1-3')?.text).toBe('2');
  });

  test('each list can be hidden, and counts are there in both languages', () => {
    const boxes = named(elements, 'input').flatMap(({ attributes }) => attributes['data-list'] ?? []);
    expect(boxes).toEqual(['sessions', 'attendance', 'references', 'unidentified']);
    expect(ids.get('summary')?.text).toContain('4');
    expect(ids.get('summary')?.text).toContain('未发现事实');
  });

  test('nothing is fetched, and only its own script may run', () => {
    expect(html).not.toMatch(/\b(?:src|srcset)=|@import|url\(|https?:/);
    expect(html).toContain("default-src 'none'");
    expect(named(elements, 'script')).toHaveLength(2);
  });

  test('no button leads nowhere', () => {
    const none = elementsOf(pageOf(reviewed({ unidentified: [] })));
    const disabled = named(none, 'button').map(({ attributes }) => [attributes['data-go'], 'disabled' in attributes]);
    expect(disabled).toEqual([
      ['unidentified', true],
      ['unidentified', true],
      ['empty', false],
      ['empty', false],
    ]);
  });
});

test.each([
  ['zh', 'zh', 'ltr'],
  ['en', 'en', 'ltr'],
  ['ar', 'en', 'rtl'],
  ['ru', 'en', 'ltr'],
] as const)('a document in %s is on a page in %s, written %s', (language, page, direction) => {
  const elements = elementsOf(pageOf(reviewed({ language })));
  expect(elements[0]?.attributes).toMatchObject({ lang: page, 'data-page': page });
  const texts = elements.filter(({ attributes }) => attributes.class === 'text');
  expect(new Set(texts.map(({ attributes }) => `${attributes.lang} ${attributes.dir}`))).toEqual(
    new Set([`${language} ${direction}`]),
  );
});

const HOSTILE = `</p></section><script>window.hurt=1</script><img src=x onerror="hurt=1">"'&amp;<!-- \u0000\u001b\ud800 --> </style></title>`;

test('hostile text stays text, wherever it stands', () => {
  const packed = HOSTILE.replace(/[\s#]/g, '');
  const facts = reviewed({
    title: HOSTILE,
    source: HOSTILE,
    symbols: [packed],
    paragraphs: [{ para: HOSTILE, text: HOSTILE }],
    sessions: [],
    attendance: [],
    sameItems: [[`${packed}#1`, `${packed}#2`]],
    references: [],
    people: [
      { name: HOSTILE, role: 'SPEAKER', items: [], para: HOSTILE, span: [5, 30] },
      { name: HOSTILE, role: 'SPEAKER', items: [], para: '99' },
    ],
    unidentified: [{ mention: HOSTILE, expected: 'STATE', list: HOSTILE, para: HOSTILE, span: [20, 45] }],
  });
  const elements = elementsOf(pageOf(facts));
  expect(named(elements, 'img')).toEqual([]);
  expect(named(elements, 'script')).toHaveLength(2);
  const text = elements.find(({ attributes }) => attributes.class === 'text')?.text;
  expect(text).toBe(HOSTILE.replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd'));
});

test('several documents stand on one page', () => {
  const elements = elementsOf(pageOf(reviewed(), reviewed({ symbols: ['A/1/1'], language: 'zh' })));
  expect(named(elements, 'article').map(({ attributes }) => attributes.id)).toEqual(['d1', 'd2']);
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the file is there as a whole, or is as it was', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'review.html');
  writeFileSync(path, 'before');
  await writeReview(path, [reviewOf(reviewed())]);
  expect(readFileSync(path, 'utf8')).toBe(pageOf(reviewed()));
  expect(readdirSync(folder)).toEqual(['review.html']);
  await expect(writeReview(join(folder, 'none', 'x.html'), [])).rejects.toThrow(
    /Writing the review to .*x\.html failed/,
  );
  await expect(writeReview(folder, [])).rejects.toThrow(/failed/);
  expect(readdirSync(folder)).toEqual(['review.html']);
});
