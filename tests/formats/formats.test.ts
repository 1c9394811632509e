/** One report, made in every format from one source, says the same whatever the format. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { readSource } from '../../src/read/read.ts';
import { factsOf } from '../../src/resolve/facts.ts';
import { convert, missing, pdftotext } from './office.ts';
import { asFlatOdt, asText } from './print.ts';
import { CHINESE, ENGLISH } from './report.ts';

const REPORTS = [CHINESE, ENGLISH];
const LAYOUTS = [
  ['one', {}],
  ['columns', { columns: 2 }],
  ['automatic', { numbers: 'automatic' }],
] as const;
const FORMATS = ['pdf', 'docx', 'html', 'doc'] as const;

/** Facts without their places, and with texts up to white space, which no format keeps. */
function essence({ source: _, ...facts }: Facts): unknown {
  return JSON.parse(
    JSON.stringify(facts, (key, value: unknown) => {
      if (key === 'span') return undefined;
      if (key === 'text' || key === 'title') return String(value).replace(/\s+/g, '');
      return key === 'mention' ? String(value).replace(/\s+/g, ' ') : value;
    }),
  );
}

describe.skipIf(missing('soffice', 'pdftotext'))(
  'formats (skipped where soffice or pdftotext is not installed)',
  () => {
    let folder: string;
    const facts = async (name: string) => factsOf(await readSource(join(folder, name)));

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'recalling-formats-'));
      const names: string[] = [];
      for (const report of REPORTS) {
        await writeFile(join(folder, `${report.language}.txt`), asText(report));
        for (const [layout, options] of LAYOUTS) {
          const name = `${report.language}-${layout}.fodt`;
          names.push(name);
          await writeFile(join(folder, name), asFlatOdt(report, options));
        }
      }
      for (const format of FORMATS) await convert(folder, format, names);
    }, 300_000);
    afterAll(() => rm(folder, { recursive: true, force: true }));

    it('the text itself says what the report says', async () => {
      for (const report of REPORTS) {
        const said = await facts(`${report.language}.txt`);
        expect(said.symbols).toEqual([report.symbol]);
        expect(said.attendance).toHaveLength(19 - Number(report.language === 'zh'));
        expect(said.statements.length).toBeGreaterThan(12);
        expect(said.agenda).toHaveLength(6);
        expect(said.documents).toHaveLength(5);
        expect(said.references.length).toBeGreaterThan(4);
        expect(said.paragraphs.filter(({ para }) => para.startsWith('fn'))).toHaveLength(2);
      }
    });

    describe.each(REPORTS.map(({ language }) => language))('%s', (language) => {
      it.each(FORMATS.flatMap((format) => LAYOUTS.map(([layout]) => [format, layout] as const)))(
        'says the same as .%s, in the layout "%s"',
        async (format, layout) => {
          const said = await facts(`${language}-${layout}.${format}`);
          expect(essence(said)).toEqual(essence(await facts(`${language}.txt`)));
        },
      );

      it.each(LAYOUTS.map(([layout]) => layout))(
        'has every word that pdftotext finds, in the layout "%s"',
        async (layout) => {
          const path = join(folder, `${language}-${layout}.pdf`);
          const ours = (await readSource(path)).text;
          const theirs = await pdftotext(path);
          // Words as pdftotext parts them; ours are joined over line ends, and what belongs to the page is left out.
          const squeezed = ours.replace(/[\s_]+/g, '');
          const ofPage = /^(?:V\.31-04321|\([CE]\)|\d+\/\d+|CTOC\/COP\/WG\.3\/2031\/4)$/;
          const words = theirs.split(/\s+/).filter((word) => word !== '' && !ofPage.test(word));
          expect(words.length).toBeGreaterThan(100);
          expect(words.filter((word) => !squeezed.includes(word) && !squeezed.includes(word.slice(0, -1)))).toEqual([]);
        },
      );
    });
  },
);
