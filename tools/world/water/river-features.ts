import type { Feature, LineString, MultiLineString } from 'geojson';
import { read } from 'shapefile';
import { debianFile } from '../lib/paths.ts';
import { readCurated } from '../lib/read.ts';

type Curated = {
  readonly names: Readonly<Record<string, string>>;
  readonly namesEs: Readonly<Record<string, string>>;
};
type RiverProperties = {
  readonly name?: string;
  /** Only where Spanish has another name. */
  readonly nameEs?: string;
  /** Natural Earth's rank: 0 the greatest, 10 the least. */
  readonly rank: number;
  /** The line runs through a lake. */
  readonly lake?: true;
};

export type River = Feature<LineString | MultiLineString, RiverProperties>;

/** Rivers and canals of the world, with their names mended. */
export async function readRivers(): Promise<
  readonly Feature<LineString | MultiLineString, RiverProperties>[]
> {
  const curated = readCurated<Curated>('rivers.json');
  const base = debianFile('/usr/share/magics/10m/ne_10m_rivers_lake_centerlines');
  const { features } = await read(`${base}.shp`, `${base}.dbf`, { encoding: 'latin1' });
  return features.map(({ geometry, properties }) => {
    const name = mended(properties?.['name'], curated);
    const nameEs = name && curated.namesEs[name];
    return {
      type: 'Feature',
      geometry: geometry as LineString | MultiLineString,
      properties: {
        ...(name && { name }),
        ...(nameEs && nameEs !== name && { nameEs }),
        rank: Number(properties?.['scalerank'] ?? 10),
        ...(properties?.['featurecla'] === 'Lake Centerline' && { lake: true as const }),
      },
    };
  });
}

function mended(name: unknown, { names }: Curated): string | undefined {
  if (typeof name !== 'string' || name === '') return undefined;
  return names[name] ?? (/[?\uFFFD]/.test(name) ? undefined : name.replace(/\s+/g, ' '));
}
