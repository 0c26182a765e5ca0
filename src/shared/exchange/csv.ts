import Papa from 'papaparse';

export type CsvCell = string | number | null;

/** By it spreadsheets know the text for UTF-8: without, Excel on Windows breaks every accent. */
const utf8Mark = '\ufeff';

/**
 * Rows as CSV after RFC 4180, in UTF-8 with its mark and a header row. Text that a
 * spreadsheet would run as a formula is written with an apostrophe before it;
 * numbers, negative ones too, stay numbers.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const guarded = [header, ...rows].map((row) =>
    row.map((cell, column) => (isNumber(cell, column) ? cell : guardFormulas(cell))),
  );
  return `${utf8Mark}${Papa.unparse(guarded, { newline: '\r\n' })}\r\n`;
}

/** A number as spreadsheets read it: sign, digits, marks. */
const number = /^[-+]?\d[\d.,\u00a0\u202f ]*%?$/;
/** What begins a formula, in the wide forms of East Asia, too. */
const formulaStart = new Set('=+-@＝＋－＠');
/**
 * Where Windows is set to a language that writes decimal commas, cells end at `;`; a file that is read so, or with
 * tabs, knows nothing of our quotation marks either, so that a line break ends a row.
 */
const cellEnd = new Set(';\t\r\n');
/** What readers pass over before they look at a cell: blanks, quotation marks, and what cannot be seen. */
const passedOver = /["\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

/** With a sign before it, the first number of a row would begin a formula of the whole row where cells end at `;`. */
function isNumber(cell: CsvCell, column: number): boolean {
  const text = String(cell ?? '');
  return (column > 0 || !formulaStart.has(text[0] ?? '')) && (typeof cell !== 'string' || number.test(text));
}

/** Puts an apostrophe before whatever a spreadsheet could take for the beginning of a formula, however it divides cells. */
function guardFormulas(cell: CsvCell): string {
  const text = String(cell ?? '');
  let guarded = '';
  let isStart = true;
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (cellEnd.has(character)) isStart = true;
    else if (isStart && formulaStart.has(character)) {
      guarded += "'";
      isStart = false;
    } else if (!passedOver.test(character)) isStart = false;
    guarded += character;
    at += character.length;
  }
  return guarded;
}
