import { type DatePart, datePart } from './date-part.ts';
import { beforeChrist, ordinalEndings, ordinals, type Segment, seasons, segments } from './date-words.ts';
import { eraAfter, readYear } from './read-year.ts';
import { isDash, isDigits, type Token } from './tokens.ts';

/** "1910s", "the 1990's": a decade. "80s" is one only after another. */
export function readDecade(tokens: readonly Token[], at: number): DatePart | null {
  const number = tokens[at];
  if (!isDigits(number, 4, 4) || !number.text.endsWith('0')) return readShortDecade(tokens, at);
  const apostrophe = /^['’]$/.test(tokens[at + 1]?.text ?? '') && isOfDecades(tokens, at) ? 1 : 0;
  const s = tokens[at + 1 + apostrophe];
  if (s?.text !== 's' || !s.joined) return null;
  return datePart(at, at + 2 + apostrophe, { year: Number(number.text), digits: 3 });
}

/** "'60s" in "the 1950s and '60s", "70s" in "1960s–70s": the century is that of the decade before. */
function readShortDecade(tokens: readonly Token[], at: number): DatePart | null {
  const from = isApostrophe(tokens[at]) ? at + 1 : at;
  const number = tokens[from];
  const s = tokens[from + 1];
  if (!isDigits(number, 2, 2) || !number.text.endsWith('0') || s?.text !== 's' || !s.joined) return null;
  const before = decadeBefore(tokens, isApostrophe(tokens[from - 1]) ? from - 2 : from - 1);
  if (before?.year == null) return null;
  const year = before.year - (before.year % 100) + Number(number.text);
  return datePart(at, from + 2, { year: year <= before.year ? year + 100 : year, digits: 3 });
}

const isApostrophe = (token: Token | undefined): boolean => /^['’‘]$/.test(token?.text ?? '');

/** The decade that "and", a comma or a dash joins to what comes after this token. */
function decadeBefore(tokens: readonly Token[], last: number): DatePart | null {
  let at = last;
  while (at > 0 && (tokens[at]?.key === 'the' || segments.has(tokens[at]?.key ?? ''))) at -= 1;
  const joint = tokens[at];
  if (joint === undefined || !(isDash(joint) || /^(?:and|or|to|until|through|,|&)$/.test(joint.key)))
    return null;
  if (joint.key === 'and' && tokens[at - 1]?.text === ',') at -= 1;
  if (tokens[at - 1]?.text !== 's') return null;
  const number = at - (isApostrophe(tokens[at - 2]) ? 3 : 2);
  return readDecade(tokens, number);
}

/** "the 1990's"; "2010's elections" are of that year. */
const isOfDecades = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|early|mid|late|-)$/.test(tokens[at - 1]?.key ?? '') || tokens[at + 3]?.kind !== 'word';

/** "19th century", "nineteenth-century", "18th" where "and 19th centuries" follows. */
export function readCentury(tokens: readonly Token[], at: number): DatePart | null {
  const ordinal = readOrdinal(tokens, at);
  if (!ordinal || ordinal.count < 1 || ordinal.count > 21) return null;
  let to = ordinal.to;
  if (isDash(tokens[to])) to += 1;
  if (!/^(?:century|centuries)$/.test(tokens[to]?.key ?? '')) {
    return isFirstOfCenturies(tokens, ordinal.to) ? century(at, ordinal.to, ordinal.count, false) : null;
  }
  const era = eraAfter(tokens, to + 1);
  return century(at, to + 1 + era.length, ordinal.count, era.bc);
}

const century = (from: number, to: number, count: number, bc: boolean): DatePart =>
  datePart(from, to, { year: bc ? -100 * (count - 1) || 0 : 100 * (count - 1), digits: 2 });

function isFirstOfCenturies(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at];
  if (!joint || !(isDash(joint) || /^(?:and|or|to|,)$/.test(joint.key))) return false;
  const from = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1;
  const second = readOrdinal(tokens, from + (segments.has(tokens[from]?.key ?? '') ? 1 : 0));
  return second !== null && /^(?:century|centuries)$/.test(tokens[second.to]?.key ?? '');
}

/** "19th", "nineteenth", "twenty-first". */
function readOrdinal(tokens: readonly Token[], at: number): { to: number; count: number } | null {
  if (isDigits(tokens[at], 1, 2)) {
    const ending = tokens[at + 1];
    return ending?.joined && ordinalEndings.has(ending.key)
      ? { to: at + 2, count: Number(tokens[at]?.text) }
      : null;
  }
  if (tokens[at]?.key === 'twenty' && isDash(tokens[at + 1]) && tokens[at + 2]?.key === 'first') {
    return { to: at + 3, count: 21 };
  }
  const count = ordinals.get(tokens[at]?.key ?? '');
  return count === undefined ? null : { to: at + 1, count };
}

/** "spring of 1989", "summer 2022". */
export function readSeason(tokens: readonly Token[], at: number): DatePart | null {
  const season = seasons.get(tokens[at]?.key ?? '');
  if (season === undefined) return null;
  const year = readYear(tokens, at + (tokens[at + 1]?.key === 'of' ? 2 : 1));
  return year && datePart(at, year.to, { year: year.year, month: season });
}

const COUNTED: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 4],
]);

/** "first quarter of 2009", "second half of 2016", "Q1 2020", "first half of the 19th century". */
export function readQuarter(tokens: readonly Token[], at: number): DatePart | null {
  const token = tokens[at];
  if (token && /^[QH]$/.test(token.text) && tokens[at + 1]?.joined && isDigits(tokens[at + 1], 1, 1)) {
    const year = readYear(tokens, at + (tokens[at + 2]?.key === 'of' ? 3 : 2));
    return year && partOfYear(at, year, Number(tokens[at + 1]?.text), token.text === 'Q' ? 4 : 2);
  }
  const count = COUNTED.get(token?.key ?? '');
  const unit = tokens[at + 1]?.key;
  if (count === undefined || (unit !== 'quarter' && unit !== 'half') || tokens[at + 2]?.key !== 'of')
    return null;
  const from = tokens[at + 3]?.key === 'the' ? at + 4 : at + 3;
  const longer = readCentury(tokens, from) ?? readDecade(tokens, from);
  const parts = unit === 'quarter' ? 4 : 2;
  if (longer) return { ...longer, from: at, segment: segmentOf(count, parts) };
  const year = readYear(tokens, from);
  return year && partOfYear(at, year, Math.min(count, parts), parts);
}

function partOfYear(from: number, year: DatePart, count: number, parts: 2 | 4): DatePart | null {
  if (count < 1 || count > parts) return null;
  const length = 12 / parts;
  const lastMonth = count * length;
  return datePart(from, year.to, { year: year.year, month: lastMonth - length + 1, lastMonth });
}

const segmentOf = (count: number, parts: 2 | 4): Segment =>
  count === 1 ? 'early' : count >= parts ? 'late' : 'mid';

/** "turn of the 20th century": about its first year. */
export function readTurnOfCentury(tokens: readonly Token[], at: number): DatePart | null {
  if (tokens[at]?.key !== 'turn' || tokens[at + 1]?.key !== 'of' || tokens[at + 2]?.key !== 'the')
    return null;
  const part = readCentury(tokens, at + 3);
  return part && !beforeChrist.has(tokens[part.to - 1]?.key ?? '')
    ? datePart(at, part.to, { year: part.year, approximate: true })
    : null;
}
