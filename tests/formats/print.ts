/** Prints a report as plain text and as a flat OpenDocument text, from which an office program makes the other formats. */
import type { Block, Report } from './report.ts';

/** The lines of a report as plain text, one a paragraph, with its footnotes at the end. */
export function asText(report: Report): string {
  const notes: string[] = [];
  const marked = (text: string) =>
    text.replace(/\[\[(.*?)\]\]/g, (_, note: string) => {
      notes.push(note);
      return `${notes.length}`;
    });
  const lines = [
    // What stands below each other belongs together.
    ...[0, 1].flatMap((column) => report.masthead.flatMap((row) => row[column] ?? [])).filter((line) => line !== ''),
    ...report.meeting,
    report.title,
    ...report.blocks.flatMap((block) => {
      if ('heading' in block) return [block.text];
      if ('number' in block) return [`${block.number} ${marked(block.text)}`];
      if ('plain' in block) return [marked(block.plain)];
      return block.rows.map((row) => row.join('\t'));
    }),
  ];
  const footnotes = notes.map((note, index) => `${index + 1} ${note}`);
  return `${[...lines, '__________________', ...footnotes].join('\n\n')}\n`;
}

export interface Layout {
  /** In how many columns the text stands below the masthead. */
  readonly columns?: 1 | 2;
  /** Whether the numbers of paragraphs are typed, or made by the office program. */
  readonly numbers?: 'typed' | 'automatic';
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** A report as one XML file that LibreOffice reads (.fodt), with running heads, page numbers and footnotes. */
export function asFlatOdt(report: Report, { columns = 1, numbers = 'typed' }: Layout = {}): string {
  let notes = 0;
  const marked = (text: string) =>
    text
      .split(/(\[\[.*?\]\])/)
      .map((piece) => {
        if (!piece.startsWith('[[')) return escaped(piece);
        notes += 1;
        const words = escaped(piece.slice(2, -2));
        return `<text:note text:id="n${notes}" text:note-class="footnote"><text:note-citation>${notes}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${words}</text:p></text:note-body></text:note>`;
      })
      .join('');
  const paragraph = (style: string, content: string) => `<text:p text:style-name="${style}">${content}</text:p>`;
  const table = (name: string, rows: readonly (readonly (readonly string[])[])[]) => {
    const width = Math.max(...rows.map((row) => row.length));
    const cells = (row: readonly (readonly string[])[]) =>
      row
        .map(
          (lines) =>
            `<table:table-cell>${lines.map((line) => paragraph('Cell', escaped(line))).join('')}</table:table-cell>`,
        )
        .join('');
    return `<table:table table:name="${name}"><table:table-column table:number-columns-repeated="${width}"/>${rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join('')}</table:table>`;
  };
  const print = (block: Block, index: number): string => {
    if ('heading' in block) {
      return `<text:h text:style-name="Heading" text:outline-level="${block.heading}">${escaped(block.text)}</text:h>`;
    }
    if ('plain' in block) return paragraph('Text', marked(block.plain));
    if ('rows' in block) {
      return table(
        `Table${index}`,
        block.rows.map((row) => row.map((cell) => [cell])),
      );
    }
    if (numbers === 'automatic' && block.depth === 0) {
      return `<text:list text:style-name="Numbers" text:continue-numbering="true"><text:list-item>${paragraph('Text', marked(block.text))}</text:list-item></text:list>`;
    }
    const style = block.depth === 0 ? 'Text' : 'Sub';
    return paragraph(style, `${escaped(block.number)}<text:tab/>${marked(block.text)}`);
  };
  const body = report.blocks.map(print).join('\n');
  const language =
    report.language === 'zh'
      ? 'style:language-asian="zh" style:country-asian="CN"'
      : 'fo:language="en" fo:country="GB" style:language-asian="zh" style:country-asian="CN"';
  const text = (size: number) =>
    `<style:text-properties style:font-name="Western" style:font-name-asian="Chinese" fo:font-size="${size}pt" style:font-size-asian="${size}pt" ${language}/>`;
  const style = (name: string, size: number, properties: string) =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${properties}/>${text(size)}</style:style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Western" svg:font-family="'DejaVu Serif'"/><style:font-face style:name="Chinese" svg:font-family="'Noto Serif CJK SC'"/></office:font-face-decls>
<office:styles>
${style('Text', 10, 'fo:text-align="justify" fo:margin-bottom="0.2cm"')}
${style('Sub', 10, 'fo:text-align="justify" fo:margin-left="0.8cm" fo:margin-bottom="0.2cm"')}
${style('Cell', 10, 'fo:text-align="start"')}
${style('Heading', 12, 'fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"')}
${style('Title', 14, 'fo:margin-top="0.4cm" fo:margin-bottom="0.4cm"')}
${style('Footnote', 8, 'fo:text-align="start"')}
${style('Head', 9, 'fo:text-align="end"')}
<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format=""/></text:outline-style>
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>
</office:styles>
<office:automatic-styles>
<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab"/></style:list-level-properties></text:list-level-style-number></text:list-style>
<style:style style:name="Body" style:family="section"><style:section-properties><style:columns fo:column-count="${columns}" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/><style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">
<style:header>${paragraph('Head', escaped(report.symbol))}</style:header><style:header-first>${paragraph('Head', '')}</style:header-first>
<style:footer>${paragraph('Head', `${escaped(report.jobNumber)}<text:tab/><text:page-number text:select-page="current"/>/<text:page-count/>`)}</style:footer><style:footer-first>${paragraph('Head', escaped(report.jobNumber))}</style:footer-first>
</style:master-page></office:master-styles>
<office:body><office:text>
${table('Masthead', report.masthead)}
${report.meeting.map((line) => paragraph('Text', escaped(line))).join('\n')}
${paragraph('Title', escaped(report.title))}
<text:section text:style-name="Body" text:name="Body">
${body}
</text:section>
</office:text></office:body></office:document>
`;
}
