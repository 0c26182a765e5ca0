import { expect, test } from 'vitest';
import type { MissionType } from '#shared/missions/mission-types.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { asInTheArticle, columnsFor, findRows, missionRows, nextSort, sortRows } from './mission-rows.ts';

function country(iso2: string, common: string): CountryFacts {
  const name = { common, official: common, withArticle: common };
  return {
    iso2,
    iso3: iso2,
    names: { en: name, es: name },
    lat: 0,
    lon: 0,
    area: null,
    commonwealth: false,
    sovereign: null,
  };
}

const countries = [country('MX', 'Mexico'), country('US', 'United States'), country('PR', 'Puerto Rico')];

function mission(city: string | null, type: MissionType, admin1: string | null, lies = 'US'): Mission {
  const place = {
    placeId: 'geonames:1',
    name: city ?? '',
    admin1,
    country: lies,
    lat: 0,
    lon: 0,
    population: 1,
    score: 1,
  };
  const placing = { status: 'placed', rule: '', place, candidates: [place], candidateCount: 1 } as const;
  const id = `mx-us-${type}-${city}`;
  return {
    id,
    sending: 'MX',
    receiving: 'US',
    type,
    city,
    concurrent: false,
    placing,
    sectionId: 'lead',
    source: '',
    start: 0,
  };
}

const rows = missionRows(
  [
    mission('Tucson', 'consulate', 'Arizona'),
    mission('Cañon City', 'consulate-general', 'Colorado'),
    mission('San Juan', 'consulate-general', null, 'PR'),
    mission('Washington, D.C.', 'embassy', 'District of Columbia'),
  ],
  countries,
  'en',
);
test('how sure a position is has a column only where one is not', () => {
  const placed = mission('Tucson', 'consulate', 'Arizona');
  expect(columnsFor([placed])).not.toContain('status');
  const doubtful: Mission = { ...placed, placing: { ...placed.placing, status: 'review' } };
  expect(columnsFor([placed, doubtful])).toContain('status');
});

const cities = (list: typeof rows) => list.map((row) => row.city);

test('a row says where a mission lies, also when that is a territory', () => {
  expect(rows[0]).toMatchObject({
    name: 'Consulate of Mexico, Tucson',
    region: 'Arizona',
    sending: 'Mexico',
  });
  expect(rows[2]?.region).toBe('Puerto Rico');
});

test('typing finds rows by the beginnings of words, without accents or case', () => {
  expect(cities(findRows(rows, 'canon'))).toEqual(['Cañon City']);
  expect(cities(findRows(rows, 'consulate GEN'))).toEqual(['Cañon City', 'San Juan']);
  expect(cities(findRows(rows, 'ariz'))).toEqual(['Tucson']);
  expect(findRows(rows, '  ')).toBe(rows);
  expect(findRows(rows, 'nowhere')).toEqual([]);
});

test('types sort by rank, cities by the alphabet, and equals keep the order of the article', () => {
  expect(cities(sortRows(rows, { column: 'type', descending: false }, 'en'))).toEqual([
    'Washington, D.C.',
    'Cañon City',
    'San Juan',
    'Tucson',
  ]);
  expect(cities(sortRows(rows, { column: 'city', descending: true }, 'en'))[0]).toBe('Washington, D.C.');
  expect(sortRows(rows, asInTheArticle, 'en')).toBe(rows);
});

test('pressing a heading sorts up, then down, then puts the article’s order back', () => {
  const up = nextSort(asInTheArticle, 'city');
  const down = nextSort(up, 'city');
  expect([up.descending, down.descending, nextSort(down, 'city')]).toEqual([false, true, asInTheArticle]);
  expect(nextSort(down, 'type')).toEqual({ column: 'type', descending: false });
});
