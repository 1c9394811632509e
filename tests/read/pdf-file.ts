/** Small PDFs, written by hand: pieces of text in Helvetica at given places. */

export interface Piece {
  readonly text: string;
  /** From the left and from the top of an A4 page, in points. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Turned by this angle, in degrees. */
  readonly turned?: number;
}

const HEIGHT = 842;

/** Lines below each other. */
export const lines = (
  texts: readonly string[],
  { x = 70, y = 100, size = 10, leading = 12 }: { x?: number; y?: number; size?: number; leading?: number } = {},
): Piece[] => texts.map((text, index) => ({ text, x, y: y + index * leading, size }));

/** The bytes of a PDF with these pages. */
export function pdfOf(pages: readonly (readonly Piece[])[]): Uint8Array<ArrayBuffer> {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  for (const [index, pieces] of pages.entries()) {
    const content = pieces.map(drawn).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

function drawn({ text, x, y, size = 10, turned = 0 }: Piece): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const words = text.replace(/[\\()]/g, (c) => `\\${c}`);
  const matrix = [cos, sin, -sin, cos, x, HEIGHT - y].map((number) => number.toFixed(3)).join(' ');
  return `BT /F1 ${size} Tf ${matrix} Tm (${words}) Tj ET`;
}
