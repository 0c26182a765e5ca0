import { distanceKm, type Position } from './great-circle.ts';

/** A line of `[lon, lat]`. */
export type GeoLine = readonly (readonly [number, number])[];

/** Where something lies along a border. */
export type Station<Item> = {
  readonly item: Item;
  /** Kilometres from the western (or, on a meridian, northern) end of the border, along its line. */
  readonly alongKm: number;
  /** Kilometres from the line. */
  readonly distanceKm: number;
  /** The nearest point of the line. */
  readonly foot: Position;
};

/**
 * Walks a border from end to end and says what lies along it, within a distance,
 * in the order of the way. Several parts are walked one after the other, from
 * west to east; the gaps between them do not count as way.
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

type Part = { readonly line: GeoLine; readonly startKm: number; readonly alongKm: readonly number[] };

/** Parts turned so that each begins in the west (or north), ordered by where they begin, with kilometres along the way. */
function orderedParts(lines: readonly GeoLine[]): readonly Part[] {
  const turned = lines
    .filter((line) => line.length > 1)
    .map((line) => (beginsFirst(line) ? line : [...line].reverse()))
    .sort((a, z) => (a[0]?.[0] ?? 0) - (z[0]?.[0] ?? 0));
  let startKm = 0;
  return turned.map((line) => {
    const alongKm = [0];
    for (let index = 1; index < line.length; index += 1) {
      alongKm.push(
        (alongKm[index - 1] ?? 0) + distanceKm(positionAt(line, index - 1), positionAt(line, index)),
      );
    }
    const part = { line, startKm, alongKm };
    startKm += alongKm.at(-1) ?? 0;
    return part;
  });
}

function beginsFirst(line: GeoLine): boolean {
  const [first, last] = [positionAt(line, 0), positionAt(line, line.length - 1)];
  const across = Math.abs(first.lon - last.lon) >= Math.abs(first.lat - last.lat);
  return across ? first.lon <= last.lon : first.lat >= last.lat;
}

type OnLine = Omit<Station<never>, 'item'>;

function nearestOnParts(parts: readonly Part[], position: Position): OnLine | null {
  let best: OnLine | null = null;
  for (const { line, startKm, alongKm } of parts) {
    for (let index = 1; index < line.length; index += 1) {
      const [from, to] = [positionAt(line, index - 1), positionAt(line, index)];
      const share = shareAlong(position, from, to);
      const foot = {
        lat: from.lat + (to.lat - from.lat) * share,
        lon: from.lon + (to.lon - from.lon) * share,
      };
      const distance = distanceKm(position, foot);
      if (best !== null && distance >= best.distanceKm) continue;
      const segment = (alongKm[index] ?? 0) - (alongKm[index - 1] ?? 0);
      best = { distanceKm: distance, foot, alongKm: startKm + (alongKm[index - 1] ?? 0) + segment * share };
    }
  }
  return best;
}

/** How far along a short segment the foot of a position lies, 0 to 1, on a plane scaled at its latitude. */
function shareAlong(position: Position, from: Position, to: Position): number {
  const shrink = Math.cos((position.lat * Math.PI) / 180);
  const [dx, dy] = [(to.lon - from.lon) * shrink, to.lat - from.lat];
  const [x, y] = [(position.lon - from.lon) * shrink, position.lat - from.lat];
  const length = dx * dx + dy * dy;
  return length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
}

function positionAt(line: GeoLine, index: number): Position {
  const [lon = 0, lat = 0] = line[index] ?? [];
  return { lat, lon };
}
