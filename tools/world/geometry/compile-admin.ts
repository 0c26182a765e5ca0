import type { MultiPolygon, Position } from 'geojson';
import { feature, mergeArcs, quantize } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import { writeCompressed } from '../lib/write.ts';
import { controlLines } from './control-lines.ts';
import { countryOf } from './country-of.ts';
import { extraBorders } from './extra-borders.ts';
import { labelPoint } from './label-point.ts';
import { readOsmRings } from './osm-rings.ts';
import { type PairBorder, pairBorders } from './pair-borders.ts';
import { refineBorders } from './refine-borders.ts';
import { simplifyLine } from './sphere.ts';
import { stateProperties } from './state-properties.ts';
import { buildWorldTopology, type WorldTopology } from './world-topology.ts';
import { writeBorders } from './write-borders.ts';

/** Grid of the stored coordinates: 0.00036° × 0.00018°, at most 40 m × 20 m. */
const QUANTIZATION = 1e6;
/** Coasts and inner lines lose what lies below this many kilometres: Natural Earth is not that precise. */
const SIMPLIFICATION_KM = 0.07;

/** What the other steps need to know of the map's geometry. */
export type AdminGeometry = {
  readonly borders: readonly PairBorder[];
  /** By pair of Natural Earth's units, "CYN|CYP". */
  readonly controlLines: ReadonlyMap<string, readonly (readonly Position[])[]>;
  /** By ISO 3166-1 alpha-2. */
  readonly polygons: ReadonlyMap<string, MultiPolygon>;
  /** [lon, lat], by ISO 3166-1 alpha-2. */
  readonly labels: ReadonlyMap<string, Position>;
};

/** Writes admin.topo.json.gz (countries and states in one topology) and the two files of borders. */
export async function compileAdmin(
  nameOf: (iso2: string) => { iso3: string; name: string },
): Promise<AdminGeometry> {
  const world = buildWorldTopology();
  const osm = readOsmRings();
  const refined = refineBorders(world, osm);
  const extra = extraBorders(osm);
  const arcs = refined.arcs.map((line, arc) => (refined.precise.has(arc) ? line : coarser(line)));
  const borders = pairBorders(refined, extra);

  const topology = { ...world, arcs } as unknown as Topology<Objects>;
  const countries = mergeCountries(world, arcs).map(([iso2, geometry]) => ({
    ...geometry,
    properties: { iso2, ...(iso2 === null ? { iso3: null, name: 'Spratly Islands' } : nameOf(iso2)) },
  }));
  const states = world.objects.states.geometries.map(({ properties, ...geometry }) => ({
    ...geometry,
    properties: stateProperties(properties, countryOf(properties)),
  }));
  const objects = {
    countries: { type: 'GeometryCollection', geometries: countries },
    states: { type: 'GeometryCollection', geometries: states },
  } as unknown as Objects;
  const { bbox: _, ...compiled } = quantize({ ...topology, objects }, QUANTIZATION);
  await writeCompressed('admin.topo.json.gz', JSON.stringify(compiled));
  await writeBorders(borders);

  const polygons = new Map(
    countries.flatMap(({ properties, ...geometry }) =>
      properties.iso2 === null
        ? []
        : [[properties.iso2, feature(topology, geometry).geometry as MultiPolygon] as const],
    ),
  );
  return {
    borders,
    controlLines: controlLines(world, arcs),
    polygons,
    labels: new Map([...polygons].map(([iso2, { coordinates }]) => [iso2, labelPoint(largest(coordinates))])),
  };
}

function coarser(line: readonly Position[]): Position[] {
  const simple = simplifyLine(line, SIMPLIFICATION_KM);
  return [...(simple.length < 4 ? line : simple)];
}

function mergeCountries(world: WorldTopology, arcs: readonly Position[][]) {
  const members = new Map<string | null, WorldTopology['objects']['states']['geometries']>();
  for (const state of world.objects.states.geometries) {
    const country = countryOf(state.properties);
    members.set(country, [...(members.get(country) ?? []), state]);
  }
  const topology = { ...world, arcs } as unknown as Topology<Objects>;
  return [...members]
    .toSorted(([a], [b]) => ((a ?? '~') < (b ?? '~') ? -1 : 1))
    .map(([iso2, states]) => [iso2, mergeArcs(topology, states as never)] as const);
}

/** The mainland, by area on the sphere. */
const largest = (polygons: MultiPolygon['coordinates']): Position[][] =>
  polygons.toSorted((a, b) => extent(b) - extent(a))[0] ?? [];

function extent([outline = []]: Position[][]): number {
  let area = 0;
  for (let index = 1; index < outline.length; index++) {
    const [ax = 0, ay = 0] = outline[index - 1] as Position;
    const [bx = 0, by = 0] = outline[index] as Position;
    area += (bx - ax) * (Math.sin((ay * Math.PI) / 180) + Math.sin((by * Math.PI) / 180));
  }
  return Math.abs(area);
}
