import { type DatePart, datePart } from './date-part.ts';
import { afterChrist, beforeChrist } from './date-words.ts';
import { countedThings, introducesCode, introducesCount, introducesYear } from './not-years.ts';
import { isDash, isDigits, type Token } from './tokens.ts';

const LAST_YEAR = 2199;

/** "1964", "44 BC", "AD 79": a number that names a year, told by the words around it. */
export function readYear(tokens: readonly Token[], at: number): DatePart | null {
  const era = readEra(tokens, at);
  if (era) return era;
  const token = tokens[at];
  if (!isDigits(token, 3, 4) || token.text.startsWith('0')) return null;
  const year = Number(token.text);
  if (year > LAST_YEAR || isPartOfCode(tokens, at) || !isIntroducedAsYear(tokens, at, year)) return null;
  return datePart(at, at + 1, { year });
}

function readEra(tokens: readonly Token[], at: number): DatePart | null {
  if (afterChrist.has(tokens[at]?.key ?? '') && isDigits(tokens[at + 1], 1, 4)) {
    return datePart(at, at + 2, { year: Number(tokens[at + 1]?.text) });
  }
  if (!isDigits(tokens[at], 1, 4)) return null;
  const { length, bc } = eraAfter(tokens, at + 1);
  if (length === 0) return null;
  const year = Number(tokens[at]?.text);
  return year === 0 ? null : datePart(at, at + 1 + length, { year: bc ? 1 - year : year });
}

/** How many tokens at this place name an era: "BC", "B.C.", "CE". Capitals only. */
export function eraAfter(tokens: readonly Token[], at: number): { length: number; bc: boolean } {
  const word = tokens[at];
  if (word === undefined || word.text !== word.text.toUpperCase()) return { length: 0, bc: false };
  if (beforeChrist.has(word.key)) return { length: 1, bc: true };
  if (afterChrist.has(word.key)) return { length: 1, bc: false };
  const dotted = tokens.slice(at, at + 4).map(({ text }) => text);
  return dotted.join('') === 'B.C.' ? { length: 4, bc: true } : { length: 0, bc: false };
}

/** Glued to letters, a currency, a percent sign or another number. */
function isPartOfCode(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const gluedBefore =
    token?.joined && before && !/^["“”‘’'([{–—−-]$/.test(before.text) && before.key !== 'fy';
  const gluedAfter =
    after?.joined && (after.kind === 'word' || /^[%°$€£]$/.test(after.text) || isFraction(tokens, at));
  const money = /^[$€£¥₹#№]$/.test(before?.text ?? '');
  const codeBefore = introducesCode.has((before?.text === '.' ? tokens[at - 2] : before)?.key ?? '');
  // "COVID-2019", "G-2000": a letter code before a joined hyphen; "mid-2018" and "1910–20" are none.
  const hyphened =
    token?.joined &&
    isDash(before) &&
    before?.joined &&
    !['mid', 'early', 'late', 'post', 'pre'].includes(tokens[at - 2]?.key ?? '') &&
    tokens[at - 2]?.kind === 'word' &&
    tokens[at - 2]?.text === tokens[at - 2]?.text.toUpperCase();
  return Boolean(gluedBefore || gluedAfter || money || codeBefore || hyphened);
}

/** "2004/38": a slash joins two years only when they follow each other. */
function isFraction(tokens: readonly Token[], at: number): boolean {
  const [token, slash, next] = tokens.slice(at, at + 3);
  if (slash?.text !== '/' || !next?.joined) return false;
  const following = String(Number(token?.text) + 1);
  return next.text !== following && next.text !== following.slice(-2);
}

function isIntroducedAsYear(tokens: readonly Token[], at: number, year: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const introduced = before !== undefined && introducesYear.has(before.key);
  const bracketed = before !== undefined && /^[([]$/.test(before.text);
  const ends = after === undefined || /^[,.;:)\]]$/.test(after.text) || isDash(after);
  if (year < 1000) {
    if (/^(?:in|year|of|since|until|by)$/.test(before?.key ?? '') && ends) return true;
    // "in about 330"
    if (
      /^(?:about|around|circa)$/.test(before?.key ?? '') &&
      /^(?:in|by|since|until)$/.test(tokens[at - 2]?.key ?? '')
    )
      return ends;
    // "in 399 and reached", but neither "in 250 and 300" nor "in 120 countries".
    return (
      before?.key === 'in' &&
      /^(?:and|but|when|by|to|the|after|before|at|under)$/.test(after?.key ?? '') &&
      tokens[at + 2]?.kind === 'word'
    );
  }
  if (after && countedThings.has(after.key)) {
    return before?.key === 'the' || (before?.text === 'In' && year >= 1700 && year % 100 !== 0);
  }
  if (before && introducesCount.has(before.key)) return false;
  // "about 1720" after a preposition is a date; "about 2000" is not.
  if (before && /^(?:about|around)$/.test(before.key) && year < 1500) return ends;
  if (introduced || bracketed || isOfSomebody(tokens, at, year)) return true;
  if (year < 1500) return before === undefined && ends;
  if (before === undefined || before.kind === 'mark' || isCapitalised(before)) return true;
  // After a verb or a noun in lower case: "sent 2000 soldiers", but "elections 2016".
  return ends && year % 100 !== 0;
}

/** "Nixon's 1972 visit", but "the army's 2000 men": what belongs to somebody in a year, and is not counted. */
function isOfSomebody(tokens: readonly Token[], at: number, year: number): boolean {
  const [mark, s, , after] = tokens.slice(Math.max(0, at - 2), at + 2);
  const owned = /^['’]$/.test(mark?.text ?? '') && s?.text === 's' && s.joined;
  const isCount = after?.kind !== 'word' || (year % 100 === 0 && after.key.endsWith('s'));
  return owned && year >= 1500 && !isCount;
}

export const isCapitalised = (token: Token): boolean => token.kind === 'word' && token.text !== token.key;
