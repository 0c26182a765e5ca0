import type { Position } from 'geojson';
import { pointKey } from './border-chains.ts';
import type { OsmRings } from './osm-rings.ts';
import { distanceKm } from './sphere.ts';
import { countriesOfArcs, type WorldTopology } from './world-topology.ts';

/** How far, in kilometres, Natural Earth's meeting point of three countries may lie from the precise one. */
const REACH = 15;

/** For each point where three or more countries of Natural Earth meet, the precise point, where there is one. */
export function preciseMeetingPoints(world: WorldTopology, osm: OsmRings): ReadonlyMap<string, Position> {
  const found = new Map<string, Position>();
  for (const [key, { point, countries }] of countriesOfNodes(world)) {
    if (countries.size < 3) continue;
    const near = osm.meetingPoints
      .filter((candidate) => [...countries].every((country) => candidate.countries.has(country)))
      .map((candidate) => ({ point: candidate.point, km: distanceKm(candidate.point, point) }))
      .toSorted((a, b) => a.km - b.km)[0];
    if (near !== undefined && near.km <= REACH) found.set(key, near.point);
  }
  return found;
}

function countriesOfNodes(world: WorldTopology) {
  const nodes = new Map<string, { readonly point: Position; readonly countries: Set<string> }>();
  countriesOfArcs(world).forEach((countries, index) => {
    const line = world.arcs[index] as Position[];
    for (const point of [line[0] as Position, line[line.length - 1] as Position]) {
      const node = nodes.get(pointKey(point)) ?? { point, countries: new Set<string>() };
      for (const country of countries) node.countries.add(country);
      nodes.set(pointKey(point), node);
    }
  });
  return nodes;
}
