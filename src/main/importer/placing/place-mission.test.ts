import { beforeAll, describe, expect, it } from 'vitest';
import type { World } from '#main/world/open-world.ts';
import { worldCities } from '#main/world/testing/known-cities.ts';
import { sharedWorld } from '#main/world/testing/shared-world.ts';
import { distanceKm } from '#shared/geo/great-circle.ts';
import type { Placing } from '#shared/models/mission.ts';
import { placeMission } from './place-mission.ts';
import type { PlacingQuery } from './placing-query.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
  place({ city: 'Paris', receiving: 'FR' });
}, 120_000);

const plain: PlacingQuery = {
  city: null,
  qualifiers: [],
  inCapital: false,
  sending: 'XX',
  receiving: 'XX',
  type: 'consulate',
  elsewhere: false,
};

const place = (query: Partial<PlacingQuery>): Placing => placeMission({ ...plain, ...query }, world);
const where = ({ place: found }: Placing): string => `${found?.name}, ${found?.admin1}, ${found?.country}`;

describe('a city of the receiving State', () => {
  it('is found under the names that articles use, within 30 km, and never in another country', () => {
    const wrong = worldCities.filter((city) => {
      const { place: found } = place({ city: city.name, receiving: city.country });
      return found === null || found.country !== city.country || distanceKm(found, city) > 30;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ['Bombay', 'IN', 'Mumbai'],
    ['Saigon', 'VN', 'Ho Chi Minh City'],
    ['Peking', 'CN', 'Beijing'],
    ['St. Petersburg', 'RU', 'Saint Petersburg'],
    ['Kiev', 'UA', 'Kyiv'],
    ['New York', 'US', 'New York City'],
    ['Nukuʻalofa', 'TO', 'Nuku‘alofa'],
  ])('called %s is found under its name of today', (city, receiving, name) => {
    expect(place({ city, receiving }).place?.name).toBe(name);
  });

  it('is told from its namesakes by a division, a territory or an abbreviation', () => {
    expect(where(place({ city: 'Portland', qualifiers: ['Maine'], receiving: 'US' }))).toBe(
      'Portland, Maine, US',
    );
    expect(place({ city: 'San Juan', qualifiers: ['Puerto Rico'], receiving: 'US' }).place?.country).toBe(
      'PR',
    );
    expect(where(place({ city: 'Washington', qualifiers: ['D.C.'], receiving: 'US' }))).toContain('District');
    expect(place({ city: 'Hong Kong', receiving: 'CN' })).toMatchObject({
      status: 'placed',
      rule: 'gazetteer.territory',
    });
  });

  it('is left to a person when a namesake is as likely', () => {
    const { status, candidates } = place({ city: 'Springfield', receiving: 'US', sending: 'JP' });
    expect(status).toBe('review');
    expect(candidates.length).toBeGreaterThan(1);
    expect(candidates.length).toBeLessThanOrEqual(8);
  });

  it('is the one at the shared border when a neighbour has a consulate there', () => {
    const query = { city: 'Douglas', receiving: 'US' } as const;
    expect(where(place({ ...query, sending: 'MX' }))).toBe('Douglas, Arizona, US');
    expect(place({ ...query, sending: 'MX' }).status).toBe('placed');
    expect(place({ ...query, sending: 'DE' }).status).toBe('review');
  });

  it('is left to a person where the map shows another country than the gazetteer', () => {
    expect(place({ city: 'East Jerusalem', receiving: 'PS' }).status).toBe('review');
  });
});

describe('a city that is not in the receiving State', () => {
  it('is never placed without doubt when the words do not say so', () => {
    const placing = place({ city: 'Vienna', receiving: 'JP', type: 'embassy' });
    expect(placing).toMatchObject({
      status: 'review',
      rule: 'gazetteer.other-country',
      place: { country: 'AT' },
    });
  });

  it('is placed when the words name its State', () => {
    const placing = place({
      city: 'Tokyo',
      qualifiers: ['Japan'],
      receiving: 'FJ',
      elsewhere: true,
      type: 'embassy',
    });
    expect(placing).toMatchObject({
      status: 'placed',
      rule: 'gazetteer.third-country',
      place: { country: 'JP' },
    });
  });

  it('is the capital of that name when the mission is accredited from there', () => {
    const placing = place({
      city: 'San José',
      receiving: 'NI',
      sending: 'AU',
      elsewhere: true,
      type: 'embassy',
    });
    expect(placing).toMatchObject({ status: 'placed', place: { country: 'CR' } });
  });

  it('is left to a person when an embassy is named in what is also another capital', () => {
    const placing = place({ city: 'Georgetown', receiving: 'US', sending: 'TT', type: 'embassy' });
    expect(placing.status).toBe('review');
    expect(placing.candidates.map(({ country }) => country)).toContain('GY');
  });

  it('is Rome for the Holy See, which has no room for embassies, for Italy too', () => {
    const placing = place({ city: 'Rome', receiving: 'VA', sending: 'MX', type: 'embassy' });
    expect(placing).toMatchObject({ status: 'placed', place: { name: 'Rome', country: 'IT' } });
    const own = { city: 'Rome', receiving: 'VA', sending: 'IT', type: 'embassy', elsewhere: true } as const;
    expect(place(own)).toMatchObject({ status: 'placed', rule: 'gazetteer.seat-across-the-border' });
  });

  it('is never proposed in the sending State', () => {
    const query = { city: 'Tórshavn', receiving: 'JP' } as const;
    expect(place({ ...query, sending: 'NO' }).place?.country).toBe('FO');
    expect(place({ ...query, sending: 'FO' })).toMatchObject({ status: 'unplaced', place: null });
  });
});

describe('a mission without a city', () => {
  it('is in the capital when the words say so, and doubtful where a State has several', () => {
    expect(where(place({ inCapital: true, receiving: 'PT', type: 'embassy' }))).toContain('Lisbon');
    const bolivia = place({ inCapital: true, receiving: 'BO', type: 'embassy' });
    expect(bolivia).toMatchObject({ status: 'review', place: { name: 'La Paz' } });
  });

  it('or with a city that no gazetteer has is not placed', () => {
    expect(place({ receiving: 'PT' })).toMatchObject({ status: 'unplaced', place: null });
    expect(place({ city: 'Qwrtzpl', receiving: 'PT' })).toMatchObject({
      status: 'unplaced',
      rule: 'gazetteer.not-found',
    });
  });
});
