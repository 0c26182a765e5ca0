import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '#main/importer/parse/parse-article.ts';
import type { World } from '#main/world/open-world.ts';
import { distanceKm } from '#main/world/testing/distance.ts';
import { missionCities } from '#main/world/testing/known-cities.ts';
import { sharedWorld } from '#main/world/testing/shared-world.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { findMissions, type MissionsFound } from './find-missions.ts';

let world: World;
let found: MissionsFound;
let text: string;

beforeAll(async () => {
  world = await sharedWorld();
  text = readFileSync('resources/articles/mexico-united-states-relations.txt', 'utf8');
  const { article } = parseArticle({ text, fileName: 'a.txt', format: 'plain', sha256: '', language: 'en' });
  const sides = [
    { iso2: 'MX', name: 'Mexico' },
    { iso2: 'US', name: 'United States' },
  ];
  found = findMissions({ ...article, sides }, world);
}, 60_000);

describe('the missions of the built-in article', () => {
  it('are 19 of the United States in Mexico and 53 of Mexico in the United States', () => {
    const count = (sending: string): number =>
      found.missions.filter((each) => each.sending === sending).length;
    expect([count('US'), count('MX')]).toEqual([19, 53]);
  });

  it('are all placed without doubt, on their own side of the border', () => {
    const doubtful = found.missions.filter(({ placing }) => placing.status !== 'placed');
    expect(doubtful.map(({ id }) => id)).toEqual([]);
    for (const { receiving, placing } of found.missions) {
      const side = receiving === 'US' ? ['US', 'PR'] : ['MX'];
      expect(side).toContain(world.countryAt(placing.place?.lat ?? 0, placing.place?.lon ?? 0) ?? receiving);
    }
  });

  it('lie within 25 km of where their cities really are', () => {
    const far = found.missions.filter(({ city, receiving, placing: { place } }) => {
      const known = missionCities.find(
        ({ name, country }) => city?.startsWith(name) && [receiving, 'PR'].includes(country),
      );
      return !known || !place || distanceKm(known, place) > 25;
    });
    expect(far.map(({ id }) => id)).toEqual([]);
  });

  it('keep the words that they came from, and where those stand', () => {
    const index = indexCodePoints(text);
    for (const { source, start } of found.missions) {
      expect(index.slice(start, start + [...source].length)).toBe(source);
    }
  });
});
