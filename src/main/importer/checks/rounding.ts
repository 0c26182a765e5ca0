import { type DecimalMark, plainDigits } from '#shared/text/number/parse-digits.ts';

const NUMBER = /\d+(?:[.,'’]\d+|[ \u00a0\u2009\u202f]\d{3}(?!\d))*/;

const APPROXIMATE = /^\s*(?:~|≈|c\.|ca\.|circa\b|about\b|around\b|approx|aproximadamente\b)/i;

/**
 * Half of the last place that a number is written with: 0.05 for "28.3", 0.0005 × 10¹² for "1.783 trillion".
 * Zero where the digits cannot be told.
 */
export function halfUnit(text: string, value: number, mark: DecimalMark): number {
  const written = NUMBER.exec(text)?.[0];
  const digits = written === undefined ? null : plainDigits(written, mark);
  if (digits === null) return 0;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const plain = Number(digits);
  const magnitude = plain === 0 ? 0 : Math.round(Math.log10(Math.abs(value / plain)));
  // "~ 32,000" may be off by one in its last place that is not a nought.
  if (APPROXIMATE.test(text)) {
    const noughts = decimals === 0 ? (/0*$/.exec(digits)?.[0].length ?? 0) : 0;
    return 10 ** (magnitude - decimals + noughts);
  }
  return 0.5 * 10 ** (magnitude - decimals);
}

/** A number with a margin to both sides. */
export type Margined = { readonly value: number; readonly halfUnit: number };

/** Whether two numbers may be the same, each within its margin. Floating point adds a little of its own. */
export function agree(stated: Margined, computed: Margined): boolean {
  const tolerance = stated.halfUnit + computed.halfUnit;
  return (
    Math.abs(stated.value - computed.value) <=
    tolerance * (1 + 1e-9) + Number.EPSILON * Math.abs(stated.value)
  );
}

export const add = (a: Margined, b: Margined): Margined => ({
  value: a.value + b.value,
  halfUnit: a.halfUnit + b.halfUnit,
});

export const subtract = (a: Margined, b: Margined): Margined =>
  add(a, { value: -b.value, halfUnit: b.halfUnit });

export const scale = ({ value, halfUnit: half }: Margined, factor: number): Margined => ({
  value: value * factor,
  halfUnit: half * Math.abs(factor),
});

/** First order: relative margins add. */
export function divide(a: Margined, b: Margined): Margined {
  const value = a.value / b.value;
  const relative = a.halfUnit / Math.abs(a.value || 1) + b.halfUnit / Math.abs(b.value);
  return { value, halfUnit: Math.abs(value) * relative };
}

/** To one place more than the stated number has, or than the inputs have: what a person would write down. */
export function rounded(value: number, half: number): number {
  if (half <= 0) return value;
  const decimals = Math.max(0, Math.min(12, 1 - Math.round(Math.log10(half * 2))));
  return Number(value.toFixed(decimals));
}
