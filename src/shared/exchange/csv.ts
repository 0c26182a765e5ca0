import Papa from 'papaparse';

export type CsvCell = string | number | null;

/**
 * Rows as CSV after RFC 4180, in UTF-8 with a header row. Text that a
 * spreadsheet would run as a formula is written with an apostrophe before it;
 * numbers, negative ones too, stay numbers.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const guarded = [header, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guard(cell) : cell)),
  );
  return `${Papa.unparse(guarded, { newline: '\r\n' })}\r\n`;
}

/** A number as spreadsheets read it: sign, digits, marks. */
const number = /^[-+−]?\d[\d.,\u00a0\u202f ]*%?$/;

function guard(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !number.test(text) ? `'${text}` : text;
}
