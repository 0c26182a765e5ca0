/** Which mark the text's language writes before decimals; null: not known, so that "1,234" is not guessed at. */
export type DecimalMark = '.' | ',' | null;

const separators = /[., '’\u00a0\u2009\u202f]/g;

/**
 * The digits of a number as written, to the form that JavaScript reads:
 * "1,234.5", "1.234,5", "1 234,5", "1'234.5" and "12,34,567" become plain.
 * Null when the marks do not say for certain which of them is the decimal one.
 */
export function plainDigits(written: string, decimalMark: DecimalMark): string | null {
  const marks = [...written.matchAll(separators)].map(([mark]) => (isSpace(mark) ? ' ' : mark));
  const kinds = new Set(marks);
  if (marks.length === 0) return integer(written);

  const last = marks.at(-1) as string;
  const lastAt = Math.max(written.lastIndexOf(last), lastSpaceAt(written, last));
  const isDecimal =
    kinds.size === 1
      ? marks.length === 1 && isSingleDecimal(written, last, lastAt, decimalMark)
      : kinds.size === 2 && (last === '.' || last === ',') && marks.indexOf(last) === marks.length - 1;
  if (isDecimal === null || kinds.size > 2) return null;
  if (isDecimal) {
    const whole = ungroup(written.slice(0, lastAt));
    return whole === null ? null : `${whole}.${written.slice(lastAt + 1)}`;
  }
  return kinds.size === 1 ? ungroup(written) : null;
}

/** Whether the only mark of a number is a decimal one; null when that cannot be told. */
function isSingleDecimal(
  written: string,
  mark: string,
  at: number,
  decimalMark: DecimalMark,
): boolean | null {
  if (mark !== '.' && mark !== ',') return false;
  const after = written.length - at - 1;
  if (mark === decimalMark) return true;
  const couldGroup = after === 3 && /^[1-9]\d{0,2}$/.test(written.slice(0, at));
  if (couldGroup) return decimalMark === null ? null : false;
  // A mark of the other language that cannot group thousands is its decimal mark, unless it looks like a slip.
  return after > 3 ? null : true;
}

/** Digits without their group marks: threes, or twos before a last three as in India. Null when they are neither. */
function ungroup(written: string): string | null {
  const groups = written.split(separators);
  if (groups.length === 1) return integer(written);
  const [first = '', ...rest] = groups;
  const last = rest.at(-1) ?? '';
  const threes = rest.every((group) => group.length === 3) && first.length <= 3;
  const indian =
    last.length === 3 &&
    rest.length > 1 &&
    rest.slice(0, -1).every(({ length }) => length === 2) &&
    first.length <= 2;
  return first !== '' && !first.startsWith('0') && (threes || indian) ? groups.join('') : null;
}

/** A leading zero belongs to a date, a code or a number before a decimal mark. */
function integer(digits: string): string | null {
  return /^(?:0|[1-9]\d*)$/.test(digits) ? digits : null;
}

function isSpace(mark: string): boolean {
  return mark === ' ' || mark === '\u00a0' || mark === '\u2009' || mark === '\u202f';
}

function lastSpaceAt(written: string, mark: string): number {
  return mark === ' ' ? written.search(/[ \u00a0\u2009\u202f][^ \u00a0\u2009\u202f]*$/) : -1;
}
