import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import initSqlJs from 'sql.js';
import { debianFile } from '../lib/paths.ts';

export type Claim = {
  /** "Japanese claim", "Ceasefire Line 1994". */
  readonly name: string;
  /** Natural Earth's code of the country that holds the land. */
  readonly holder: string;
  readonly lines: readonly (readonly Position[])[];
};

/** Lines of territorial claims, from the world map that QGIS carries: a GeoPackage, which is a SQLite file. */
export async function readClaims(): Promise<readonly Claim[]> {
  const { Database } = await initSqlJs();
  const database = new Database(readFileSync(debianFile('/usr/share/qgis/resources/data/world_map.gpkg')));
  try {
    const [result] = database.exec('SELECT name, adm0_a3_l, geom FROM disputed_borders ORDER BY fid');
    return (result?.values ?? []).map(([name, holder, geometry]) => ({
      name: String(name),
      holder: String(holder),
      lines: readMultiLineString(geometry as Uint8Array),
    }));
  } finally {
    database.close();
  }
}

const LINE_STRING = 2;
const MULTI_LINE_STRING = 5;
/** Bytes of the envelope by its kind: none, xy, xyz, xym, xyzm. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];

/** A GeoPackage geometry: its own header, then well-known binary, little-endian. */
function readMultiLineString(bytes: Uint8Array): readonly (readonly Position[])[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8 + (ENVELOPE_BYTES[(view.getUint8(3) >> 1) & 7] ?? 0);
  const header = (expected: number): number => {
    if (view.getUint8(at) !== 1 || view.getUint32(at + 1, true) !== expected) {
      throw new Error('world_map.gpkg holds a geometry that is no line.');
    }
    const count = view.getUint32(at + 5, true);
    at += 9;
    return count;
  };
  return Array.from({ length: header(MULTI_LINE_STRING) }, () =>
    Array.from({ length: header(LINE_STRING) }, () => {
      const point = [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
      at += 16;
      return point;
    }),
  );
}
