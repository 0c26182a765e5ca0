import { expect, test } from 'vitest';
import type { Mission } from '#shared/models/mission.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { outsideReceivingState } from './outside-receiving-state.ts';

const name = { common: 'X', official: 'X', withArticle: 'X' };
const puertoRico: CountryFacts = {
  iso2: 'PR',
  iso3: 'PRI',
  names: { en: name, es: name },
  lat: 18,
  lon: -66,
  area: null,
  commonwealth: false,
  sovereign: 'US',
};

function mission(
  receiving: string,
  country: string,
  other: { rule?: string; concurrent?: boolean } = {},
): Mission {
  const place = {
    placeId: 'manual',
    name: 'X',
    admin1: null,
    country,
    lat: 0,
    lon: 0,
    population: 0,
    score: 0,
  };
  return {
    id: 'm',
    sending: 'MX',
    receiving,
    type: 'consulate',
    city: 'X',
    concurrent: other.concurrent ?? false,
    placing: { status: 'placed', rule: other.rule ?? 'manual', place, candidates: [], candidateCount: 0 },
    sectionId: 's',
    source: 'X',
    start: 0,
  };
}

test('a point in another country than the receiving State is told by that country', () => {
  expect(outsideReceivingState(mission('US', 'CA'), [puertoRico])).toBe('CA');
});

test.each([
  ['in the receiving State', mission('US', 'US')],
  ['in a territory of it', mission('US', 'PR')],
  ['in Rome, for the Holy See', mission('VA', 'IT')],
  ['of a mission that sits elsewhere by its own words', mission('US', 'CA', { concurrent: true })],
  ['that the rule and no person chose', mission('US', 'CA', { rule: 'gazetteer.other-country' })],
])('a point %s is not', (_, placed) => {
  expect(outsideReceivingState(placed, [puertoRico])).toBeNull();
});
