import type { Position } from 'geojson';
import { type BorderChain, borderChains, chainLine, type Link, linkLine, pointKey } from './border-chains.ts';
import { matchBorder } from './match-border.ts';
import { preciseMeetingPoints } from './meeting-points.ts';
import type { OsmRings } from './osm-rings.ts';
import { rubberBand } from './rubber-band.ts';
import { simplifyLine } from './sphere.ts';
import { splitAlong } from './split-along.ts';
import type { WorldTopology } from './world-topology.ts';

/** Precision of the stored lines in kilometres: one or two pixels at zoom 12. */
const PRECISION_KM = 0.05;

export type RefinedWorld = {
  readonly arcs: readonly Position[][];
  /** Arcs that follow OpenStreetMap. */
  readonly precise: ReadonlySet<number>;
  readonly chains: readonly BorderChain[];
};

/**
 * Replaces Natural Earth's international borders by OpenStreetMap's, arc by arc, so that everything that shared
 * the old line shares the new one. Lines that end at a border are pulled along with its nodes.
 */
export function refineBorders(world: WorldTopology, osm: OsmRings): RefinedWorld {
  const chains = borderChains(world);
  const moved = new Map(preciseMeetingPoints(world, osm));
  const lines = new Map<number, Position[]>();
  for (const chain of chains) {
    const done = refine(world, osm, chain.pair, chain.links, moved, lines);
    if (done || chain.links.length === 1) continue;
    for (const link of chain.links) refine(world, osm, chain.pair, [link], moved, lines);
  }
  const at = (point: Position): Position => moved.get(pointKey(point)) ?? point;
  const arcs = world.arcs.map((line, arc) => {
    const [start, end] = [at(line[0] as Position), at(line[line.length - 1] as Position)];
    const precise = lines.get(arc);
    return precise === undefined ? rubberBand(line, start, end) : [start, ...precise.slice(1, -1), end];
  });
  return { arcs, precise: new Set(lines.keys()), chains };
}

/** Finds the precise lines for a run of arcs; says whether there is one. */
function refine(
  world: WorldTopology,
  osm: OsmRings,
  pair: readonly [string, string],
  links: readonly Link[],
  moved: Map<string, Position>,
  lines: Map<number, Position[]>,
): boolean {
  const rough = chainLine(world.arcs, links);
  const [start, end] = [rough[0] as Position, rough[rough.length - 1] as Position];
  const target = (point: Position): Position => moved.get(pointKey(point)) ?? point;
  const match = matchBorder(rough, pair, osm, { start: target(start), end: target(end) });
  if (match === undefined) return false;

  const roughParts = links.map((link) => linkLine(world.arcs, link));
  const parts = splitAlong(match.line, roughParts);
  links.forEach(({ arc, reversed }, index) => {
    const part = [...simplifyLine(parts[index] as Position[], PRECISION_KM)];
    const [from, to] = [roughParts[index]?.[0] as Position, roughParts[index]?.at(-1) as Position];
    if (!moved.has(pointKey(from))) moved.set(pointKey(from), part[0] as Position);
    if (!moved.has(pointKey(to))) moved.set(pointKey(to), part[part.length - 1] as Position);
    const joined = [target(from), ...part, target(to)];
    const line = joined.filter(
      (point, at) => at === 0 || pointKey(point) !== pointKey(joined[at - 1] as Position),
    );
    lines.set(arc, reversed ? line.toReversed() : line);
  });
  return true;
}
