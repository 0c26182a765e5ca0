import { daysInMonth } from '#shared/time/calendar.ts';
import { type DatePart, datePart } from './date-part.ts';
import { months, ordinalEndings, ordinals } from './date-words.ts';
import { isCapitalised, readYear } from './read-year.ts';
import { isDash, isDigits, type Token } from './tokens.ts';

/** "January 14, 1964", "14 January 1964", "6 June", "January 2017", "May", "1964-01-14". */
export function readDay(tokens: readonly Token[], at: number): DatePart | null {
  return (
    readIsoDay(tokens, at) ??
    readDottedDay(tokens, at) ??
    readSlashDay(tokens, at) ??
    readDayMonth(tokens, at) ??
    readMonthDay(tokens, at)
  );
}

function readIsoDay(tokens: readonly Token[], at: number): DatePart | null {
  if (!isDigits(tokens[at], 4, 4)) return null;
  const [year, dash, month, dash2, day] = tokens.slice(at, at + 5);
  if (!isDigits(year, 4, 4) || !isDigits(month, 2, 2) || !isDigits(day, 2, 2)) return null;
  const after = tokens[at + 5];
  const goesOn = after?.joined === true && (after.kind !== 'mark' || isDash(after));
  if (dash?.text !== '-' || dash2?.text !== '-' || goesOn) return null;
  return checked(datePart(at, at + 5, { year: Number(year.text), month: +month.text, day: +day.text }));
}

/** "12.07.2022": with full stops the day comes first everywhere. */
function readDottedDay(tokens: readonly Token[], at: number): DatePart | null {
  const found = /^(\d{1,2})\.(\d{1,2})\.([12]\d{3})$/.exec(tokens[at]?.text ?? '');
  const [day, month, year] = (found ?? []).slice(1).map(Number);
  return day !== undefined && day > 0 && month !== undefined && year !== undefined
    ? checked(datePart(at, at + 1, { year, month, day }))
    : null;
}

/** "26/03/1991": only where no month can be mistaken for the day. */
function readSlashDay(tokens: readonly Token[], at: number): DatePart | null {
  const [first, slash, second, slash2, year] = tokens.slice(at, at + 5);
  if (!isDigits(first, 1, 2) || !isDigits(second, 1, 2) || !isDigits(year, 4, 4)) return null;
  if (slash?.text !== '/' || slash2?.text !== '/' || tokens[at + 5]?.text === '/') return null;
  const [day, month] = Number(second.text) > 12 ? [+second.text, +first.text] : [+first.text, +second.text];
  if (day <= 12 && day !== month) return null;
  return checked(datePart(at, at + 5, { year: Number(year.text), month, day }));
}

function readDayMonth(tokens: readonly Token[], at: number): DatePart | null {
  const day = readDayNumber(tokens, at) ?? readDayWord(tokens, at);
  if (!day) return null;
  const monthAt = tokens[day.to]?.key === 'of' ? day.to + 1 : day.to;
  const month = readMonthName(tokens, monthAt);
  if (!month) return null;
  const year = readYearAfter(tokens, month.to);
  return checked(
    datePart(at, year?.to ?? month.to, { year: year?.year ?? null, month: month.month, day: day.day }),
  );
}

function readMonthDay(tokens: readonly Token[], at: number): DatePart | null {
  const month = readMonthName(tokens, at);
  if (!month) return null;
  const day = readDayNumber(tokens, tokens[month.to]?.key === 'the' ? month.to + 1 : month.to);
  if (day && !isUnit(tokens[day.to])) {
    const year = readYearAfter(tokens, day.to);
    const part = datePart(at, year?.to ?? day.to, {
      year: year?.year ?? null,
      month: month.month,
      day: day.day,
    });
    return checked(part);
  }
  const year = readYearAfter(tokens, month.to);
  return datePart(at, year?.to ?? month.to, { year: year?.year ?? null, month: month.month });
}

/** "14", "14th": a day of a month. */
export function readDayNumber(tokens: readonly Token[], at: number): { to: number; day: number } | null {
  if (!isDigits(tokens[at], 1, 2)) return null;
  const day = Number(tokens[at]?.text);
  const ending = tokens[at + 1];
  if (day < 1 || day > 31 || /^[$€£¥]$/.test(tokens[at - 1]?.text ?? '')) return null;
  if (ending?.joined && ending.kind === 'word') {
    return ordinalEndings.has(ending.key) ? { to: at + 2, day } : null;
  }
  return { to: at + 1, day };
}

/** "tenth" in "the tenth of October", "twenty-first of May": in words only before "of". */
function readDayWord(tokens: readonly Token[], at: number): { to: number; day: number } | null {
  const tens = { twenty: 20, thirty: 30 }[tokens[at]?.key ?? ''] ?? 0;
  const last = tens > 0 && isDash(tokens[at + 1]) ? at + 2 : at;
  const units = ordinals.get(tokens[last]?.key ?? '');
  if (units === undefined || (tens > 0 && units > 9) || tokens[last + 1]?.key !== 'of') return null;
  return { to: last + 1, day: (last > at ? tens : 0) + units };
}

/** A month's name, its abbreviation with or without full stop. English writes them with a capital letter. */
export function readMonthName(tokens: readonly Token[], at: number): { to: number; month: number } | null {
  const token = tokens[at];
  const month = months.get(token?.key ?? '');
  if (token === undefined || month === undefined || !isCapitalised(token)) return null;
  const stop = tokens[at + 1];
  const abbreviated = token.text.length <= 4 && stop?.text === '.' && stop.joined && token.key !== 'may';
  return { to: abbreviated && tokens[at + 2] ? at + 2 : at + 1, month };
}

/** The year after a month or a day: "1964", ", 1964", "of 1964". It needs no other evidence. */
function readYearAfter(tokens: readonly Token[], at: number): { to: number; year: number } | null {
  const yearAt = tokens[at]?.text === ',' || tokens[at]?.key === 'of' ? at + 1 : at;
  const token = tokens[yearAt];
  if (isDigits(token, 3, 4) && !(tokens[yearAt + 1]?.joined && tokens[yearAt + 1]?.kind === 'word')) {
    const afterComma = tokens[at]?.text === ',' && token.text.length < 4;
    return afterComma ? null : { to: yearAt + 1, year: Number(token.text) };
  }
  const era = readYear(tokens, yearAt);
  return era?.year != null ? { to: era.to, year: era.year } : null;
}

const isUnit = (token: Token | undefined): boolean =>
  /^(?:%|percent|per|million|billion|thousand|people|years?)$/.test(token?.key ?? '');

/** "31 February" is no day. */
function checked(part: DatePart): DatePart | null {
  const { year, month, day } = part;
  if (month === null || month < 1 || month > 12) return null;
  return day !== null && (day < 1 || day > daysInMonth(year ?? 2000, month)) ? null : part;
}

/** Days of one month: "7–8 August 2008", "20 to 22 September", "May 3–5, 2001". The first lacks its month. */
export function readDaysOfOneMonth(
  tokens: readonly Token[],
  at: number,
): { first: DatePart; second: DatePart } | null {
  const first = readDayNumber(tokens, at);
  if (first && (isJoint(tokens[first.to]) || isNight(tokens, first))) {
    const second = readDayMonth(tokens, afterJoint(tokens, first.to));
    if (second?.day && second.day > first.day) {
      return { first: datePart(at, first.to, { ...second, day: first.day }), second };
    }
  }
  const month = readMonthName(tokens, at);
  const early = month && readDayNumber(tokens, month.to);
  if (!month || !early || !isJoint(tokens[early.to])) return null;
  const late = readDayNumber(tokens, afterJoint(tokens, early.to));
  if (!late || late.day <= early.day || isUnit(tokens[late.to])) return null;
  const year = readYearAfter(tokens, late.to);
  const fields = { year: year?.year ?? null, month: month.month };
  return {
    first: datePart(at, early.to, { ...fields, day: early.day }),
    second: datePart(late.to - 1, year?.to ?? late.to, { ...fields, day: late.day }),
  };
}

/** "from the 19th to the 21st of July". */
const afterJoint = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.key === 'the' ? at + 2 : at + 1;

/** "on the night of 3/4 May": a slash between one day and the next. */
const isNight = (tokens: readonly Token[], { to, day }: { to: number; day: number }): boolean =>
  tokens[to]?.text === '/' && tokens[to]?.joined === true && readDayNumber(tokens, to + 1)?.day === day + 1;

const isJoint = (token: Token | undefined): boolean =>
  isDash(token) || /^(?:to|and|until|through)$/.test(token?.key ?? '');
