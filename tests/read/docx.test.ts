import { describe, expect, it } from 'vitest';
import { docxText } from '../../src/read/docx/docx.ts';
import { docxOf, zipOf } from './zip-file.ts';

const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const r = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const textOf = async (body: string, parts: Record<string, string> = {}) =>
  (await docxText(await docxOf(body, parts))).split('\n').filter((line) => line !== '');

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="Chapter"/>')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`;
const numbered = (list: number, depth: number, text: string) =>
  p(r(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);

describe('a Word document', () => {
  it('has the numbers that Word makes: by level, begun anew, and by style', async () => {
    const body = [
      p(r('导言'), '<w:pStyle w:val="Chapter"/>'),
      numbered(1, 0, 'one'),
      numbered(1, 1, 'a'),
      numbered(1, 1, 'b'),
      numbered(1, 2, 'i'),
      numbered(1, 0, 'two'),
      numbered(1, 1, 'a again'),
      numbered(2, 0, 'seven'),
      p(r('建议'), '<w:pStyle w:val="Chapter"/>'),
    ].join('');
    const styles =
      '<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Chapter"><w:basedOn w:val="Base"/></w:style>';
    expect(await textOf(body, { numbering: NUMBERING, styles })).toEqual([
      '## 一、 导言',
      '1. one',
      '(a) a',
      '(b) b',
      '(i) i',
      '2. two',
      '(a) a again',
      '7. seven',
      '## 二、 建议',
    ]);
  });

  it('has its footnotes, numbered by Word or marked by hand', async () => {
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const custom = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="4"/><w:t>*</w:t></w:r>';
    const body =
      p(r('Title') + custom) + p(`${r('Algeria,')}${reference(2)}${r(' Chile and decision 8/2')}${reference(3)}`);
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(text)}`)}</w:footnote>`;
    const footnotes = `<w:footnote w:id="0" w:type="separator">${p('')}</w:footnote>${note(2, ' The first.')}${note(3, ' The second.')}${note(4, '* Reissued.')}`;
    expect(await textOf(body, { footnotes })).toEqual([
      'Title*',
      'Algeria,1 Chile and decision 8/2²',
      '__________________',
      '* Reissued.',
      '1 The first.',
      '2 The second.',
    ]);
  });

  it('has what is printed: not what was deleted or is hidden or repeated; text boxes after their paragraph', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(r('V.31-04321'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r('V.31-04321'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = p(
      `${r('States ')}<w:del>${r('may ')}</w:del><w:ins>${r('should ')}</w:ins>${r('secretly ', '<w:vanish/>')}${box}${r('com')}<w:r><w:noBreakHyphen/><w:t>ply.</w:t></w:r>`,
    );
    expect(await textOf(body)).toEqual(['States should com-ply.', 'V.31-04321']);
  });

  it('has a masthead that stands in the head of the first page, and its symbol from the heads of the others', async () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => p(r(text))).join('')}</w:tc>`;
    const header1 = `<w:tbl><w:tr>${cell('United Nations')}${cell('A/85/4')}</w:tr><w:tr>${cell('General Assembly')}${cell('Distr.: General', '3 May 2031')}</w:tr></w:tbl>`;
    const section =
      '<w:sectPr><w:headerReference w:type="first" r:id="header1"/><w:headerReference w:type="default" r:id="header2"/>%</w:sectPr>';
    const body = p(r('Report')) + section;
    const parts = { header1, header2: p(r('A/85/4')) };
    const masthead = ['United Nations', 'General Assembly', 'A/85/4', 'Distr.: General', '3 May 2031'];
    expect(await textOf(body.replace('%', '<w:titlePg/>'), parts)).toEqual([...masthead, 'Report']);
    expect(await textOf(body.replace('%', ''), parts)).toEqual(['A/85/4', 'Report']);
  });

  it('has the rows of its tables on a line each', async () => {
    const row = (...texts: string[]) => `<w:tr>${texts.map((text) => `<w:tc>${p(r(text))}</w:tc>`).join('')}</w:tr>`;
    const body = `${p(r('Annex'))}<w:tbl>${row('Symbol', 'Title')}${row('A/85/1', 'Report')}</w:tbl>`;
    expect(await textOf(body)).toEqual(['Annex', 'Symbol\tTitle', 'A/85/1\tReport']);
  });

  it.each([
    ['text', Buffer.from('text'), /it is no zip archive, or is torn/],
    ['another archive', () => zipOf({ 'a.txt': 'a' }), /it is no Word document/],
    ['one with a password', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /it is protected by a password/],
  ])('is refused where it is %s', async (_, bytes, message) => {
    const given = typeof bytes === 'function' ? await bytes() : new Uint8Array(bytes);
    await expect(docxText(given)).rejects.toThrow(message);
  });
});
