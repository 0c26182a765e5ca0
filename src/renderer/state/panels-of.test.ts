import { expect, test } from 'vitest';
import type { Edition } from '#shared/models/edition.ts';
import { panelsOf } from './panels-of.ts';

const edition = (blocks: readonly string[], missions: number, mentions: number) =>
  ({
    article: { sections: [{ blocks: blocks.map((kind) => ({ kind })) }] },
    missions: Array(missions).fill({}),
    mentions: Array(mentions).fill({}),
  }) as unknown as Edition;

test('an article has the panels for which it has something', () => {
  expect([...panelsOf(edition(['paragraph'], 0, 0))]).toEqual([]);
  expect([...panelsOf(edition(['paragraph', 'table'], 0, 3))]).toEqual(['places', 'figures']);
  expect([...panelsOf(edition([], 2, 0))]).toEqual(['missions', 'placing']);
});
