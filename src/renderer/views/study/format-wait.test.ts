import { expect, test } from 'vitest';
import { formatWait } from './format-wait.ts';

test.each([
  [0, '1 min', '1 min'],
  [600_000, '10 min', '10 min'],
  [2 * 3_600_000, '2 hr', '2 h'],
  [8 * 86_400_000, '8 days', '8 días'],
  [61 * 86_400_000, '2 mths', '2 m.'],
  [730 * 86_400_000, '2 yrs', '2 a.'],
])('%i milliseconds are read as %s, in Spanish as %s', (milliseconds, en, es) => {
  expect(formatWait(milliseconds, 'en')).toBe(en);
  expect(formatWait(milliseconds, 'es').replace(/\s/, ' ')).toBe(es);
});
