import type { Position } from 'geojson';
import { nearestOnLine, stretch } from '../geometry/follow-ring.ts';
import { lengthKm } from '../geometry/sphere.ts';

type Line = readonly Position[];
type BoxedLine = {
  readonly line: Line;
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
};

/** A river within this many kilometres of a border for a while is the river that the border follows. */
const BESIDE_KM = 2.2;
/** Once beside it, a river may stray this far for a moment. */
const STRAYING_KM = 4;
/** A shorter stretch beside a border, in kilometres, is a river that crosses it. */
const SHORTEST_KM = 12;
/** How much longer than the river's stretch the border's may be. */
const LONGER = 2.2;

/**
 * Lays rivers that are borders on the border's line, which is many times more precise: otherwise the two would
 * run apart by a kilometre. The rest of a river stays as it is.
 */
export function layAlongBorders(rivers: readonly Line[], borders: readonly Line[]): readonly Line[] {
  const boxed = borders.map(withBox);
  return rivers.map((river) => {
    const near = boxed.filter((border) => meets(withBox(river), border)).map(({ line }) => line);
    return near.reduce((line, border) => layAlong(line, border), river);
  });
}

function layAlong(river: Line, border: Line): Line {
  const beside = river.map((point) => nearestOnLine(point, border));
  const result: Position[] = [];
  let index = 0;
  while (index < river.length) {
    let end = index;
    while (end < river.length && isBeside(beside[end]?.km, end > index)) end++;
    const run = river.slice(index, end);
    const replacement = run.length > 2 ? borderFor(run, border, beside.slice(index, end)) : undefined;
    if (replacement !== undefined) result.push(...replacement);
    else result.push(...(run.length > 0 ? run : [river[index] as Position]));
    index = Math.max(end, index + 1);
  }
  return result;
}

const isBeside = (km = Number.POSITIVE_INFINITY, already: boolean): boolean =>
  km <= (already ? STRAYING_KM : BESIDE_KM);

function borderFor(
  run: Line,
  border: Line,
  beside: readonly ReturnType<typeof nearestOnLine>[],
): Line | undefined {
  const [first, last] = [beside[0], beside[beside.length - 1]];
  const riverKm = lengthKm(run);
  if (first === undefined || last === undefined || riverKm < SHORTEST_KM) return undefined;
  const part = first.at <= last.at ? stretch(border, first, last) : stretch(border, last, first).toReversed();
  const km = lengthKm(part);
  return km >= riverKm * 0.7 && km <= riverKm * LONGER ? part : undefined;
}

function withBox(line: Line): BoxedLine {
  const lons = line.map(([lon = 0]) => lon);
  const lats = line.map(([, lat = 0]) => lat);
  const [west, east] = [lons.reduce((a, b) => Math.min(a, b)), lons.reduce((a, b) => Math.max(a, b))];
  const [south, north] = [lats.reduce((a, b) => Math.min(a, b)), lats.reduce((a, b) => Math.max(a, b))];
  return { line, west, east, south, north };
}

const meets = (a: BoxedLine, b: BoxedLine): boolean =>
  a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
