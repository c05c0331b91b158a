import Papa from 'papaparse';

/**
 * A table for a person's spreadsheet, as CSV by RFC 4180: with the byte order mark by which Excel knows UTF-8, and no
 * text that would be taken for a formula. (The files for programs under /data/ have no such mark.)
 */
export function csvForSpreadsheet(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[]
): string {
  const table = [[...header], ...rows.map((row) => [...row])];
  return `\ufeff${Papa.unparse(table, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
