import { expect, test } from 'vitest';
import type { TextAnchor } from '#shared/models/anchor.ts';
import { anchoredText } from './anchored-text.ts';
import { resolveAnchor } from './resolve-anchor.ts';

const prose =
  'Mexico and the United States agreed on the river between them, and on the weather above it. '.repeat(600);
const ordinary: TextAnchor = {
  sectionId: 'lead',
  start: 4_000,
  end: 4_040,
  exact: prose.slice(4_000, 4_040),
  prefix: prose.slice(3_800, 4_000),
  suffix: prose.slice(4_040, 4_240),
};

/** The least of many times, in milliseconds: other work on the machine only adds. */
function cost(text: string, anchor: TextAnchor): number {
  const anchored = anchoredText(text, []);
  const once = () => {
    const start = performance.now();
    resolveAnchor(anchored, anchor);
    return performance.now() - start;
  };
  return Math.min(...Array.from({ length: 9 }, once));
}

// They took 80 and 1,300 times as long when every letter of every place was compared with every other.
test.each<[string, string, TextAnchor]>([
  [
    'a letter with surroundings that stand nowhere',
    prose,
    { ...ordinary, exact: 'e', prefix: 'x'.repeat(200), suffix: 'y'.repeat(200) },
  ],
  [
    'words between surroundings that stand everywhere',
    `${'a'.repeat(100_000)}b`,
    { ...ordinary, exact: 'q', prefix: 'a'.repeat(16), suffix: `${'a'.repeat(15)}b` },
  ],
])('%s cost little more than what is noted every day', (_what, text, anchor) => {
  expect(cost(text, anchor) / Math.max(2, cost(prose, ordinary))).toBeLessThan(25);
});

test('a word that stands ten thousand times is found where it stood, also behind the first thousands', () => {
  let seed = 7;
  const word = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed.toString(36);
  };
  const text = Array.from(
    { length: 10_000 },
    (_, index) => `${index} ${word()} of the list ${word()}.\n`,
  ).join('');
  const start = text.indexOf('the list', text.indexOf('\n9000 '));
  const anchor = {
    sectionId: '',
    start,
    end: start + 8,
    exact: 'the list',
    prefix: text.slice(start - 30, start),
    suffix: text.slice(start + 8, start + 38),
  };
  expect(resolveAnchor(anchoredText(text, []), anchor)).toMatchObject({ state: 'exact', found: { start } });
});
