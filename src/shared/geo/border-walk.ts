import { distanceKm, EARTH_RADIUS_KM, type Position } from './great-circle.ts';

/** A line of `[lon, lat]`. */
export type GeoLine = readonly (readonly [number, number])[];

/** Where something lies along a border. */
export type Station<Item> = {
  readonly item: Item;
  /** Kilometres from the western end of the border (the northern, where it is higher than wide), along its line. */
  readonly alongKm: number;
  /** Kilometres from the line. */
  readonly distanceKm: number;
  /** The nearest point of the line. */
  readonly foot: Position;
};

/**
 * Walks a border from end to end and says what lies along it, within a distance,
 * in the order of the way. Several parts are walked one after the other, from
 * west to east or from north to south; the gaps between them do not count as way.
 */
export function walkBorder<Item extends Position>(
  lines: readonly GeoLine[],
  items: readonly Item[],
  withinKm: number,
): readonly Station<Item>[] {
  const parts = orderedParts(lines);
  return items
    .flatMap((item): readonly Station<Item>[] => {
      const nearest = nearestOnParts(parts, item);
      return nearest === null || nearest.distanceKm > withinKm ? [] : [{ item, ...nearest }];
    })
    .sort((a, z) => a.alongKm - z.alongKm);
}

/** Two things that face each other across the border. */
export type FacingPair<Item> = {
  readonly first: Station<Item>;
  readonly second: Station<Item>;
  /** Great circle between the two. */
  readonly apartKm: number;
};

/**
 * Pairs each thing of the first side with its nearest of the second when each
 * is the other's nearest: twin cities, not every city with the same neighbour.
 */
export function facingPairs<Item extends Position>(
  first: readonly Station<Item>[],
  second: readonly Station<Item>[],
  withinKm: number,
): readonly FacingPair<Item>[] {
  return first.flatMap((station): readonly FacingPair<Item>[] => {
    const opposite = nearestOf(station.item, second);
    if (opposite === null || nearestOf(opposite.item, first) !== station) return [];
    const apartKm = distanceKm(station.item, opposite.item);
    return apartKm <= withinKm ? [{ first: station, second: opposite, apartKm }] : [];
  });
}

function nearestOf<Item extends Position>(
  from: Position,
  stations: readonly Station<Item>[],
): Station<Item> | null {
  let best: Station<Item> | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const station of stations) {
    const distance = distanceKm(from, station.item);
    if (distance < least) [best, least] = [station, distance];
  }
  return best;
}

/** A border as a way: how long it is, and where one stands after so many kilometres. */
export type BorderWay = {
  readonly lengthKm: number;
  /** Kilometres from the western (or northern) end, see `Station.alongKm`; beyond either end it is that end. */
  readonly at: (alongKm: number) => Position;
};

/** The way that `walkBorder` goes; null where there is no line. */
export function borderWay(lines: readonly GeoLine[]): BorderWay | null {
  const parts = orderedParts(lines);
  const last = parts.at(-1);
  if (last === undefined) return null;
  return {
    lengthKm: last.startKm + (last.alongKm.at(-1) ?? 0),
    at(alongKm) {
      const part = parts.findLast(({ startKm }) => startKm <= alongKm) ?? parts[0] ?? last;
      const onPart = Math.max(0, alongKm - part.startKm);
      const found = part.alongKm.findIndex((km) => km > onPart);
      if (found < 1) return positionAt(part.line, part.line.length - 1);
      const [before = 0, after = 0] = part.alongKm.slice(found - 1, found + 1);
      return between(
        positionAt(part.line, found - 1),
        positionAt(part.line, found),
        (onPart - before) / (after - before),
      );
    },
  };
}

type Part = {
  readonly line: GeoLine;
  readonly startKm: number;
  readonly alongKm: readonly number[];
  readonly runs: readonly Run[];
};

/** A stretch of a line by the indexes of its ends, in its box of degrees: what is far away is passed over as one. */
type Run = {
  readonly first: number;
  readonly last: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

/** Segments of a run. */
const RUN = 64;

/** Parts turned so that each begins in the west, or all in the north where the border as a whole runs that way, ordered by where they begin, with kilometres along the way. */
function orderedParts(lines: readonly GeoLine[]): readonly Part[] {
  const whole = lines.filter((line) => line.length > 1);
  const rank = wayRank(whole);
  const turned = whole
    .map((line) => (rank(line[0]) <= rank(line.at(-1)) ? line : [...line].reverse()))
    .sort((a, z) => rank(a[0]) - rank(z[0]));
  let startKm = 0;
  return turned.map((line) => {
    const alongKm = [0];
    for (let index = 1; index < line.length; index += 1) {
      alongKm.push(
        (alongKm[index - 1] ?? 0) + distanceKm(positionAt(line, index - 1), positionAt(line, index)),
      );
    }
    const part = { line, startKm, alongKm, runs: runsOf(line) };
    startKm += alongKm.at(-1) ?? 0;
    return part;
  });
}

/** How far along the way of the whole border a point is, roughly: from the west, or from the north where it is higher than wide. */
function wayRank(lines: readonly GeoLine[]): (point: GeoLine[number] | undefined) => number {
  const ends = lines.flatMap((line) => [positionAt(line, 0), positionAt(line, line.length - 1)]);
  const extent = (numbers: readonly number[]) => Math.max(...numbers) - Math.min(...numbers);
  const across = extent(ends.map(({ lon }) => lon)) >= extent(ends.map(({ lat }) => lat));
  return ([lon, lat] = [0, 0]) => (across ? lon : -lat);
}

type OnLine = Omit<Station<never>, 'item'>;

function nearestOnParts(parts: readonly Part[], position: Position): OnLine | null {
  let best: OnLine | null = null;
  for (const { line, startKm, alongKm, runs } of parts) {
    for (const run of runs) {
      if (best !== null && leastKm(position, run) >= best.distanceKm) continue;
      for (let index = run.first + 1; index <= run.last; index += 1) {
        const [from, to] = [positionAt(line, index - 1), positionAt(line, index)];
        const share = shareAlong(position, from, to);
        const foot = between(from, to, share);
        const distance = distanceKm(position, foot);
        if (best !== null && distance >= best.distanceKm) continue;
        const [before = 0, after = 0] = alongKm.slice(index - 1, index + 1);
        best = { distanceKm: distance, foot, alongKm: startKm + before + (after - before) * share };
      }
    }
  }
  return best;
}

function runsOf(line: GeoLine): readonly Run[] {
  const count = Math.ceil((line.length - 1) / RUN);
  return Array.from({ length: count }, (_, index) => {
    const first = index * RUN;
    const last = Math.min(line.length - 1, first + RUN);
    const points = line.slice(first, last + 1);
    const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
    return {
      first,
      last,
      west: Math.min(...lons),
      south: Math.min(...lats),
      east: Math.max(...lons),
      north: Math.max(...lats),
    };
  });
}

/** Kilometres that a run is away at least: to the nearest of the parallels and meridians of its box. */
function leastKm({ lat, lon }: Position, { west, south, east, north }: Run): number {
  const down = Math.max(0, south - lat, lat - north);
  const across = Math.min(90, Math.max(0, west - lon, lon - east));
  const toMeridian = Math.asin(Math.cos(radians(lat)) * Math.sin(radians(across)));
  return (
    Math.max(radians(down), Math.min(toMeridian, radians(farthestAcross(west, east, lon)))) * EARTH_RADIUS_KM
  );
}

/** A box that lies round the other side of the Earth may be nearer than its longitudes say: then nothing is said. */
function farthestAcross(west: number, east: number, lon: number): number {
  return Math.max(Math.abs(west - lon), Math.abs(east - lon)) > 180 ? 0 : 90;
}

function between(from: Position, to: Position, share: number): Position {
  return { lat: from.lat + (to.lat - from.lat) * share, lon: from.lon + (to.lon - from.lon) * share };
}

/** How far along a short segment the foot of a position lies, 0 to 1, on a plane scaled at its latitude. */
function shareAlong(position: Position, from: Position, to: Position): number {
  const shrink = Math.cos(radians(position.lat));
  const [dx, dy] = [(to.lon - from.lon) * shrink, to.lat - from.lat];
  const [x, y] = [(position.lon - from.lon) * shrink, position.lat - from.lat];
  const length = dx * dx + dy * dy;
  return length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function positionAt(line: GeoLine, index: number): Position {
  const [lon = 0, lat = 0] = line[index] ?? [];
  return { lat, lon };
}
