import { expect, test } from 'vitest';
import { correctWord, isOneSlipApart } from './suggest.ts';

test('one letter more, less, other or swapped is one slip', () => {
  for (const slip of ['tijuna', 'tijjuana', 'tijoana', 'tiujana'])
    expect(isOneSlipApart(slip, 'tijuana')).toBe(true);
  for (const other of ['tijuana', 'tjuna', 'tabasco', ''])
    expect(isOneSlipApart(other, 'tijuana')).toBe(false);
});

test('the most frequent neighbour is proposed, and short words and numbers are left alone', () => {
  const vocabulary = [
    { word: 'consulate', count: 40 },
    { word: 'consulates', count: 12 },
    { word: 'mexico', count: 90 },
  ];
  expect(correctWord('consulatte', vocabulary)).toBe('consulate');
  expect(correctWord('mex', vocabulary)).toBeNull();
  expect(correctWord('1995', [{ word: '1994', count: 3 }])).toBeNull();
});
