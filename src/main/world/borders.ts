import { z } from 'zod';
import type { Countries } from './countries.ts';
import { readWorldJson } from './read-world-file.ts';

const schema = z.object({
  format: z.literal(1),
  borders: z.array(
    z.object({ pair: z.string(), lengthKm: z.number(), source: z.enum(['osm', 'natural-earth']) }),
  ),
});

export type BorderLength = { readonly lengthKm: number; readonly source: 'osm' | 'natural-earth' };

/** Lengths of all land borders by pair ("MX|US"), without their geometry. */
export function loadBorderLengths(folder: string): ReadonlyMap<string, BorderLength> {
  const { borders } = readWorldJson(folder, 'borders.json', schema);
  return new Map(borders.map(({ pair, ...border }) => [pair, border]));
}

/**
 * The keys of all stretches of border between two countries. Asked for two States, borders of their territories
 * count too: France meets Brazil in French Guiana.
 */
export function borderKeys(
  countries: Countries,
  lengths: ReadonlyMap<string, BorderLength>,
  first: string,
  second: string,
): readonly string[] {
  if (first === second) return [];
  const direct = pairKey(first, second);
  if (isOwn(countries, first, second)) return lengths.has(direct) ? [direct] : [];
  const keys = landsOf(countries, first).flatMap((a) => landsOf(countries, second).map((b) => pairKey(a, b)));
  return keys.filter((key) => lengths.has(key));
}

/** A State and its territories, by ISO code. */
export function landsOf(countries: Countries, iso2: string): readonly string[] {
  return [iso2, ...countries.all.filter(({ sovereign }) => sovereign === iso2).map((land) => land.iso2)];
}

/** Length of the land border of a pair; null when the two do not meet on land. */
export function borderLength(
  keys: readonly string[],
  lengths: ReadonlyMap<string, BorderLength>,
): BorderLength | null {
  const parts = keys.flatMap((key) => lengths.get(key) ?? []);
  const [longest] = parts.toSorted((a, b) => b.lengthKm - a.lengthKm);
  if (longest === undefined) return null;
  return { lengthKm: parts.reduce((sum, { lengthKm }) => sum + lengthKm, 0), source: longest.source };
}

const isOwn = (countries: Countries, first: string, second: string): boolean =>
  countries.byIso2(first)?.sovereign === second || countries.byIso2(second)?.sovereign === first;

const pairKey = (first: string, second: string): string =>
  first < second ? `${first}|${second}` : `${second}|${first}`;
