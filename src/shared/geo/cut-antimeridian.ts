import type { Position } from '#shared/models/subject.ts';

import { unwrapLine } from './unwrap-line.ts';

type Line = readonly Position[];
type Ring = readonly Position[];

/**
 * A line in parts of which none crosses the antimeridian, as RFC 7946 (3.1.9)
 * asks: where it does, one part ends at 180° and the next begins at -180°, or
 * the other way round.
 */
export function cutLine(line: Line): readonly Line[] {
  const whole = unwrapLine(line);
  return turnsOf(whole).flatMap((turn) => {
    const inside: Position[][] = [[]];
    whole.forEach((point, index) => {
      const next = whole[index + 1] ?? point;
      if (liesIn(point, turn)) inside.at(-1)?.push(point);
      // Where a segment enters or leaves this turn of the globe, it ends in a point of the edge.
      const crossings = [westOf(turn), eastOf(turn)]
        .filter((edge) => (point[0] - edge) * (next[0] - edge) < 0)
        .sort((one, other) => Math.abs(one - point[0]) - Math.abs(other - point[0]));
      for (const edge of crossings) inside.at(-1)?.push(pointAt(point, next, edge));
      if (!liesIn(next, turn)) inside.push([]);
    });
    return inside.filter((part) => part.length > 1).map((part) => turnedBack(part, turn));
  });
}

/**
 * A polygon in parts of which none crosses the antimeridian. A ring round a
 * pole has no two sides there, and stays as it is.
 */
export function cutPolygon(rings: readonly Ring[]): readonly (readonly Ring[])[] {
  const [outer = [], ...holes] = rings.map(unwrapLine);
  const turns = turnsOf(outer);
  if (turns.length < 2 || outer[0]?.[0] !== outer.at(-1)?.[0]) return [rings];
  const beside = holes.map((hole) =>
    moved(hole, 360 * Math.round(((outer[0]?.[0] ?? 0) - (hole[0]?.[0] ?? 0)) / 360)),
  );
  return turns.flatMap((turn) => {
    const [shell, ...inner] = [outer, ...beside].map((ring) => clip(ring, turn));
    if (shell === undefined || shell.length < 4) return [];
    return [[shell, ...inner.filter((ring) => ring.length > 3)].map((ring) => turnedBack(ring, turn))];
  });
}

/** Turns of the globe, 0 from -180° to 180°, that a continuous line passes through. */
function turnsOf(line: Line): readonly number[] {
  const longitudes = line.map(([lon]) => lon);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const first = Math.floor((west + 180) / 360);
  // What ends at the very edge does not begin the next turn.
  const last = Math.max(first, Math.ceil((east + 180) / 360) - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const westOf = (turn: number): number => 360 * turn - 180;
const eastOf = (turn: number): number => 360 * turn + 180;
const liesIn = ([lon]: Position, turn: number): boolean => westOf(turn) <= lon && lon <= eastOf(turn);
const moved = (line: Line, by: number): Line => line.map(([lon, lat]) => [lon + by, lat]);
const turnedBack = (line: Line, turn: number): Line => moved(line, -360 * turn);

/** Where the straight line between two positions has a longitude. */
function pointAt([lon, lat]: Position, [nextLon, nextLat]: Position, at: number): Position {
  return [at, lat + ((nextLat - lat) * (at - lon)) / (nextLon - lon)];
}

/** The part of a closed ring within a turn (Sutherland and Hodgman), closed. */
function clip(ring: Ring, turn: number): Ring {
  const east = clipBy(ring, eastOf(turn), ([lon]) => lon <= eastOf(turn));
  const both = clipBy(east, westOf(turn), ([lon]) => lon >= westOf(turn));
  const [first] = both;
  return first === undefined ? [] : [...both, first];
}

/** An open ring of what lies on the inner side of a meridian. */
function clipBy(ring: Ring, meridian: number, isInside: (point: Position) => boolean): Ring {
  return ring.flatMap((point, index): Ring => {
    const next = ring[index + 1] ?? ring[0] ?? point;
    const kept = isInside(point) ? [point] : [];
    const isLast = index === ring.length - 1 && next[0] === point[0] && next[1] === point[1];
    if (isLast) return [];
    return isInside(point) === isInside(next) ? kept : [...kept, pointAt(point, next, meridian)];
  });
}
