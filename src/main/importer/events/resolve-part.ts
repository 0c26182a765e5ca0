import { isoYear } from '#shared/time/calendar.ts';
import { type Bounds, type Edtf, type EdtfDate, edtfBounds, firstDay, lastDay } from '#shared/time/edtf.ts';
import type { DatePart } from './date-part.ts';
import type { Frame } from './expression.ts';

/** A date in EDTF, and the first and last day that it may mean: narrower where the words say "early" or "late". */
export type Dated = { readonly edtf: Edtf; readonly bounds: Bounds };

/** A point with its year. Null when the part has none. */
export function resolvePoint(part: DatePart, frame: Frame): Dated | null {
  if (frame !== 'plain') return resolveOpen(part, frame);
  if (part.lastMonth !== null) return resolveRange(part, { ...part, month: part.lastMonth });
  const date = toDate(part);
  return date && { edtf: { kind: 'date', date }, bounds: partBounds(part, date) };
}

/** Whether the range would end before it begins: "the mid-1990s until 1990" is two dates. */
export function isReversed(first: DatePart, last: DatePart): boolean {
  const { earliest, latest } = resolveRange(first, last)?.bounds ?? {};
  return Boolean(earliest && latest && !earliest.startsWith('-') && earliest > latest);
}

/** From the first to the last; `last` null for "1990–present". */
export function resolveRange(first: DatePart, last: DatePart | null): Dated | null {
  const start = endOfInterval(first, 'start');
  const end = last && endOfInterval(last, 'end');
  if (!start || (last && !end)) return null;
  const edtf: Edtf = { kind: 'interval', start, end };
  return { edtf, bounds: { earliest: firstDay(start), latest: end && lastDay(end) } };
}

function resolveOpen(part: DatePart, frame: 'since' | 'until'): Dated | null {
  const date = endOfInterval(part, frame === 'since' ? 'start' : 'end');
  if (!date) return null;
  const edtf: Edtf =
    frame === 'since'
      ? { kind: 'interval', start: date, end: null }
      : { kind: 'interval', start: null, end: date };
  return { edtf, bounds: edtfBounds(edtf) };
}

function toDate({ year, digits, month, day, approximate }: DatePart): EdtfDate | null {
  return year === null ? null : { year, digits, month, day, approximate };
}

/**
 * Level 1 has neither unspecified digits nor seasons in an interval, so a decade begins with its first year
 * and ends with its last; part of a century is rounded to the decade and marked approximate.
 */
function endOfInterval(part: DatePart, side: 'start' | 'end'): EdtfDate | null {
  const { year, digits, month, day, lastMonth, approximate } = part;
  if (year === null) return null;
  const date: EdtfDate = { year, digits: 4, month, day, approximate };
  if (month !== null && month > 12) return { ...date, month: seasonEnd(month, side) };
  if (month !== null) return { ...date, month: side === 'end' ? (lastMonth ?? month) : month };
  if (digits === 4) return date;
  const [from, to] = narrowedYears(part);
  return { ...date, year: side === 'start' ? from : to, approximate: part.segment !== null && digits === 2 };
}

const seasonEnd = (season: number, side: 'start' | 'end'): number =>
  season === 24 ? (side === 'start' ? 12 : 2) : 3 * (season - 20) + (side === 'start' ? 0 : 2);

/** First and last year of a decade or century, or of its early, middle or late part. */
function narrowedYears({ year, digits, segment }: DatePart): readonly [number, number] {
  const length = digits === 2 ? 100 : 10;
  const first = (year ?? 0) < 0 ? (year ?? 0) - length + 1 : (year ?? 0);
  const part = segment ? SEGMENT_OF_PERIOD[segment] : ([0, 1] as const);
  return [first + part[0] * length, first + part[1] * length - 1];
}

/** As tenths: the early, middle and late part of a century or decade, which usage lets overlap a little. */
const SEGMENT_OF_PERIOD = { early: [0, 0.4], mid: [0.4, 0.7], late: [0.7, 1] } as const;
const SEGMENT_OF_YEAR = {
  early: ['01-01', '04-30'],
  mid: ['05-01', '08-31'],
  late: ['09-01', '12-31'],
} as const;

function partBounds(part: DatePart, date: EdtfDate): Bounds {
  const whole = edtfBounds({ kind: 'date', date });
  if (part.segment === null || part.month !== null) return whole;
  if (part.digits === 4) {
    const [from, to] = SEGMENT_OF_YEAR[part.segment];
    return { earliest: `${isoYear(date.year)}-${from}`, latest: `${isoYear(date.year)}-${to}` };
  }
  const [from, to] = narrowedYears(part);
  return { earliest: `${isoYear(from)}-01-01`, latest: `${isoYear(to)}-12-31` };
}
