import type { GeoPermissibleObjects } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { loadTopology } from '#renderer/workers/load-world.ts';
import { type AdminProperties, membersOf } from '#renderer/workers/members.ts';

/** The land of the Earth as far as it is seen on a small globe; null where a side is no State. */
export type GlobeLand = {
  readonly all: GeoPermissibleObjects;
  readonly first: GeoPermissibleObjects | null;
  readonly second: GeoPermissibleObjects | null;
};

/** Null when the file cannot be read: the map itself says so. */
export async function loadGlobeLand(first: string | null, second: string | null): Promise<GlobeLand | null> {
  const base = new URL('world/', document.baseURI).href;
  const topology = await loadTopology(base, 'overview.topo.json.gz', ['countries']).catch(() => null);
  if (topology === null) return null;
  const countries = membersOf<AdminProperties>(topology, 'countries').map(({ geometry, properties }) => ({
    iso2: properties.iso2,
    land: turned((feature(topology, geometry) as Feature<Polygon | MultiPolygon>).geometry),
  }));
  const landOf = (iso2: string | null) =>
    countries.find((country) => iso2 !== null && country.iso2 === iso2)?.land;
  return {
    all: { type: 'GeometryCollection', geometries: countries.map(({ land }) => land) },
    first: landOf(first) ?? null,
    second: landOf(second) ?? null,
  };
}

/** On a sphere the way round says which side of a ring is land: d3-geo goes clockwise, RFC 7946 and our files the other way. */
function turned(land: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return land.type === 'Polygon'
    ? { ...land, coordinates: land.coordinates.map((ring) => ring.toReversed()) }
    : {
        ...land,
        coordinates: land.coordinates.map((polygon) => polygon.map((ring) => ring.toReversed())),
      };
}
