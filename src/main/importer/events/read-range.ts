import { type DatePart, datePart, isAfter } from './date-part.ts';
import type { Expression } from './expression.ts';
import { readDaysOfOneMonth } from './read-day.ts';
import { readPart } from './read-part.ts';
import { isReversed } from './resolve-part.ts';
import { isDash, isDigits, type Token } from './tokens.ts';

type Range = Extract<Expression, { kind: 'range' }>;

/** "1910–20", "7–8 August 2008", "between January and April 2024", "from 1955 until 1972", "1990–present". */
export function readRange(tokens: readonly Token[], at: number): Range | null {
  const days = readDaysOfOneMonth(tokens, at);
  // "26 and 27 July" is both days, "3 and 14 July" is neither a range nor what lies between.
  const consecutive = days !== null && (days.second.day ?? 0) - (days.first.day ?? 0) === 1;
  if (days && (tokens[days.first.to]?.key !== 'and' || consecutive || isBetween(tokens, at))) {
    return range(days.first, days.second);
  }
  const first = readPart(tokens, at);
  if (!first) return null;
  const last = readShortYear(tokens, first) ?? readEnd(tokens, first);
  if (!last) return readOpenEnd(tokens, first);
  // "summer of 1998–99" reaches from one year into the next.
  const beginning = (first.month ?? 0) > 12 && last.month === null ? { ...first, month: null } : first;
  const completed = completeFirst(beginning, last);
  const end = completeLast(completed, last);
  if (
    isAfter(completed, end) ||
    !sameKind(completed, end, isAfterFrom(tokens, first)) ||
    isReversed(completed, end)
  )
    return null;
  return range(completed, end);
}

const range = (first: DatePart, last: DatePart): Range => ({
  kind: 'range',
  from: first.from,
  to: last.to,
  first,
  last,
});

/** "20" in "1910–20", "19" in "2018/19", "5" in "1901–5". */
function readShortYear(tokens: readonly Token[], first: DatePart): DatePart | null {
  const [joint, short, after] = tokens.slice(first.to, first.to + 3);
  if (first.year === null || first.digits < 4 || (first.month ?? 21) <= 12 || !joint) return null;
  if (!(isDash(joint) || joint.text === '/') || !isDigits(short, 1, 4) || short.text.length === 3)
    return null;
  if (!short.joined || (after?.joined && (after.kind === 'word' || after.text === '/'))) return null;
  // "2001-09-11" is one day.
  if (first.digits === 4 && isDash(after) && after?.joined && isDigits(tokens[first.to + 3], 2, 2))
    return null;
  const digits = short.text.length;
  const year =
    digits === 4 ? Number(short.text) : first.year - (first.year % 10 ** digits) + Number(short.text);
  // A slash only joins two years that follow each other; "1999/00" turns the century.
  const turned = year < first.year && digits === 2 ? year + 100 : year;
  const near = joint.text === '/' ? turned - first.year === 1 : turned - first.year < 1000;
  return turned > first.year && near ? datePart(first.to + 1, first.to + 2, { year: turned }) : null;
}

function readEnd(tokens: readonly Token[], first: DatePart): DatePart | null {
  const joint = tokens[first.to];
  const from = tokens[first.to + 1]?.key === 'the' ? first.to + 2 : first.to + 1;
  if (!joint) return null;
  const joins =
    isDash(joint) ||
    (/^(?:to|until|till|through)$/.test(joint.key) && isWholeRange(tokens, first)) ||
    (joint.key === 'and' && isBetween(tokens, first.from));
  return joins ? readPart(tokens, from) : null;
}

/** "from May to July", but not "moved the vote of 2016 to 2017"; a bare month needs its "from". */
function isWholeRange(tokens: readonly Token[], first: DatePart): boolean {
  return isAfterFrom(tokens, first) || first.year !== null || (first.month !== null && first.day !== null);
}

const isAfterFrom = (tokens: readonly Token[], { from }: DatePart): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some(({ key }) => key === 'from');

function isBetween(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ key }) => key === 'between');
}

function readOpenEnd(tokens: readonly Token[], first: DatePart): Range | null {
  if (first.year === null) return null;
  const joint = tokens[first.to];
  if (!joint || !(isDash(joint) || joint.key === 'to')) return null;
  const at = tokens[first.to + 1]?.key === 'the' ? first.to + 2 : first.to + 1;
  const word = tokens[at];
  const present = /^(?:present|today|now|date)$/.test(word?.key ?? '');
  const bare = isDash(joint) && joint.joined && /^[)\]]$/.test(word?.text ?? '');
  if (!present && !bare) return null;
  return { kind: 'range', from: first.from, to: present ? at + 1 : first.to + 1, first, last: null };
}

/** "January" takes the year of "April 2024"; "November" before "March 2010" the one before. */
function completeFirst(first: DatePart, last: DatePart): DatePart {
  if (first.year !== null || last.year === null) return first;
  const turnsYear = first.month !== null && last.month !== null && first.month > last.month;
  return { ...first, year: last.year - (turnsYear ? 1 : 0) };
}

/** "July" after "March 1989" takes its year; "March" after "November 1989" the next. */
function completeLast(first: DatePart, last: DatePart): DatePart {
  if (last.year !== null || first.year === null || last.month === null) return last;
  const turnsYear = first.month !== null && first.month > last.month;
  return { ...last, year: first.year + (turnsYear ? 1 : 0) };
}

/** Two years, two decades, two days; not a day and a century, unless "from" says that the one leads to the other. */
function sameKind(first: DatePart, last: DatePart, isFrom: boolean): boolean {
  if ((first.year === null) !== (last.year === null)) return false;
  return isFrom || Math.abs(first.digits - last.digits) <= 1;
}
