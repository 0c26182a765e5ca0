import { type DatePart, datePart } from './date-part.ts';
import { cardinals, seasons, segments } from './date-words.ts';
import type { Expression } from './expression.ts';
import { readFrame } from './frames.ts';
import { readDay, readDayNumber } from './read-day.ts';
import { isDigits, type Token } from './tokens.ts';

type Relative = Extract<Expression, { kind: 'relative' }>;
type ShiftedPoint = Extract<Expression, { kind: 'shifted-point' }>;

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['same', 0],
  ['following', 1],
  ['next', 1],
  ['subsequent', 1],
  ['previous', -1],
  ['preceding', -1],
]);

const UNITS: ReadonlyMap<string, { unit: 'year' | 'month' | 'day'; each: number }> = new Map([
  ['day', { unit: 'day', each: 1 }],
  ['week', { unit: 'day', each: 7 }],
  ['month', { unit: 'month', each: 1 }],
  ['year', { unit: 'year', each: 1 }],
  ['decade', { unit: 'year', each: 10 }],
]);

const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ['later', 1],
  ['afterwards', 1],
  ['earlier', -1],
  ['previously', -1],
]);

/** "that year", "the following month", "two years later", "the year before", "since then". */
export function readRelative(tokens: readonly Token[], at: number): Relative | null {
  return (
    readPartOfRelative(tokens, at) ??
    readNamedShift(tokens, at) ??
    readCounted(tokens, at) ??
    readYearBefore(tokens, at) ??
    readThen(tokens, at)
  );
}

function readNamedShift(tokens: readonly Token[], at: number): Relative | null {
  // "that same day" is the same day.
  const article =
    tokens[at]?.key === 'the' || (tokens[at]?.key === 'that' && tokens[at + 1]?.key === 'same') ? 1 : 0;
  const word = tokens[at + article];
  const shift = SHIFTS.get(word?.key ?? '');
  const unit = UNITS.get(tokens[at + article + 1]?.key ?? '');
  if (shift === undefined || !unit || unit.each !== 1) return null;
  if ((word?.key === 'that') !== (article === 0)) return null;
  // "over the next year", "for the following month" say how long, not when.
  if (/^(?:over|for|within|throughout|every|each)$/.test(tokens[at - 1]?.key ?? '')) return null;
  const to = at + article + 2;
  return { kind: 'relative', from: at, to, unit: unit.unit, shift, frame: readFrame(tokens, at, to) };
}

/** "two years later", "a month earlier". */
function readCounted(tokens: readonly Token[], at: number): Relative | null {
  const count = isDigits(tokens[at], 1, 2) ? Number(tokens[at]?.text) : cardinals.get(tokens[at]?.key ?? '');
  if (count === undefined) return null;
  const unit = UNITS.get((tokens[at + 1]?.key ?? '').replace(/s$/, ''));
  const word = tokens[at + 2]?.key ?? '';
  // "had been announced a year before.", but not "a year before the war".
  const alone = tokens[at + 3] === undefined || tokens[at + 3]?.kind === 'mark';
  const direction = DIRECTIONS.get(word) ?? (word === 'before' && alone ? -1 : undefined);
  if (!unit || direction === undefined || tokens[at + 3]?.key === 'than') return null;
  const shift = direction * count * unit.each;
  return { kind: 'relative', from: at, to: at + 3, unit: unit.unit, shift, frame: 'plain' };
}

/** "the year before", "the day after", where nothing follows that it would be before of. */
function readYearBefore(tokens: readonly Token[], at: number): Relative | null {
  const [article, noun, before, after] = tokens.slice(at, at + 4);
  const unit = UNITS.get(noun?.key ?? '');
  if (article?.key !== 'the' || unit?.each !== 1 || !/^(?:before|after)$/.test(before?.key ?? ''))
    return null;
  if (after !== undefined && after.kind !== 'mark') return null;
  const shift = before?.key === 'before' ? -1 : 1;
  return { kind: 'relative', from: at, to: at + 3, unit: unit.unit, shift, frame: 'plain' };
}

/** "the end of the year", "the beginning of the following year", "the end of that month". */
function readPartOfRelative(tokens: readonly Token[], at: number): Relative | null {
  const article = tokens[at]?.key === 'the' ? 1 : 0;
  if (!segments.has(tokens[at + article]?.key ?? '') || tokens[at + article + 1]?.key !== 'of') return null;
  const from = at + article + 2;
  const named = readNamedShift(tokens, from);
  if (named) return { ...named, from: at, frame: readFrame(tokens, at, named.to) };
  const unit = UNITS.get(tokens[from + 1]?.key ?? '');
  if (tokens[from]?.key !== 'the' || unit?.each !== 1 || unit.unit === 'day') return null;
  // "by the end of the year of the rabbit", "the start of the year 2000" say which.
  const next = tokens[from + 2];
  if (next?.key === 'of' || next?.kind === 'number') return null;
  return { kind: 'relative', from: at, to: from + 2, unit: unit.unit, shift: 0, frame: 'plain' };
}

function readThen(tokens: readonly Token[], at: number): Relative | null {
  if (tokens[at]?.key !== 'then' || tokens[at - 1]?.key !== 'since') return null;
  return { kind: 'relative', from: at, to: at + 1, unit: 'then', shift: 0, frame: 'since' };
}

/** "October of that year", "autumn of the next year", "the 13th of that month", "that summer", "the following April". */
export function readShiftedPoint(tokens: readonly Token[], at: number): ShiftedPoint | null {
  const named = readNamedMonth(tokens, at);
  if (named) return named;
  const part = readDay(tokens, at) ?? readBareSeason(tokens, at) ?? readBareDay(tokens, at);
  if (!part || part.year !== null || tokens[part.to]?.key !== 'of') return null;
  const whole = readNamedShift(tokens, part.to + 1);
  const unit = part.month === null ? 'month' : 'year';
  if (whole?.unit !== unit) return null;
  return {
    kind: 'shifted-point',
    from: at,
    // The month is said, too: it stays a date of its own.
    to: unit === 'month' ? part.to : whole.to,
    part,
    unit,
    shift: whole.shift,
    frame: readFrame(tokens, at, whole.to),
  };
}

/** "that summer", "the following April", "the next winter": a month without a day, or a season. */
function readNamedMonth(tokens: readonly Token[], at: number): ShiftedPoint | null {
  const article = tokens[at]?.key === 'the' ? 1 : 0;
  const word = tokens[at + article]?.key ?? '';
  const from = at + article + 1;
  const isThat = word === 'that' && article === 0;
  if (!isThat && !(article === 1 && /^(?:following|next)$/.test(word))) return null;
  const part = readBareSeason(tokens, from) ?? (isThat ? null : readDay(tokens, from));
  if (!part || part.year !== null || part.day !== null || part.month === null) return null;
  if (isVerbOrEvent(tokens, from)) return null;
  return {
    kind: 'shifted-point',
    from: isThat ? from : at,
    to: part.to,
    part,
    unit: isThat ? 'year' : 'next',
    shift: 0,
    frame: readFrame(tokens, at, part.to),
  };
}

/** "areas that fall within it", "the following fall of the town": neither is a season. */
function isVerbOrEvent(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /^(?:fall|spring)$/.test(tokens[at]?.key ?? '') && next !== undefined && next.kind !== 'mark';
}

/** "autumn" */
function readBareSeason(tokens: readonly Token[], at: number): DatePart | null {
  const season = seasons.get(tokens[at]?.key ?? '');
  return season === undefined ? null : datePart(at, at + 1, { month: season });
}

/** "the 13th" */
function readBareDay(tokens: readonly Token[], at: number): DatePart | null {
  const from = tokens[at]?.key === 'the' ? at + 1 : at;
  const day = readDayNumber(tokens, from);
  return day && day.to === from + 2 ? datePart(at, day.to, { year: null, day: day.day }) : null;
}
