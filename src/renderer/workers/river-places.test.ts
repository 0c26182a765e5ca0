import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { riverPlaces } from './river-places.ts';

const file = join(import.meta.dirname, '../../../resources/world/water.topo.json.gz');
const rivers = riverPlaces(JSON.parse(gunzipSync(readFileSync(file)).toString()) as Topology);
const named = (name: string) => rivers.find(({ names }) => names.en === name);

test('great rivers are named along their own course, in both languages, and once', () => {
  expect(new Set(rivers.map(({ id }) => id)).size).toBe(rivers.length);
  const danube = named('Danube');
  expect(danube?.names.es).toBe('Danubio');
  const places = [[danube?.lon ?? 0, danube?.lat ?? 0] as const, ...(danube?.also ?? [])];
  expect(places.length).toBeGreaterThan(3);
  for (const [lon, lat] of places) {
    expect(lon).toBeGreaterThan(8);
    expect(lon).toBeLessThan(30);
    expect(lat).toBeGreaterThan(43);
    expect(lat).toBeLessThan(49.5);
  }
  expect(named('Rio Grande')?.names.es).toBe('Río Bravo');
});

test('the greater a river the sooner it is named, and none on a map of continents', () => {
  expect(Math.min(...rivers.map(({ minZoom }) => minZoom))).toBe(5);
  expect(named('Danube')?.minZoom).toBeLessThan(named('Elbe')?.minZoom ?? 0);
});
