/**
 * Decimal degrees as people type them: "19.43", "-99,13", "−99.13°", "99.13 W".
 * Null for anything else, and beyond the limit.
 */
export function parseDegrees(text: string, limit: 90 | 180): number | null {
  const match = /^([+-]?)(\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NSEWO]?)$/i.exec(text.trim().replace(/−/g, '-'));
  if (match === null) return null;
  const letter = (match[3] ?? '').toUpperCase();
  // "O" is west in Spanish (oeste).
  const allowed = limit === 90 ? 'NS' : 'EWO';
  if (letter !== '' && !allowed.includes(letter)) return null;
  const value = Number((match[2] ?? '').replace(',', '.'));
  if (value > limit) return null;
  const negative = (match[1] === '-') !== (letter !== '' && 'SWO'.includes(letter));
  return negative && value !== 0 ? -value : value;
}
