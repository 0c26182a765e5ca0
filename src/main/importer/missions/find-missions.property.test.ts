import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { articleFrom } from '#main/importer/testing/article-from.ts';
import type { World } from '#main/world/open-world.ts';
import { sharedWorld } from '#main/world/testing/shared-world.ts';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { findMissions } from './find-missions.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
  findMissions(article('Mexico has an embassy in Ankara.'), world);
}, 120_000);

const article = (text: string) => ({
  ...articleFrom(`= Mexico–Turkey relations =\n\n${text}`),
  sides: [
    { iso2: 'MX', name: 'Mexico' },
    { iso2: 'TR', name: 'Turkey' },
  ],
});

/** The words that the grammar turns on, in any order, with what may stand between. */
const scraps = fc.constantFrom(
  ...`Mexico|Turkey|the Turkish|'s|embassy|embassies|consulates-general|honorary consulate|in|at|(|)|,|;|:|–|-|and
  |has|is|was closed|reopened|accredited to|through its|represented in|Ankara|Istanbul|Mexico City|Nogales|Paris, France
  |each other's capitals|both countries|neither|does not|one|it|in 1990|🌍|Zürich|"|.|\n- |\n== Diplomatic missions ==\n
  |\n| a | b |\n|of|the|U.S.|D.C.|Saint|St.|''`
    .split('|')
    .map((each) => each.replace('\n  ', '')),
);

it('reads any words without failing, and its sources stand where it says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(scraps, scraps, fc.string({ maxLength: 4 })), { maxLength: 60 }),
      (words) => {
        const read = article(words.join(' '));
        const index = indexCodePoints(read.source.text);
        const { missions } = findMissions(read, world);
        for (const { source, start, sending, receiving, placing, concurrent } of missions) {
          expect(index.slice(start, start + [...source].length)).toBe(source);
          expect([sending, receiving].toSorted()).toEqual(['MX', 'TR']);
          if (placing.status === 'placed' && !concurrent) expect(placing.place?.country).toBe(receiving);
        }
        expect(new Set(missions.map(({ id }) => id)).size).toBe(missions.length);
      },
    ),
    { numRuns: propertyRuns(500) },
  );
});

it('reads an article of one very long paragraph', () => {
  const cities = 'Ankara, Istanbul and Izmir, '.repeat(4000);
  const { missions } = findMissions(
    article(`Mexico has consulates in ${cities} and an embassy in Ankara.`),
    world,
  );
  expect(missions.map(({ id }) => id)).toContain('mx-tr-consulate-izmir');
});
