import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MANUAL_RULE } from './apply-placing-corrections.ts';
import { placingWeights } from './score-place.ts';

const page = readFileSync('docs/placing.md', 'utf8');
const source = readFileSync(new URL('place-mission.ts', import.meta.url), 'utf8');

/** The first words in backquotes of the rows of a part of the page. */
const rowsOf = (title: string): readonly string[] => {
  const part = page.split(/^## /m).find((each) => each.startsWith(title)) ?? '';
  return [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name as string);
};

test('the page on placing names every rule, and no other', () => {
  const written = [...source.matchAll(/'gazetteer\.[a-z-]+'/g)].map(([rule]) => rule.slice(1, -1));
  const byCountry = ['gazetteer.receiving-state', 'gazetteer.territory'];
  expect(rowsOf('Which places').toSorted()).toEqual(
    [...new Set([...written, ...byCountry, MANUAL_RULE])].toSorted(),
  );
});

test('the page on placing gives every weight of the score as it is', () => {
  const given = [...page.matchAll(/^\| `(\w+)` \| (-?[\d.]+) \|/gm)].map(([, name, value]) => [
    name,
    Number(value),
  ]);
  expect(Object.fromEntries(given)).toEqual(placingWeights);
});

test('the page on placing names the three states', () => {
  expect(rowsOf('Three states')).toEqual(['placed', 'review', 'unplaced']);
});
