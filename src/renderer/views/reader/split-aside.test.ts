import { expect, test } from 'vitest';
import { splitAside } from './split-aside.ts';

test('a bracket at the end is set back, and both parts know where they stand', () => {
  expect(splitAside({ start: 10, text: 'Mérida 𝒶 (Consulate General)' })).toEqual([
    { start: 10, text: 'Mérida 𝒶' },
    { start: 18, text: ' (Consulate General)' },
  ]);
});

test.each(['Tijuana', '(since 1994)', 'NAFTA (1994) and after', 'a (b (c))'])('%j stays whole', (text) => {
  expect(splitAside({ start: 0, text })).toEqual([{ start: 0, text }, null]);
});
