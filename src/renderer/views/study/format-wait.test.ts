import { expect, test } from 'vitest';
import { formatWait } from './format-wait.ts';

/** How units are shortened differs between versions of the Unicode data; number and first letter do not. */
test.each([
  [0, /^1 min/, /^1 min/],
  [600_000, /^10 min/, /^10 min/],
  [2 * 3_600_000, /^2 h/, /^2 h/],
  [8 * 86_400_000, /^8 d/, /^8 d/],
  [61 * 86_400_000, /^2 m/, /^2 m/],
  [730 * 86_400_000, /^2 y/, /^2 a/],
])('%i milliseconds are read like %s, in Spanish like %s', (milliseconds, en, es) => {
  expect(formatWait(milliseconds, 'en')).toMatch(en);
  expect(formatWait(milliseconds, 'es').replace(/\s/, ' ')).toMatch(es);
});
