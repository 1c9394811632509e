/** One resolution in six languages is one thing that six texts speak of: what they say alike stands once, with evidence of each. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { LANGUAGES, type Language, multilingual, textProperty } from '../../graph/model.ts';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { loadBatch, loadFacts } from '../../src/load/load.ts';
import { unloadDocument } from '../../src/load/unload.ts';
import { readSource } from '../../src/read/read.ts';
import { factsOf } from '../../src/resolve/facts.ts';
import type { Store } from '../../src/store/store.ts';
import { aknFile } from '../read/akn-file.ts';
import { emptyStore, linesOf } from './graphs.ts';

const CORPUS = join(PACKAGE_ROOT, '..', 'shared', 'corpus', 'general-assembly', '77');
const FOLDERS = ['Arabic', 'Chinese', 'English', 'French', 'Russian', 'Spanish'];

/** The title, and a paragraph that recalls a resolution: its verb and the words before and after the number. */
const TEXTS: Readonly<
  Record<Language, readonly [code: string, title: string, ...recalling: [string, string, string]]>
> = {
  zh: ['chi', '建造桥梁', '回顾', '其2007年5月4日第', '号决议，'],
  en: ['eng', 'Building of bridges', 'Recalling', ' its resolution ', ' of 4 May 2007,'],
  fr: ['fre', 'Construction de ponts', 'Rappelant', ' sa résolution ', ' du 4 mai 2007,'],
  es: ['spa', 'Construcción de puentes', 'Recordando', ' su resolución ', ', de 4 de mayo de 2007,'],
  ru: ['rus', 'Строительство мостов', 'ссылаясь', ' на свою резолюцию ', ' от 4 мая 2007 года,'],
  ar: ['ara', 'بناء الجسور', 'إذ تشير', ' إلى قرارها ', ' المؤرخ 4 أيار/مايو 2007،'],
};

function xmlOf(language: Language): string {
  const [code, title, verb, before, after] = TEXTS[language];
  const link = '<a href="https://undocs.org/en/A/RES/61/7">61/7</a>';
  const body = `
      <container name="Recalling"><p>	<span class="italic">${verb}</span>${before}${link}${after}</p></container>
      <paragraph><num>1.</num><content><p>${title}.</p></content></paragraph>`;
  return aknFile({ language: code, body }).replace('Building of bridges</span>', `${title}</span>`);
}

interface Node {
  label: string;
  id: string;
  properties: Record<string, unknown>;
}
interface Relationship {
  type: string;
  from: [string, string];
  to: [string, string];
  properties: Record<string, string[]>;
}

/** What the graph holds, without the records of loading. */
async function graphIn(store: Store) {
  const all = (await linesOf(store)).map((line) => JSON.parse(line) as Node | Relationship);
  const nodes = all.filter((one): one is Node => 'label' in one && one.label !== 'Load');
  const relationships = all.filter((one): one is Relationship => 'type' in one);
  return { nodes, relationships };
}

/** Papers are read on the cover of Chinese and English texts; the other four say of them what their data say. */
const namesPaper = ({ type, to: [label] }: Relationship): boolean => type === 'REFERENCES' && label === 'Document';

const nameOf = ({ type, from, to }: Relationship): string => [type, ...from, ...to].join(' ');

describe('a resolution in six languages', () => {
  let six: Facts[];
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'recalling-editions-'));
    six = await Promise.all(
      LANGUAGES.map(async (language) => {
        const path = join(folder, `${language}.xml`);
        writeFileSync(path, xmlOf(language));
        return factsOf(await readSource(path));
      }),
    );
    rmSync(folder, { recursive: true });
  });

  async function loaded(editions: readonly Facts[]): Promise<Store> {
    const store = await emptyStore();
    for (const result of await loadBatch(store, editions)) expect(result).toHaveProperty('outcome');
    return store;
  }

  test('has the relationships that one text has, each with evidence of all six', async () => {
    const { relationships } = await graphIn(await loaded(six));
    const one = await graphIn(await loaded(six.filter(({ language }) => language === 'en')));
    expect(relationships.map(nameOf)).toEqual(one.relationships.map(nameOf));
    expect(relationships.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['REFERENCES', 'VOTED', 'ENDORSES', 'UNDER', 'ABOUT', 'HAS_PARAGRAPH']),
    );
    for (const relationship of relationships.filter((one) => !namesPaper(one))) {
      expect([nameOf(relationship), ...new Set(relationship.properties.editions)]).toEqual([
        nameOf(relationship),
        ...[...LANGUAGES].sort(),
      ]);
    }
    const recalled = relationships.find(({ type, to }) => type === 'REFERENCES' && to[1] === 'A/RES/61/7');
    expect(recalled?.properties).toMatchObject({
      relations: LANGUAGES.map(() => 'RECALLS'),
      dates: LANGUAGES.map(() => '2007-05-04'),
    });
  });

  test('has its title, and the words of each paragraph, in six languages', async () => {
    const { nodes } = await graphIn(await loaded(six));
    const node = (label: string, id: string) =>
      nodes.find((one) => one.label === label && one.id === id)?.properties ?? {};
    for (const language of LANGUAGES) {
      const title = TEXTS[language][1];
      expect(node('Resolution', 'A/RES/90/7')[multilingual('title', language)]).toBe(title);
      expect(node('Document', 'A/RES/90/7')[multilingual('title', language)]).toBe(title);
      expect(node('Paragraph', 'A/RES/90/7#1')[textProperty(language)]).toContain(title);
    }
    expect(node('Document', 'A/RES/90/7').editions).toEqual([...LANGUAGES]);
  });

  test.each(LANGUAGES)(
    'loses what the %s text said when that text is taken out, and nothing else',
    async (language) => {
      const store = await loaded(six);
      await unloadDocument(store, 'A/RES/90/7', language);
      expect(await linesOf(store)).toEqual(await linesOf(await loaded(six.filter((one) => one.language !== language))));
      expect(JSON.stringify(await graphIn(store))).not.toContain(TEXTS[language][1]);
    },
  );

  test('is the same graph when the texts are loaded one by one, the last first', async () => {
    const store = await emptyStore();
    for (const facts of [...six].reverse()) await loadFacts(store, facts);
    expect(await linesOf(store)).toEqual(await linesOf(await loaded(six)));
  });
});

describe.skipIf(!existsSync(CORPUS) && !process.env.CI)('real ones (skipped where ../shared is not there)', () => {
  /** Which resolutions of the session are looked at. */
  const SOME = [10, 40, 70, 100, 130, 160];

  test('refer to the same decisions in all six texts, but for a few misprints', async () => {
    const store = await emptyStore();
    for (const number of SOME) {
      const paths = FOLDERS.map((folder) => {
        const name = readdirSync(join(CORPUS, folder)).find((file) => file.startsWith(`A_RES_77_${number}-`));
        return join(CORPUS, folder, name ?? `A_RES_77_${number}`);
      });
      const six = await Promise.all(paths.map(async (path) => factsOf(await readSource(path))));
      for (const result of await loadBatch(store, six)) expect(result).toHaveProperty('outcome');
    }
    const { nodes, relationships } = await graphIn(store);
    for (const number of SOME) {
      const resolution = nodes.find(({ label, id }) => label === 'Resolution' && id === `A/RES/77/${number}`);
      for (const language of LANGUAGES) {
        expect(resolution?.properties[multilingual('title', language)], `${number} ${language}`).toBeTruthy();
      }
    }
    const references = relationships.filter(({ type, to: [label] }) => type === 'REFERENCES' && label === 'Resolution');
    const byAll = references.filter(({ properties }) => new Set(properties.editions).size === LANGUAGES.length);
    expect(references.length).toBeGreaterThan(30);
    expect(byAll.length / references.length).toBeGreaterThan(0.9);
  }, 120_000);
});
