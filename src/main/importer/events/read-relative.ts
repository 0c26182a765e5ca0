import { cardinals } from './date-words.ts';
import type { Expression } from './expression.ts';
import { readFrame } from './frames.ts';
import { readDay } from './read-day.ts';
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
    readNamedShift(tokens, at) ??
    readCounted(tokens, at) ??
    readYearBefore(tokens, at) ??
    readThen(tokens, at)
  );
}

function readNamedShift(tokens: readonly Token[], at: number): Relative | null {
  const article = tokens[at]?.key === 'the' ? 1 : 0;
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
  const direction = DIRECTIONS.get(tokens[at + 2]?.key ?? '');
  if (!unit || direction === undefined || tokens[at + 3]?.key === 'than') return null;
  const shift = direction * count * unit.each;
  return { kind: 'relative', from: at, to: at + 3, unit: unit.unit, shift, frame: 'plain' };
}

/** "the year before", where nothing follows that it would be before of. */
function readYearBefore(tokens: readonly Token[], at: number): Relative | null {
  const [article, year, before, after] = tokens.slice(at, at + 4);
  if (article?.key !== 'the' || year?.key !== 'year' || !/^(?:before|after)$/.test(before?.key ?? ''))
    return null;
  if (after !== undefined && after.kind !== 'mark') return null;
  const shift = before?.key === 'before' ? -1 : 1;
  return { kind: 'relative', from: at, to: at + 3, unit: 'year', shift, frame: 'plain' };
}

function readThen(tokens: readonly Token[], at: number): Relative | null {
  if (tokens[at]?.key !== 'then' || tokens[at - 1]?.key !== 'since') return null;
  return { kind: 'relative', from: at, to: at + 1, unit: 'then', shift: 0, frame: 'since' };
}

/** "October of that year", "October 30 of the same year", "March of the following year". */
export function readShiftedPoint(tokens: readonly Token[], at: number): ShiftedPoint | null {
  const part = readDay(tokens, at);
  if (!part || part.year !== null || tokens[part.to]?.key !== 'of') return null;
  const year = readNamedShift(tokens, part.to + 1);
  if (year?.unit !== 'year') return null;
  return {
    kind: 'shifted-point',
    from: at,
    to: year.to,
    part,
    shift: year.shift,
    frame: readFrame(tokens, at, year.to),
  };
}
