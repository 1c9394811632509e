import { describe, expect, it } from 'vitest';
import { htmlText } from '../../src/read/html.ts';
import { decodeMarkup } from '../../src/read/markup.ts';
import { xmlText } from '../../src/read/xml.ts';

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

describe('a page', () => {
  it.each([
    ['paragraphs', '<p>One\n  line.<p>Two<br>parts', ['One line.', 'Two', 'parts']],
    ['Chinese over line ends', '<p>联合国大会\n\t第55/25号决议</p>', ['联合国大会第55/25号决议']],
    ['Chinese in the middle of a word', '<p>联合\n\t国大会</p>', ['联合国大会']],
    ['headings', '<h1>Report</h1><h2>I. Introduction</h2>', ['## Report', '## I. Introduction']],
    [
      'what is not shown',
      '<head><title>x</title></head><script>1</script><p hidden>x<p style="display:none">y<p>z',
      ['z'],
    ],
    ['entities', '<p>C&ocirc;te d&rsquo;Ivoire&nbsp;&amp; A&#47;1', ['Côte d’Ivoire\u00a0& A/1']],
    ['invisible characters', '<p>inter\u00adnational\u200b law', ['international law']],
    ['numbered lists', '<ol start="3"><li>c<li>d<ol type="a"><li>x</ol></ol>', ['3. c', '4. d', '(a) x']],
    [
      'Chinese numbers',
      '<ol style="list-style-type: cjk-ideographic"><li>甲<li value="12">乙</ol>',
      ['一. 甲', '十二. 乙'],
    ],
    ['other lists', '<ul><li>c</ul>', ['• c']],
    ['tables', '<p>A<table><tr><th>Symbol<th>Title<tr><td>A/1<td><p>Note</table>', ['A', 'Symbol\tTitle', 'A/1\tNote']],
    ['tables in tables', '<p>A<table><tr><td>x<td><table><tr><td>1<td>2</table></table>', ['A', 'x\t1 2']],
    [
      'a masthead',
      '<table><tr><td>UN<td>A/1<tr><td>Assembly<td><p>Distr.: General<p>Original: English</table><p>Report',
      ['UN', 'Assembly', 'A/1', 'Distr.: General', 'Original: English', 'Report'],
    ],
    ['preformatted text', '<pre>1.  One\n2.  Two</pre>', ['1. One', '2. Two']],
    ['tags that are not closed', '<p>a<b>b<p>c</i></table>d', ['ab', 'cd']],
  ])('has %s', (_, html, lines) => {
    expect(linesOf(htmlText(html))).toEqual(lines);
  });

  it.each([
    [
      'LibreOffice',
      '<p>Chile,<a class="sdfootnoteanc" href="#f1sym"><sup>1</sup></a> Peru</p><div id="f1"><p><a name="f1sym" href="#f1anc">1</a> Late.</p><p>Very.</p></div><p>After',
    ],
    [
      'a list at the end',
      '<p>Chile,<sup><a href="#fn-1">[1]</a></sup> Peru</p><p>After<ol><li id="fn-1"><p>Late.</p><p>Very. <a href="#ref">↑</a></p></ol>',
    ],
    [
      'Word',
      '<p>Chile,<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> Peru</p><p>After</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Late. Very.</p></div>',
    ],
  ])('has footnotes as %s writes them', (_, html) => {
    expect(linesOf(htmlText(html))).toEqual(['Chile,1 Peru', 'After', '__________________', '1 Late. Very.']);
  });

  it('keeps a link that is no footnote', () => {
    expect(linesOf(htmlText('<p>See <a href="#s2">2</a> and <a href="#x">section II</a>.</p><p id="s2">2. X'))).toEqual(
      ['See 2 and section II.', '2. X'],
    );
  });

  it('is read in time that grows with its length, and refused where it is nested without end', () => {
    const started = performance.now();
    const marks = '<div>x<a href="#1"><sup>1</sup></a>';
    expect(htmlText(`${marks.repeat(500)}${'</div>'.repeat(500)}${'<p>y'.repeat(200_000)}`)).toContain('x1');
    expect(htmlText(`<p>${' \t'.repeat(1_000_000)}y`)).toBe('y\n');
    expect(() => htmlText(marks.repeat(100_000))).toThrow(/nested more than 2000 deep/);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('the encoding of a page', () => {
  const page = (declaration: string, ...bytes: number[]) =>
    Buffer.concat([Buffer.from(declaration), Buffer.from(bytes)]);
  it.each([
    ['declared in HTML', page('<meta charset="gb2312">', 0xbb, 0xe1), '会', 'gbk'],
    [
      'declared as it was',
      page('<meta http-equiv="Content-Type" content="text/html; charset=big5">', 0xb7, 0x7c),
      '會',
      'big5',
    ],
    ['declared in XML', page('<?xml version="1.0" encoding="windows-1252"?><p>', 0xe9), 'é', 'windows-1252'],
    ['declared wrongly', page('<meta charset="utf-8">', 0xbb, 0xe1), '会', 'gb18030'],
    ['declared as nothing known', page('<meta charset="x-none">', 0xc3, 0xa9), 'é', 'utf-8'],
    ['not declared', page('<p>', 0xe4, 0xbc, 0x9a), '会', 'utf-8'],
    ['said by a mark', page('\ufeff<meta charset="gbk">', 0xe4, 0xbc, 0x9a), '会', 'utf-8'],
  ])('is found where it is %s', (_, bytes, last, encoding) => {
    const decoded = decodeMarkup(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text.at(-1)).toBe(last);
  });
});

it('XML that is not known gives a line for each element with words', () => {
  const xml = '<?xml version="1.0"?><doc><title>T</title><p>See <a>A/1</a> now.</p><row><c>1</c><c>2</c></row></doc>';
  expect(linesOf(xmlText(xml))).toEqual(['T', 'See A/1 now.', '1', '2']);
});
