import type { Position } from 'geojson';
import { type BorderChain, chainLine } from './border-chains.ts';
import type { ExtraBorder } from './extra-borders.ts';
import type { RefinedWorld } from './refine-borders.ts';
import { lengthKm } from './sphere.ts';

/** The whole land border of two countries. */
export type PairBorder = {
  readonly pair: readonly [string, string];
  readonly km: number;
  /** Where more than half of its length comes from. */
  readonly source: 'osm' | 'natural-earth';
  /** Continuous lines, the longest first. */
  readonly lines: readonly (readonly Position[])[];
};

/** One entry a pair of neighbours, in alphabetical order. */
export function pairBorders(refined: RefinedWorld, extra: readonly ExtraBorder[]): readonly PairBorder[] {
  const byPair = new Map<string, BorderChain[]>();
  for (const chain of refined.chains) {
    const key = chain.pair.join('|');
    byPair.set(key, [...(byPair.get(key) ?? []), chain]);
  }
  const borders: readonly PairBorder[] = [
    ...[...byPair.values()].map((chains) => joined(refined, chains)),
    ...extra.map(({ pair, line }) => ({ pair, km: lengthKm(line), source: 'osm' as const, lines: [line] })),
  ];
  return borders.toSorted((a, b) => (a.pair.join() < b.pair.join() ? -1 : 1));
}

function joined({ arcs, precise }: RefinedWorld, chains: readonly BorderChain[]): PairBorder {
  const lines = chains
    .map(({ links }) => chainLine(arcs, links))
    .toSorted((a, b) => lengthKm(b) - lengthKm(a));
  const km = lines.reduce((sum, line) => sum + lengthKm(line), 0);
  const preciseKm = chains
    .flatMap(({ links }) => links)
    .filter(({ arc }) => precise.has(arc))
    .reduce((sum, { arc }) => sum + lengthKm(arcs[arc] ?? []), 0);
  return {
    pair: chains[0]?.pair ?? ['', ''],
    km,
    source: preciseKm > km / 2 ? 'osm' : 'natural-earth',
    lines,
  };
}
