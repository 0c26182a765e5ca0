import { readFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { debianFile } from '../lib/paths.ts';

/** Kinds of record in Marble's pn2 format. */
const OUTER = 2;
const INNER = 3;
const GROUP = 4;
const HEADER_BYTES = 6;
const UNITS_PER_DEGREE = 120;

/**
 * Reads polygons from a file of Marble in its own "pn2" format, version 2: after the header, records of a kind
 * (byte), a shape's number (32 bits) and a count of absolute nodes (32 bits); each absolute node has latitude,
 * longitude (in 1/120 degree) and a count of nodes relative to it (16 bits each), and then those, in bytes.
 */
export function readPn2Polygons(name: string): readonly Feature<MultiPolygon>[] {
  const bytes = readFileSync(debianFile(`/usr/share/marble/data/naturalearth/${name}.pn2`));
  if (bytes.readUInt8(0) !== 2) throw new Error(`${name}.pn2 is not version 2.`);
  const shapes = new Map<number, Position[][][]>();
  let offset = HEADER_BYTES;
  while (offset < bytes.length) {
    const kind = bytes.readUInt8(offset);
    const shape = shapes.get(bytes.readUInt32BE(offset + 1)) ?? [];
    shapes.set(bytes.readUInt32BE(offset + 1), shape);
    if (kind === GROUP) {
      offset += 6;
      continue;
    }
    const { ring, end } = readRing(bytes, offset + 9, bytes.readUInt32BE(offset + 5));
    if (kind === OUTER) shape.push([ring]);
    else if (kind === INNER) shape[shape.length - 1]?.push(ring);
    else throw new Error(`${name}.pn2 has a record of unknown kind ${kind}.`);
    offset = end;
  }
  return [...shapes.values()].map((coordinates) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates },
  }));
}

function readRing(bytes: Buffer, start: number, nodes: number): { ring: Position[]; end: number } {
  const ring: Position[] = [];
  let offset = start;
  for (let node = 0; node < nodes; node++) {
    const [lat, lon] = [bytes.readInt16BE(offset), bytes.readInt16BE(offset + 2)];
    const relatives = bytes.readInt16BE(offset + 4);
    offset += 6;
    ring.push(position(lat, lon));
    for (let relative = 0; relative < relatives; relative++, offset += 2) {
      ring.push(position(lat + bytes.readInt8(offset), lon + bytes.readInt8(offset + 1)));
    }
  }
  const first = ring[0] as Position;
  return { ring: ring.at(-1)?.join() === first.join() ? ring : [...ring, first], end: offset };
}

const position = (lat: number, lon: number): Position => [lon / UNITS_PER_DEGREE, lat / UNITS_PER_DEGREE];
