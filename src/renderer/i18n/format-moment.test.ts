import { expect, test } from 'vitest';
import { formatMoment } from './format-moment.ts';

const moment = '2026-11-22T12:40:05Z';

test('a moment is written in one way wherever it stands: day before month, twenty-four hours', () => {
  expect(formatMoment(moment, 'en', 'minute')).toMatch(/^2[123] Nov 2026, \d\d:\d\d$/);
  expect(formatMoment(moment, 'es', 'minute')).toMatch(/^2[123] nov 2026, \d{1,2}:\d\d$/);
});

test('states that are seconds apart are told apart', () => {
  expect(formatMoment(moment, 'en')).toMatch(/:05$/);
});
