import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';
import { damaged, readWorldJson } from './read-world-file.ts';

/** The land of a State or territory, as far as it can be seen on a sheet. */
export type CountryShape = { readonly iso2: string | null; readonly geometry: Geometry };

const file = 'overview.topo.json.gz';
const schema = z.looseObject({
  type: z.literal('Topology'),
  objects: z.looseObject({ countries: z.looseObject({ type: z.literal('GeometryCollection') }) }),
});

/** Loads the outlines of all countries from the overview. Throws `world.missing` or `world.damaged`. */
export function loadShapes(folder: string): readonly CountryShape[] {
  const topology = readWorldJson(folder, file, schema) as unknown as Topology;
  try {
    const countries = topology.objects.countries as GeometryCollection<{ iso2: string | null }>;
    return feature(topology, countries).features.map(({ properties, geometry }) => ({
      iso2: properties?.iso2 ?? null,
      geometry,
    }));
  } catch (cause) {
    throw damaged(file, cause);
  }
}
