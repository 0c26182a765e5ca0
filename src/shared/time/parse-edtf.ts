import { daysInMonth } from './calendar.ts';
import type { Edtf, EdtfDate } from './edtf.ts';

const DATE = /^(-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;

/** Reads the dates that `formatEdtf` writes; null for anything else. */
export function parseEdtf(text: string): Edtf | null {
  const parts = text.split('/');
  if (parts.length === 1) {
    const date = parseDate(text);
    return date && { kind: 'date', date };
  }
  const [start, end] = parts.map((part) => (part === '..' ? null : parseDate(part)));
  const wrong = parts.some((part, index) => part !== '..' && !isEndOfInterval([start, end][index]));
  if (parts.length !== 2 || start === undefined || end === undefined || wrong) return null;
  if (start === null && end === null) return null;
  return { kind: 'interval', start, end };
}

/** Level 1 has neither seasons nor unspecified digits in intervals. */
function isEndOfInterval(date: EdtfDate | null | undefined): boolean {
  return date != null && date.digits === 4 && (date.month ?? 0) <= 12;
}

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, written = '', monthWritten, dayWritten, tilde] = match;
  const digits = written.endsWith('XX') ? 2 : written.endsWith('X') ? 3 : 4;
  const year = Number(written.replaceAll('X', '0'));
  const month = monthWritten === undefined ? null : Number(monthWritten);
  const day = dayWritten === undefined ? null : Number(dayWritten);
  if (digits < 4 && (month !== null || tilde)) return null;
  if (Object.is(year, -0) && digits === 4) return null;
  if (month !== null && !(month >= 1 && month <= 12) && !(month >= 21 && month <= 24 && day === null))
    return null;
  if (day !== null && (day < 1 || day > daysInMonth(year, month ?? 1))) return null;
  return { year, digits, month, day, approximate: tilde !== undefined };
}
