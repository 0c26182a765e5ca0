import type { Feature, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import type { AdminGeometry } from '../geometry/compile-admin.ts';
import { simplifyLine } from '../geometry/sphere.ts';
import { writeCompressed } from '../lib/write.ts';
import { layAlongBorders } from './along-borders.ts';
import { nameLakes, withoutUnions } from './name-lakes.ts';
import { readPn2Polygons } from './read-pn2.ts';
import { type River, readRivers } from './river-features.ts';

const QUANTIZATION = 1e6;
/** Rivers lose what lies below this many kilometres. */
const RIVER_PRECISION_KM = 0.1;

/** Writes water.topo.json.gz: rivers (laid on the borders that they are), lakes and built-up areas. */
export async function compileWater({ borders }: Pick<AdminGeometry, 'borders'>): Promise<void> {
  const lines = borders.flatMap((border) => border.lines);
  const built = topology({
    rivers: collection((await readRivers()).map((river) => alongBorders(river, lines))),
    lakes: collection(nameLakes(withoutUnions(readPn2Polygons('ne_50m_lakes')))),
    urban: collection(readPn2Polygons('ne_50m_urban_areas')),
  });
  const arcs = built.arcs.map((line) => coarser(line));
  const { bbox: _, ...compiled } = quantize(
    { ...built, arcs } as unknown as Topology<Objects<object>>,
    QUANTIZATION,
  );
  await writeCompressed('water.topo.json.gz', JSON.stringify(compiled));
}

function alongBorders(river: River, borders: readonly (readonly Position[])[]): River {
  const parts =
    river.geometry.type === 'LineString' ? [river.geometry.coordinates] : river.geometry.coordinates;
  const coordinates = layAlongBorders(parts, borders).map((line) => [...line]);
  return { ...river, geometry: { type: 'MultiLineString', coordinates } };
}

const collection = (features: readonly Feature[]) => ({
  type: 'FeatureCollection' as const,
  features: [...features],
});

function coarser(line: readonly Position[]): Position[] {
  const simple = simplifyLine(line, RIVER_PRECISION_KM);
  return [...(simple.length < 4 && line.length >= 4 ? line : simple)];
}
