import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mercatorY, nearestCopy } from '#shared/geo/mercator.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Mention, PlaceKind } from '#shared/models/mention.ts';
import { alongPlaces, withAlongNames } from './along-places.ts';
import { viewOfPlaces } from './view-of-places.ts';

const mention = (placeId: string, kind: PlaceKind, country: string | null): Mention => ({
  id: placeId,
  sectionId: 'lead',
  blockId: 'lead.1',
  start: 0,
  text: placeId,
  kind,
  placeId,
  name: placeId,
  country,
  lat: 10,
  lon: 20,
  asGovernment: false,
});
const edition = {
  article: {
    sides: [
      { iso2: 'TD', name: 'Chad' },
      { iso2: 'LY', name: 'Libya' },
    ],
  },
  missions: [{ type: 'embassy', placing: { place: { lon: 20.1, lat: 10.1 } } }],
} as unknown as Edition;

test('the two States are not marked, other places are; those that the map names anyway get no second name', () => {
  const places = [
    mention('country:TD', 'country', 'TD'),
    mention('country:FR', 'country', 'FR'),
    mention('geonames:1', 'city', 'TD'),
    mention('lindero:aouzou', 'region', null),
  ];
  const marked = alongPlaces(places, 'geonames:1', edition);
  expect(marked.map(({ placeId }) => placeId)).toEqual(['country:FR', 'geonames:1', 'lindero:aouzou']);
  expect(marked.filter(({ isNamed }) => isNamed)).toHaveLength(2);
  expect(marked.every(({ isUnderEmbassy }) => isUnderEmbassy)).toBe(true);
  expect(marked.find(({ isChosen }) => isChosen)?.placeId).toBe('geonames:1');
});

test('a city with a mission keeps its one name, which comes earlier while the text speaks of it', () => {
  const city = {
    id: 'city:geonames:1',
    name: 'N’Djamena',
    missionId: 'embassy',
    lon: 1,
    lat: 2,
    priority: 1.4,
  };
  const names = withAlongNames(
    [city, { ...city, id: 'city:geonames:2' }],
    alongPlaces([mention('geonames:1', 'city', 'TD'), mention('geonames:3', 'site', 'TD')], null, edition),
  );
  expect(names.map(({ id }) => id)).toEqual(['city:geonames:1', 'city:geonames:2', 'city:geonames:3']);
  expect(names[0]).toMatchObject({ name: 'N’Djamena', missionId: 'embassy' });
  expect(names[0]?.priority).toBeLessThan(names[1]?.priority ?? 0);
});

const size = { width: 560, height: 640 };
const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -75, max: 75, noNaN: true }),
);
const position = fc.record({
  lat: fc.double({ min: -60, max: 60, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  zoom: fc.integer({ min: 8, max: 40 }).map((quarters) => quarters / 4),
});

test('after following, every place is in view, as far as one world can show them', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), position, (places, now) => {
      const view = viewOfPlaces(places, now, size) ?? now;
      const world = 256 * 2 ** view.zoom;
      for (const [lon, lat] of places) {
        const across = ((nearestCopy(lon, now.lon) - view.lon) / 360) * world;
        const down = (mercatorY(lat) - mercatorY(view.lat)) * world;
        expect(Math.abs(across)).toBeLessThanOrEqual(size.width / 2);
        expect(Math.abs(down)).toBeLessThanOrEqual(size.height / 2);
      }
    }),
  );
});

test('the map stays where it is while it shows the places well, and having moved it stays', () => {
  const now = { lat: 25, lon: -100, zoom: 4 };
  const spread = [
    [-107, 31],
    [-95, 20],
  ] as const;
  expect(viewOfPlaces(spread, now, size)).toBeNull();
  expect(viewOfPlaces([], now, size)).toBeNull();
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), position, (places, before) => {
      const view = viewOfPlaces(places, before, size);
      fc.pre(view !== null);
      const again = view && viewOfPlaces(places, view, size);
      expect(again === null || Math.abs(again.zoom - (view?.zoom ?? 0)) <= 0.25).toBe(true);
    }),
  );
});
