import type { Figure } from '#shared/models/figure.ts';
import { currencyCodes, currencySigns, currencyWords } from './currencies.ts';
import { type DecimalMark, plainDigits } from './parse-digits.ts';

/** Powers of ten that words after a number stand for, in English and Spanish, Indian English included. */
const magnitudes: Readonly<Record<string, number>> = {
  thousand: 3,
  lakh: 5,
  million: 6,
  millions: 6,
  mn: 6,
  crore: 7,
  billion: 9,
  billions: 9,
  bn: 9,
  trillion: 12,
  trillions: 12,
  tn: 12,
  mil: 3,
  millón: 6,
  millones: 6,
  'mil millones': 9,
  billón: 12,
  billones: 12,
};
const magnitudeAtStart = new RegExp(
  `^(${Object.keys(magnitudes)
    .sort((first, second) => second.length - first.length)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

const signAtStart = Object.keys(currencySigns)
  .sort((first, second) => second.length - first.length)
  .map((sign) => sign.replace(/[$.]/g, '\\$&'))
  .join('|');
const currencyAtStart = new RegExp(`^(?:(${signAtStart})|([A-Z]{3})(?=[\\s\\d]))\\s*`, 'u');
const numberAtStart = /^\d+(?:[.,'’]\d+|[ \u00a0\u2009\u202f]\d{3}(?!\d))*/;
const minus = /^(?:[-−–‒]|minus\s)\s?(?=\S)/i;
const approximately = /^(?:~|≈|c\.|ca\.|circa|about|around|approximately|approx\.|aproximadamente)\s*/i;
const noteAtEnd = /\s*(?:\([^()]*\)|\[[^[\]]*\]|[*†‡])$/;
const unitForm = /^(?:%|‰|°C?|\/?\s*[\p{L}°µ](?:[\p{L}°µ./²³ -]|(?<=\p{L})[23](?!\d))*)$/u;
const notUnits =
  /^(?:st|nd|rd|th|of|or|to|and|y|o|a|de|january|february|march|april|may|june|july|august|september|october|november|december|bc|bce|ad|ce|am|pm|x)\b/i;

/** Longest cell that may be a single number. */
const longest = 120;

/**
 * Reads a cell that states one number: "US$1.783 trillion", "9,820,630 km2",
 * "−24.6", "2.6 %", "131.946.900", "8 600 710 (2023 est.)". Null for anything
 * that is not one number for certain: ranges, dates, ordinals, sentences, and
 * marks that could mean two things. `decimalMark` is what the article's
 * language writes (`decimalMarkOf`).
 */
export function parseFigure(text: string, decimalMark: DecimalMark = '.'): Figure | null {
  if (text.length > longest) return null;
  let rest = withoutNotes(text.trim()).replace(approximately, '');
  const outerSign = minus.exec(rest);
  if (outerSign !== null) rest = rest.slice(outerSign[0].length);
  const prefix = currencyAtStart.exec(rest);
  const prefixCurrency = prefix === null ? null : currencyOf(prefix);
  if (prefix !== null && prefixCurrency === undefined) return null;
  if (prefix !== null) rest = rest.slice(prefix[0].length);
  const innerSign = outerSign === null && prefix !== null ? minus.exec(rest) : null;
  if (innerSign !== null) rest = rest.slice(innerSign[0].length);
  if (outerSign === null && innerSign === null) rest = rest.replace(/^\+\s?/, '');

  const written = numberAtStart.exec(rest)?.[0];
  const digits = written === undefined ? null : plainDigits(written, decimalMark);
  if (written === undefined || digits === null) return null;
  const after = readAfter(rest.slice(written.length), prefixCurrency ?? null);
  if (after === null) return null;
  const value = Number(`${digits}e${after.power}`);
  if (!Number.isFinite(value)) return null;
  const isNegative = outerSign !== null || innerSign !== null;
  return { value: isNegative && value !== 0 ? -value : value, unit: after.unit, currency: after.currency };
}

/** The decimal mark that a language (BCP 47) writes; null where the texts of a language write both. */
export function decimalMarkOf(language: string): DecimalMark {
  const [base, region] = language.split('-');
  if (base === 'en' || region === 'MX') return '.';
  return base === 'es' ? null : ['de', 'fr', 'it', 'pt'].includes(base ?? '') ? ',' : null;
}

function withoutNotes(text: string): string {
  const without = text.replace(noteAtEnd, '');
  return without === text ? text : withoutNotes(without);
}

function currencyOf(prefix: RegExpExecArray): string | undefined {
  const [, sign, code] = prefix;
  if (sign !== undefined) return currencySigns[sign];
  return code !== undefined && currencyCodes.has(code) ? code : undefined;
}

type After = { readonly power: number; readonly unit: string | null; readonly currency: string | null };

/** Magnitude, currency and unit: what follows the digits. Null when it is something else. */
function readAfter(text: string, prefixCurrency: string | null): After | null {
  // Letters that mean something else after a number without a currency: "$502.4m", "€3k", but "12 m".
  const attached = prefixCurrency === null ? null : /^([MBTmbk])(?![\p{L}\p{N}])/u.exec(text);
  const word = attached === null ? magnitudeAtStart.exec(text.trimStart()) : null;
  const power = word !== null ? (magnitudes[(word[1] ?? '').toLowerCase()] ?? 0) : powerOf(attached?.[1]);
  const rest = (attached === null ? text.trimStart() : text)
    .slice((word ?? attached)?.[0].length ?? 0)
    .trim();
  if (rest === '') return { power, unit: null, currency: prefixCurrency };
  const unit = rest.replace(/^(?:of|de)\s+/i, '');
  const currency =
    currencySigns[unit] ?? (currencyCodes.has(unit) ? unit : currencyWords[unit.toLowerCase()]);
  if (currency !== undefined) {
    return prefixCurrency === null || prefixCurrency === currency ? { power, unit: null, currency } : null;
  }
  if (/^(?:per ?cent|por ciento)$/i.test(rest)) return { power, unit: '%', currency: prefixCurrency };
  if (notUnits.test(rest) || !unitForm.test(rest) || rest.length > 40) return null;
  return { power, unit: rest, currency: prefixCurrency };
}

function powerOf(letter: string | undefined): number {
  return { T: 12, B: 9, b: 9, M: 6, m: 6, k: 3 }[letter ?? ''] ?? 0;
}
