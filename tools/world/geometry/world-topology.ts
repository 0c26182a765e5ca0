import type { FeatureCollection, Geometry, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { countryOf, divided } from './country-of.ts';
import { type Admin1Properties, readAdmin1 } from './natural-earth.ts';

type State = (Polygon<Admin1Properties> | MultiPolygon<Admin1Properties>) & {
  properties: Admin1Properties;
};
export type WorldTopology = Omit<Topology, 'arcs' | 'objects'> & {
  readonly arcs: Position[][];
  readonly objects: {
    readonly states: { readonly type: 'GeometryCollection'; readonly geometries: State[] };
  };
};

/** All divisions of the world as one topology in degrees, so that what two of them share is stored once. */
export function buildWorldTopology(): WorldTopology {
  const features = divided(readAdmin1()).map(({ properties, geometry }) => ({
    type: 'Feature' as const,
    properties,
    geometry,
  }));
  const states: FeatureCollection<Geometry, Admin1Properties> = {
    type: 'FeatureCollection',
    features: [...features],
  };
  return topology({ states }) as unknown as WorldTopology;
}

/** The indices of a geometry's arcs, without direction. */
export function arcsOf(geometry: State): readonly number[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
  return polygons.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
}

/** For each arc, the countries on its two sides: one for coasts and inner lines, two for borders. */
export function countriesOfArcs(world: WorldTopology): readonly ReadonlySet<string>[] {
  const countries = world.arcs.map(() => new Set<string>());
  for (const state of world.objects.states.geometries) {
    const country = countryOf(state.properties);
    if (country === null) continue;
    for (const arc of arcsOf(state)) countries[arc]?.add(country);
  }
  return countries;
}
