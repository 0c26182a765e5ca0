import type { Admin, Arc, Box, Point } from './admin.ts';

type Outline = { readonly iso2: string; readonly box: Box; readonly arcs: readonly Arc[] };

type Nearest = { readonly iso2: string; readonly km: number };
export type CountryFinder = {
  /** The country in whose land a point lies, exactly; undefined at sea. */
  readonly countryAt: (lat: number, lon: number) => string | undefined;
  /** The country whose land is nearest, and how far: 0 km inside. For points just off a coast. */
  readonly nearestCountry: (lat: number, lon: number) => Nearest;
};

/** Looks countries up by position on the outlines that the map draws. */
export function createCountryFinder({ arcs, outlines }: Admin): CountryFinder {
  const countries: readonly Outline[] = [...outlines].map(([iso2, numbers]) => {
    const own = numbers.flatMap((number) => arcs[number] ?? []);
    return { iso2, arcs: own, box: unite(own.map(({ box }) => box)) };
  });
  const countryAt = (lat: number, lon: number): string | undefined =>
    countries.find((country) => within(country.box, lon, lat) && isInside(country.arcs, lon, lat))?.iso2;
  return {
    countryAt,
    nearestCountry(lat, lon) {
      const inside = countryAt(lat, lon);
      return inside === undefined ? nearestOutline(countries, lon, lat) : { iso2: inside, km: 0 };
    },
  };
}

/** Even-odd rule along the ray to the east. An arc beside the point counts by its two ends alone. */
function isInside(arcs: readonly Arc[], x: number, y: number): boolean {
  let odd = false;
  for (const { box, line } of arcs) {
    const [west, south, east, north] = box;
    if (y < south || y >= north || x >= east) continue;
    const crossed = x < west ? crossesByEnds(line(), y) : crossesOften(line(), x, y);
    if (crossed) odd = !odd;
  }
  return odd;
}

function crossesByEnds(line: readonly Point[], y: number): boolean {
  const [, first = 0] = line[0] ?? [];
  const [, last = 0] = line[line.length - 1] ?? [];
  return first > y !== last > y;
}

function crossesOften(line: readonly Point[], x: number, y: number): boolean {
  let odd = false;
  let from = line[0] as Point;
  // By number and not by pattern: this runs over hundreds of thousands of points.
  for (let index = 1; index < line.length; index += 1) {
    const to = line[index] as Point;
    if (from[1] > y !== to[1] > y && x < ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0])
      odd = !odd;
    from = to;
  }
  return odd;
}

const KM_PER_DEGREE = 111.195;

/** Flat around the point: exact enough for the tens of kilometres that matter. */
function nearestOutline(countries: readonly Outline[], lon: number, lat: number): Nearest {
  const scale = Math.cos((lat * Math.PI) / 180);
  let best = { iso2: '', degrees: Number.POSITIVE_INFINITY };
  for (const { iso2, box, arcs } of countries) {
    if (toBox(box, lon, lat, scale) >= best.degrees) continue;
    for (const arc of arcs) {
      if (toBox(arc.box, lon, lat, scale) >= best.degrees) continue;
      const degrees = toLine(arc.line(), lon, lat, scale);
      if (degrees < best.degrees) best = { iso2, degrees };
    }
  }
  return { iso2: best.iso2, km: best.degrees * KM_PER_DEGREE };
}

function toLine(line: readonly Point[], x: number, y: number, scale: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  let [ax, ay] = line[0] as Point;
  for (const [bx, by] of line) {
    const [dx, dy, px, py] = [(bx - ax) * scale, by - ay, (x - ax) * scale, y - ay];
    const length2 = dx * dx + dy * dy;
    const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length2));
    nearest = Math.min(nearest, Math.hypot(px - t * dx, py - t * dy));
    [ax, ay] = [bx, by];
  }
  return nearest;
}

const toBox = ([west, south, east, north]: Box, x: number, y: number, scale: number): number =>
  Math.hypot(Math.max(0, west - x, x - east) * scale, Math.max(0, south - y, y - north));

const within = ([west, south, east, north]: Box, x: number, y: number): boolean =>
  x >= west && x <= east && y >= south && y <= north;

function unite(boxes: readonly Box[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const box of boxes) {
    west = Math.min(west, box[0]);
    south = Math.min(south, box[1]);
    east = Math.max(east, box[2]);
    north = Math.max(north, box[3]);
  }
  return [west, south, east, north];
}
