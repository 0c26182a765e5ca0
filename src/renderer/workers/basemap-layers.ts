import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { arcUsers } from './arc-users.ts';
import { type AdminProperties, membersOf, type StateProperties } from './members.ts';

/** In the order in which they are drawn, the sea being the ground. */
export const basemapLayerNames = [
  'land',
  'tint-first',
  'tint-second',
  'urban',
  'river',
  'lake',
  'admin-1',
  'admin-0',
  'disputed',
] as const;

export type BasemapLayerName = (typeof basemapLayerNames)[number];

/** `minZoom` is the zoom from which a feature is drawn. */
export type LayerFeature = Feature<Polygon | LineString, { readonly minZoom: number }>;
export type BasemapLayers = Readonly<Partial<Record<BasemapLayerName, readonly LayerFeature[]>>>;

/** ISO 3166-1 codes of the two States, in title order; null where a side is no State. */
export type Sides = readonly [first: string | null, second: string | null];

/** Provinces of the two States are shown from here on, whatever the source says. */
const PROVINCES_OF_THE_PAIR = 4;
/** Those of other States later, however soon the source would: they are the background. */
const PROVINCES_OF_OTHERS = 5;

/** Land, the two States and the lines between States, from the `countries` of a topology. */
export function countryLayers(topology: Topology, sides: Sides, hasBorderLine: boolean): BasemapLayers {
  const countries = membersOf<AdminProperties>(topology, 'countries');
  const country = (index: number | undefined) => countries[index ?? -1]?.properties.iso2 ?? null;

  const between: number[] = [];
  arcUsers(countries.map(({ geometry }) => geometry)).forEach((indexes, arc) => {
    const [one, other] = indexes ?? [];
    if (other === undefined) return;
    // The pair's own border is drawn apart, as the one strong line.
    if (hasBorderLine && isPair(sides, country(one), country(other))) return;
    between.push(arc);
  });

  const tint = (iso2: string | null) =>
    countries
      .filter(({ properties }) => iso2 !== null && properties.iso2 === iso2)
      .flatMap(({ geometry }) => explode(feature(topology, geometry) as Feature<Polygon | MultiPolygon>, 0));
  return {
    land: land(topology),
    'tint-first': tint(sides[0]),
    'tint-second': tint(sides[1]),
    'admin-0': lines(topology, between, 0),
  };
}

/**
 * Every coast line as a polygon of its own, lakes and inland seas too: filled
 * together by the even-odd rule they are the land, without the seams that the
 * outlines of neighbours would leave, and without the work of merging them. The
 * overview has its coasts written down; else they are what only one State uses.
 */
function land(topology: Topology): readonly LayerFeature[] {
  const { coasts, countries } = topology.objects;
  const lines =
    coasts === undefined
      ? mesh(topology, countries as GeometryObject, (one, other) => one === other).coordinates
      : mesh(topology, coasts as GeometryObject).coordinates;
  return lines.map((ring) => ({
    type: 'Feature',
    properties: { minZoom: 0 },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }));
}

/** The lines between provinces of one State, each from the zoom at which its provinces are shown: from `states`. */
export function provinceLayer(topology: Topology, sides: Sides): readonly LayerFeature[] {
  const states = membersOf<StateProperties>(topology, 'states');
  const byZoom = new Map<number, number[]>();
  arcUsers(states.map(({ geometry }) => geometry)).forEach((indexes, arc) => {
    const one = states[indexes?.[0] ?? -1]?.properties;
    const other = states[indexes?.[1] ?? -1]?.properties;
    if (!one || !other || one.iso2 === null || one.iso2 !== other.iso2) return;
    const zoom = provinceZoom({ iso2: one.iso2, minZoom: Math.min(one.minZoom, other.minZoom) }, sides);
    const arcs = byZoom.get(zoom);
    if (arcs) arcs.push(arc);
    else byZoom.set(zoom, [arc]);
  });
  return [...byZoom].flatMap(([zoom, arcs]) => lines(topology, arcs, zoom));
}

/** The zoom from which lines between provinces of a State are shown. */
export function provinceZoom({ iso2, minZoom }: StateProperties, sides: Sides): number {
  return sides.includes(iso2) ? PROVINCES_OF_THE_PAIR : Math.max(PROVINCES_OF_OTHERS, minZoom);
}

/** Every member of an object of a topology as its own line or polygon, so that a tile passes over what is far away. */
export function layerOf<Properties>(
  topology: Topology,
  object: string,
  zoomOf: (properties: Properties) => number,
): readonly LayerFeature[] {
  return membersOf<Properties>(topology, object).flatMap(({ geometry, properties }) =>
    explode(feature(topology, geometry) as Feature<Polygon | LineString>, zoomOf(properties)),
  );
}

function lines(topology: Topology, arcs: readonly number[], minZoom: number): readonly LayerFeature[] {
  return explode(feature(topology, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) }), minZoom);
}

function explode(
  { geometry }: Feature<Polygon | MultiPolygon | LineString | MultiLineString>,
  minZoom: number,
): readonly LayerFeature[] {
  const properties = { minZoom };
  switch (geometry.type) {
    case 'MultiPolygon':
      return geometry.coordinates.map((coordinates) => ({
        type: 'Feature',
        properties,
        geometry: { type: 'Polygon', coordinates },
      }));
    case 'MultiLineString':
      return geometry.coordinates.map((coordinates) => ({
        type: 'Feature',
        properties,
        geometry: { type: 'LineString', coordinates },
      }));
    default:
      return [{ type: 'Feature', properties, geometry }];
  }
}

function isPair([first, second]: Sides, one: string | null, other: string | null): boolean {
  return (one === first && other === second) || (one === second && other === first);
}
