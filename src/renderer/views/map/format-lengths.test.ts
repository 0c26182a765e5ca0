import { expect, test } from 'vitest';
import { formatAreas, formatLength, formatLengths } from './format-lengths.ts';

test('lengths and areas are said in kilometres and miles, the reader’s own first', () => {
  expect(formatLengths(1204, 'en', 'metric')).toBe('1,204 km (748 mi)');
  expect(formatLengths(1204, 'en', 'imperial')).toBe('748 mi (1,204 km)');
  expect(formatLengths(5.678, 'es', 'metric')).toBe('5,68 km (3,53 mi)');
  expect([formatLength(1204, 'en', 'metric'), formatLength(1204, 'en', 'imperial')]).toEqual([
    '1,204 km',
    '748 mi',
  ]);
  expect(formatAreas(12_300, 'en', 'metric')).toBe('12,300 km² (4,749 mi²)');
});
