import type { Place } from '#main/world/gazetteer.ts';
import { distanceToLineKm } from '#shared/geo/great-circle.ts';
import type { PlacingQuery, PlacingWorld } from './placing-query.ts';

const AT_BORDER_KM = 30;

/** Whether a post of a land neighbour lies at the shared border; embassies lie where the government is. */
export function isAtSharedBorder(place: Place, query: PlacingQuery, world: PlacingWorld): boolean {
  if (!/consul/.test(query.type)) return false;
  if (!world.country(query.receiving)?.landNeighbours.includes(query.sending)) return false;
  const lines = world.border(query.sending, query.receiving)?.lines;
  return lines !== undefined && isAtLines(place, lines);
}

type Lines = readonly (readonly (readonly [number, number])[])[];

/** One article asks of the same towns again and again. */
const known = new WeakMap<Lines, Map<number, boolean>>();

function isAtLines(place: Place, lines: Lines): boolean {
  const ofLines = known.get(lines) ?? new Map<number, boolean>();
  known.set(lines, ofLines);
  const at =
    ofLines.get(place.id) ??
    lines.some((line) => isNear(line, place) && distanceToLineKm(place, line) <= AT_BORDER_KM);
  ofLines.set(place.id, at);
  return at;
}

/** Further than this from every vertex no piece of a border comes close: the longest straight ones have some 200 km. */
const NEAR_DEGREES = 2;

/** A quick look before the distance is computed. */
function isNear(line: readonly (readonly [number, number])[], { lat, lon }: Place): boolean {
  const reach = NEAR_DEGREES / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  return line.some(([x, y]) => Math.abs(y - lat) < NEAR_DEGREES && Math.abs(x - lon) < reach);
}
