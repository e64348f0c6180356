import { stringify } from 'csv-stringify/sync';

/** Rows as CSV (RFC 4180): lines end in CRLF, and a cell that has a line's end in it is quoted. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return stringify(rows.map((row) => [...row]), { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

/** What a file of {@link toCsv} begins with where people open it in a spreadsheet: Excel takes one without it for the letters of its own country, and shows "Môn" as "MÃ´n". */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A cell for people who open the file in a spreadsheet: what one would take for a formula, and reckon out, is marked as text. */
export function asText(cell: string): string {
  return /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
}
