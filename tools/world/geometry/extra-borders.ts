import type { Position } from 'geojson';
import { readCurated } from '../lib/read.ts';
import type { OsmRings } from './osm-rings.ts';

export type ExtraBorder = { readonly pair: readonly [string, string]; readonly line: readonly Position[] };
type Wanted = {
  readonly pair: readonly [string, string];
  readonly ring: string;
  readonly box: readonly [number, number, number, number];
};

/** Borders that Natural Earth has not, from OpenStreetMap alone. */
export function extraBorders(osm: OsmRings): readonly ExtraBorder[] {
  return readCurated<{ borders: Wanted[] }>('extra-borders.json').borders.map(({ pair, ring, box }) => {
    const [west, south, east, north] = box;
    const within = ([x = 0, y = 0]: Position): boolean => x >= west && x <= east && y >= south && y <= north;
    const line = osm.ofCountry(ring).flat().filter(within);
    if (line.length < 2) throw new Error(`OpenStreetMap has no border ${pair.join('|')} in the box.`);
    return { pair, line };
  });
}
