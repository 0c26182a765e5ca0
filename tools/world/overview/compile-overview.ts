import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { filter, filterAttachedWeight, planarRingArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Objects, Topology } from 'topojson-specification';
import { PATHS } from '../lib/paths.ts';
import { writeCompressed } from '../lib/write.ts';

/** The last zoom at which nothing is missing from the overview. */
const LAST_ZOOM = 4;
/** Natural Earth's ranks of the rivers that a map of zoom 5 still shows: closer, nobody waits on the overview for long. */
const LAST_RIVER = 5;
/** Degrees of a pixel there. */
const PIXEL = 360 / (256 * 2 ** LAST_ZOOM);
/** A point that spans less than half a square pixel with its neighbours is left out. */
const LEAST_TRIANGLE = PIXEL ** 2 / 2;
/** An island that covers less than a quarter of a square pixel is left out. */
const LEAST_ISLAND = PIXEL ** 2 / 4;
/** Grid of the stored coordinates: a twelfth of a pixel. */
const QUANTIZATION = 1e5;

/**
 * Writes overview.topo.json.gz: countries, lines between states, lakes and
 * great rivers as far as they can be seen up to zoom 4. It is a tenth of the
 * work to read and draw, so that the map is there while the whole of the world
 * is still being read.
 */
export async function compileOverview(): Promise<void> {
  const admin = simplified(readTopology('admin.topo.json.gz'));
  const water = simplified(readTopology('water.topo.json.gz'));
  const compiled = buildTopology(
    {
      countries: collection(admin, 'countries', ({ iso2 }) => ({ iso2 })),
      coasts: coastLines(admin),
      provinces: provinceLines(admin),
      lakes: collection(water, 'lakes', () => ({})),
      rivers: collection(
        water,
        'rivers',
        ({ rank }) => ({ rank }),
        ({ rank = 0 }) => rank <= LAST_RIVER,
      ),
    },
    QUANTIZATION,
  );
  const { bbox: _, ...overview } = compiled;
  await writeCompressed('overview.topo.json.gz', JSON.stringify(overview));
}

/** What the compiled files say of their members. */
type Properties = { readonly iso2?: string | null; readonly minZoom?: number; readonly rank?: number };

function collection(
  topology: Topology,
  object: string,
  keep: (properties: Properties) => object,
  isShown: (properties: Properties) => boolean = () => true,
): FeatureCollection {
  const { features } = feature(topology, topology.objects[object] as GeometryCollection<Properties>);
  return {
    type: 'FeatureCollection',
    features: features
      .filter(({ properties }) => isShown(properties ?? {}))
      .map((each) => ({ ...each, properties: keep(each.properties ?? {}) })),
  };
}

/**
 * Every coast line, closed. They are written down, for once the smallest States have shrunk to a stroke on the
 * stored grid the outlines of their neighbours no longer tell where the sea begins.
 */
function coastLines(topology: Topology): FeatureCollection {
  const isCoast = (one: GeometryObject, other: GeometryObject) => one === other;
  const { coordinates } = mesh(topology, topology.objects.countries as GeometryObject, isCoast);
  const isOpen = coordinates.some((line) => String(line[0]) !== String(line.at(-1)));
  if (isOpen) throw new Error('A coast of the overview is not closed.');
  // What has shrunk to a stroke covers nothing.
  const rings = coordinates.filter((line) => line.length > 3);
  const geometry = { type: 'MultiLineString' as const, coordinates: rings };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}

/** The lines between the states of each country, each with the zoom from which the source would show them. */
function provinceLines(topology: Topology): FeatureCollection {
  const { geometries } = topology.objects.states as GeometryCollection<Properties>;
  const byCountry = new Map<string, GeometryObject<Properties>[]>();
  for (const geometry of geometries) {
    const { iso2 } = propertiesOf(geometry);
    if (iso2) byCountry.set(iso2, [...(byCountry.get(iso2) ?? []), geometry]);
  }
  const features = [...byCountry].map(([iso2, members]) => ({
    type: 'Feature' as const,
    properties: { iso2, minZoom: Math.min(...members.map((member) => propertiesOf(member).minZoom ?? 0)) },
    geometry: mesh(
      topology,
      { type: 'GeometryCollection', geometries: members } as GeometryObject,
      (one, other) => one !== other,
    ),
  }));
  return {
    type: 'FeatureCollection',
    features: features.filter(({ geometry }) => geometry.coordinates.length > 0),
  };
}

const propertiesOf = ({ properties }: GeometryObject<Properties>): Properties => properties ?? {};

function simplified(topology: Topology): Topology {
  const lighter = simplify(presimplify(topology as Topology<Objects>), LEAST_TRIANGLE);
  return filter(lighter, filterAttachedWeight(lighter, LEAST_ISLAND, planarRingArea));
}

function readTopology(name: string): Topology {
  return JSON.parse(gunzipSync(readFileSync(join(PATHS.out, name))).toString('utf8')) as Topology;
}
