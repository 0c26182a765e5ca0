import { type DatePart, datePart } from './date-part.ts';
import { feastDays, namedDays, segments } from './date-words.ts';
import { readDay } from './read-day.ts';
import { readCentury, readDecade, readQuarter, readSeason, readTurnOfCentury } from './read-period.ts';
import { readYear } from './read-year.ts';
import { isDash, isDigits, type Token } from './tokens.ts';

/** The date that begins at a token; null when none does. */
export function readPart(tokens: readonly Token[], at: number): DatePart | null {
  return readSegment(tokens, at) ?? readPlain(tokens, at);
}

function readPlain(tokens: readonly Token[], at: number): DatePart | null {
  return (
    readNamedDay(tokens, at) ??
    readFeastDay(tokens, at) ??
    readDay(tokens, at) ??
    readQuarter(tokens, at) ??
    readTurnOfCentury(tokens, at) ??
    readSeason(tokens, at) ??
    readCentury(tokens, at) ??
    readDecade(tokens, at) ??
    readYear(tokens, at)
  );
}

/** "early 1995", "mid-20th century", "late-19th-century", "end of the 1990s", "early to mid-2010s". */
function readSegment(tokens: readonly Token[], at: number): DatePart | null {
  const segment = segments.get(tokens[at]?.key ?? '');
  if (segment === undefined) return null;
  const noun = /^(?:middle|beginning|start|end|close)$/.test(tokens[at]?.key ?? '');
  let from = at + 1;
  if (noun) {
    if (tokens[from]?.key !== 'of') return null;
    from += 1;
  } else {
    if (isDash(tokens[from])) from += 1;
    if (/^(?:to|and|or)$/.test(tokens[from]?.key ?? '') && segments.has(tokens[from + 1]?.key ?? ''))
      from += 2;
    if (isDash(tokens[from])) from += 1;
  }
  if (tokens[from]?.key === 'the') from += 1;
  const part = readPlain(tokens, from);
  if (!part || part.day !== null) return null;
  return { ...part, from: at, segment: noun && part.year === null ? null : segment };
}

function readNamedDay(tokens: readonly Token[], at: number): DatePart | null {
  const day = namedDays.find(({ text }) => text.every((word, index) => tokens[at + index]?.text === word));
  if (!day || tokens[at + day.text.length]?.text === '/' || tokens[at - 1]?.text === '/') return null;
  return datePart(at, at + day.text.length, { year: day.year, month: day.month, day: day.day });
}

/** "Christmas Eve 1941", "New Year's Day, 1959". */
function readFeastDay(tokens: readonly Token[], at: number): DatePart | null {
  const feast = feastDays.find(({ text }) => text.every((word, index) => tokens[at + index]?.key === word));
  if (!feast) return null;
  const after = at + feast.text.length;
  const yearAt = /^(?:,|of)$/.test(tokens[after]?.key ?? '') ? after + 1 : after;
  const year = tokens[yearAt];
  return isDigits(year, 4, 4)
    ? datePart(at, yearAt + 1, { year: Number(year.text), month: feast.month, day: feast.day })
    : null;
}
