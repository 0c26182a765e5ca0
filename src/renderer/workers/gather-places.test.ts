import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { lakePlaces, readSeas, statePlaces } from './gather-places.ts';

const world = join(import.meta.dirname, '../../../resources/world');
const water: Topology = JSON.parse(gunzipSync(readFileSync(join(world, 'water.topo.json.gz'))).toString());

test('the great lakes of the world are named on their own water', () => {
  const lakes = new Map(lakePlaces(water).map((lake) => [lake.names.en, lake]));
  for (const [name, lon, lat] of [
    ['Lake Superior', -87.5, 47.7],
    ['Lake Victoria', 33, -1],
  ] as const) {
    const lake = lakes.get(name);
    expect(lake?.lon, name).toBeCloseTo(lon, -1);
    expect(lake?.lat, name).toBeCloseTo(lat, -1);
    expect(lake?.width, name).toBeGreaterThan(1);
  }
});

test('an ocean is named in more places than one, a gulf in its own', () => {
  const seas = readSeas(JSON.parse(readFileSync(join(world, 'seas.json'), 'utf8')));
  expect(seas.find(({ id }) => id === 'sea:north-pacific-ocean')?.also?.length).toBeGreaterThan(3);
  expect(seas.find(({ id }) => id === 'sea:gulf-of-mexico')?.also).toEqual([]);
  expect(seas.find(({ id }) => id === 'sea:gulf-of-mexico')?.names.es).toBe('Golfo de México');
});

test('divisions have their English and their Spanish names, and keep their own where those are no others', () => {
  const admin: Topology = JSON.parse(gunzipSync(readFileSync(join(world, 'admin.topo.json.gz'))).toString());
  const names = new Map(statePlaces(admin).map((place) => [place.id, place.names]));
  expect(names.get('admin1:DE-BY')).toEqual({ en: 'Bavaria', es: 'Baviera' });
  expect(names.get('admin1:NL-ZH')).toEqual({ en: 'South Holland', es: 'Holanda Meridional' });
  expect(names.get('admin1:MX-BCN')).toEqual({ en: 'Baja California', es: 'Baja California' });
  expect(names.get('admin1:DE-BE')?.en).toBe('Berlin');
});
