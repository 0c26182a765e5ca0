import { distance } from 'fastest-levenshtein';

/**
 * Levenshtein distance of two short strings, divided by the longer length and
 * taken from 1: 1 for equal, 0 for nothing in common. Two empty strings are equal.
 */
export function similarity(first: string, second: string): number {
  const longer = Math.max(first.length, second.length);
  return longer === 0 ? 1 : 1 - distance(first, second) / longer;
}
