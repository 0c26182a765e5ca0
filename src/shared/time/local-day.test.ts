import { expect, test } from 'vitest';
import { localDayOf, startOfLocalDay } from './local-day.ts';

// Told in the clock of the machine, whatever its zone: the first and the last
// minute of a day are of that day, and one of them is of another day in UTC
// wherever the zone is not that.
test.each([
  [0, 1],
  [12, 0],
  [23, 59],
])('at %i:%i on the clock of the wall it is the day of the wall', (hour, minute) => {
  const moment = new Date(2026, 0, 5, hour, minute).toISOString();
  expect(localDayOf(moment)).toBe('2026-01-05');
  expect(startOfLocalDay(moment)).toBe(new Date(2026, 0, 5).toISOString());
});
