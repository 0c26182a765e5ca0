import type { Position } from 'geojson';
import { countriesOfArcs, type WorldTopology } from './world-topology.ts';

/** An arc in the direction in which a chain runs through it. */
export type Link = { readonly arc: number; readonly reversed: boolean };

/** A continuous stretch of border between two countries: from coast or meeting point to the next, or a ring. */
export type BorderChain = {
  readonly pair: readonly [string, string];
  readonly links: readonly Link[];
};

export const pointKey = (point: Position): string => point.join();

/** The line of one arc in the direction of the chain. */
export function linkLine(arcs: readonly Position[][], { arc, reversed }: Link): readonly Position[] {
  const line = arcs[arc] as Position[];
  return reversed ? line.toReversed() : line;
}

/** The line of a whole chain, without doubling the nodes within it. */
export const chainLine = (arcs: readonly Position[][], links: readonly Link[]): readonly Position[] =>
  links.flatMap((link, index) => linkLine(arcs, link).slice(index === 0 ? 0 : 1));

/** All border chains of the world, pairs in alphabetical order. */
export function borderChains(world: WorldTopology): readonly BorderChain[] {
  const byPair = new Map<string, number[]>();
  countriesOfArcs(world).forEach((countries, arc) => {
    if (countries.size !== 2) return;
    const pair = [...countries].sort().join('|');
    byPair.set(pair, [...(byPair.get(pair) ?? []), arc]);
  });
  return [...byPair.keys()].sort().flatMap((pair) => {
    const [first = '', second = ''] = pair.split('|');
    return chain(world.arcs, byPair.get(pair) ?? []).map((links) => ({
      pair: [first, second] as const,
      links,
    }));
  });
}

/** Joins arcs end to end; open chains first, from ends where not exactly two arcs meet, then rings. */
function chain(arcs: readonly Position[][], indices: readonly number[]): readonly Link[][] {
  const ends = new Map<string, number[]>();
  const endsOf = (arc: number): readonly [string, string] => {
    const line = arcs[arc] as Position[];
    return [pointKey(line[0] as Position), pointKey(line[line.length - 1] as Position)];
  };
  for (const arc of indices) {
    for (const end of endsOf(arc)) ends.set(end, [...(ends.get(end) ?? []), arc]);
  }
  const used = new Set<number>();
  const walk = (from: string): Link[] => {
    const links: Link[] = [];
    for (let at = from; ; ) {
      const next = ends.get(at)?.find((arc) => !used.has(arc));
      if (next === undefined) return links;
      used.add(next);
      const [start, end] = endsOf(next);
      const reversed = start !== at;
      links.push({ arc: next, reversed });
      at = reversed ? start : end;
      if (ends.get(at)?.length !== 2) return links;
    }
  };
  const chains: Link[][] = [];
  for (const [end, arcsHere] of ends) {
    if (arcsHere.length === 2) continue;
    for (let links = walk(end); links.length > 0; links = walk(end)) chains.push(links);
  }
  for (const arc of indices) {
    if (!used.has(arc)) chains.push(walk(endsOf(arc)[0]));
  }
  return chains;
}
