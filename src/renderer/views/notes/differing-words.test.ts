import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingWords } from './differing-words.ts';

test('of two long texts that begin alike, what differs is in sight', () => {
  const same = 'word '.repeat(1000);
  const [one, other] = differingWords(`${same}mine`, `${same}theirs`);
  expect(one).toMatch(/^…(?:word )+mine$/);
  expect(other).toMatch(/^…(?:word )+theirs$/);
});

test('texts that differ are shown differently, and never more of them than asked for', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (same, one, other) => {
      fc.pre(one[0] !== other[0]);
      const [here, there] = differingWords(same + one, same + other, 200);
      expect(here).not.toBe(there);
      expect(Math.max(here.length, there.length)).toBeLessThanOrEqual(202);
    }),
  );
});
