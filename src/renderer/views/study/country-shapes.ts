import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import { loadTopology } from '#renderer/workers/load-world.ts';
import { type AdminProperties, membersOf } from '#renderer/workers/members.ts';

/** A country as the overview of the world has it. */
export type CountryShape = {
  readonly iso2: string | null;
  readonly shape: Feature | FeatureCollection;
};

let reading: Promise<readonly CountryShape[]> | null = null;

/** Reads the shapes once for as long as the window is open. Rejects with `world.missing` or `world.damaged`. */
export function loadCountryShapes(): Promise<readonly CountryShape[]> {
  reading ??= read().catch((error: unknown) => {
    reading = null;
    throw error;
  });
  return reading;
}

async function read(): Promise<readonly CountryShape[]> {
  const base = new URL('world/', document.baseURI).href;
  const topology = await loadTopology(base, 'overview.topo.json.gz', ['countries']);
  return membersOf<AdminProperties>(topology, 'countries').map(({ geometry, properties: { iso2 } }) => ({
    iso2,
    shape: rewound(feature(topology, geometry)),
  }));
}

/** On a sphere every ring bounds two areas: d3 takes the one to its right, RFC 7946 the one to its left. */
function rewound(shape: Feature | FeatureCollection): Feature | FeatureCollection {
  if (shape.type !== 'Feature') return shape;
  const { geometry } = shape;
  const reverse = (rings: readonly Position[][]) => rings.map((ring) => ring.toReversed());
  if (geometry.type === 'Polygon')
    return { ...shape, geometry: { ...geometry, coordinates: reverse(geometry.coordinates) } };
  if (geometry.type === 'MultiPolygon')
    return { ...shape, geometry: { ...geometry, coordinates: geometry.coordinates.map(reverse) } };
  return shape;
}
