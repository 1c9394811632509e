/** Spanish: what its documents look like. */
import type { LayoutGrammar } from '../layout.ts';
import { MONTHS } from '../months.ts';

export const layout: LayoutGrammar = {
  layout: {
    annex:
      /^(?:Anexos?|Apéndices?)(?:\s+(?:[IVXL]{1,6}|\d{1,2}|[A-Z]))?\*{0,2}(?:\s*[.:–—-]\s*\S.{0,160}|(?:\t|\s{2,})\S.{0,160})?$/i,
    contents: /^índice\*?$/i,
    numbered:
      /^(?:parte\s+(?<part>[IVXL]{1,6}|\d{1,2})|(?<ordinal>primera|segunda|tercera|cuarta)\s+parte|capítulo\s+(?<chapter>[IVXL]{1,6}|\d{1,2})|sección\s+(?<section>[A-Z]|[IVXL]{1,6}|\d{1,2}))(?:\s*[.:–—-]\s*|\s+|$)/i,
    adopted:
      /^(?:(?:proyecto de\s+)?(?:resolución|decisión)\s+(?<number>(?:[A-Z]{1,8}\/)*[-\dA-Z]{1,9}(?:[./][A-Z\d.]{1,8}){0,3}(?:\s?\(\w{1,6}\))?))\*?\.?(?:\s*[:–—]\s*.{0,200})?$/i,
    agendaItem: /^[([]temas?\s.{1,60}[)\]]$|^temas? \d.{0,20} del programa.{0,20}$/i,
    closing: /^\d{1,5}\s?[ªaº.]{0,2}\s+(?:sesión|reunión)(?:\s+plenaria)?(?:\s*\(.{1,20}\))?$/i,
    notes: /^notas?$/i,
    noteOpening:
      /^(?:Véase|Véanse|Ibid|Ibíd|Documentos Oficiales|Naciones Unidas,|Disponible|Resoluci|Decisi|Asamblea General|Consejo|El texto|Aprobad|Informe|[A-Z]{1,8}\/)/,
    recommendations: /recomendaciones$/i,
    organization: /^(?:organización (?:del período de sesiones|de la reunión)|apertura|duración)/i,
    sentenceEnd:
      /(?<!\b(?:Sr|Sra|Dr|vol|párr|párrs|art|arts|cap|secc|Add|Rev|Corr|Res|Sto|pág|págs|núm))\.(?=\s|$)|[!?]/,
  },
  header: {
    title:
      /^(?:(?:proyecto de )?(?:informe\b|acta resumida|programa\b|resolución\b|decisión\b)|lista (?:provisional |definitiva )?de (?:participantes|documentos)|nota d|carta de fecha).{0,300}$/i,
    masthead:
      /^(?:naciones unidas|asamblea general|consejo de seguridad|consejo económico y social|consejo de derechos humanos|distr\b.*|general|limitada|original:.*|español|inglés|temas? .{0,40}programa.{0,20}|.{0,40}período (?:extraordinario )?de sesiones.{0,40}|documentos oficiales.*|suplemento n.*|página\b.*|.{0,40}\b\d{1,2}(?:\s*[-–a]\s*\d{1,2})? de \S{4,10} de \d{4}.{0,40}|\[.*\]|relator.{0,3}:.*|president.{1,3}:.*|índice)$/i,
    kinds: [
      [/\bacta (?:resumida|literal)\b/i, 'OTHER'],
      [/\blista\b.{0,20}\bde (?:participantes|documentos)\b/i, 'OTHER'],
      [/\binformes?\b/i, 'REPORT'],
      [/^(?:proyecto de )?programa\b/i, 'AGENDA'],
      [/\bresoluci(?:ón|ones)\b/i, 'RESOLUTION'],
      [/\bdecisi(?:ón|ones)\b/i, 'DECISION'],
    ],
    adoption:
      /^(?:resolución|(?<decision>decisión)|resoluciones|decisiones)\s+(?:.{0,40}\s)?(?:aprobad|adoptad)[ao]s?\b|^aprobad[ao]s? por\b/i,
    draft: /^proyecto\b|\bproyecto de (?:resolución|decisión|informe)\b/i,
    day: /(?<day>\d{1,2})\s+(?:de\s+)?(?<month>[a-zA-Z]{4,10})\s+(?:de\s+)?(?<year>\d{4})/,
    months: MONTHS.es,
  },
};
