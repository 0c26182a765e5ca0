import { createCountryFinder } from '#main/world/country-at.ts';
import { readCuratedCountries } from '../countries/curated-country.ts';
import type { PairBorder } from '../geometry/pair-borders.ts';
import { readCurated } from '../lib/read.ts';
import { jsonByLine, writeWorldFile } from '../lib/write.ts';
import { adjacentWaters } from './adjacent-waters.ts';
import { coastDistance } from './coast-distance.ts';
import { coastPoints } from './coast-points.ts';

type Correction = { readonly pair: string; readonly why: string; readonly territory?: true };
type Corrections = { readonly add: readonly Correction[]; readonly remove: readonly Correction[] };

/**
 * Writes maritime.json: pairs of States that meet at sea and not on land. `territory` says that they do so
 * only through a territory of one of them. Distances are between the nearest coasts, and count territories
 * only for those.
 */
export function compileMaritime(borders: readonly Pick<PairBorder, 'pair'>[]): void {
  const coasts = coastPoints();
  const finder = createCountryFinder(coasts.admin);
  const waters = adjacentWaters(coasts.points, ([lon, lat]) => finder.countryAt(lat, lon) === undefined);
  const sovereigns = sovereignsByCountry();
  const onLand = new Set(borders.map(({ pair }) => sovereignPair(pair, sovereigns)));
  const found = new Map<string, { readonly territory: boolean }>();
  for (const pair of waters) {
    const countries = pair.split('|');
    const states = sovereignPair(countries, sovereigns);
    if (states === undefined || onLand.has(states)) continue;
    const direct = states === pair;
    found.set(states, { territory: (found.get(states)?.territory ?? true) && !direct });
  }
  correct(found, readCurated<Corrections>('maritime.json'));

  const lands = (state: string, territory: boolean): readonly string[] =>
    territory
      ? [...sovereigns].flatMap(([country, sovereign]) => (sovereign === state ? [country] : []))
      : [state];
  const pairs = [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, { territory }]) => {
      const [first = '', second = ''] = pair.split('|');
      const km = coastDistance(coasts, lands(first, territory), lands(second, territory));
      return { pair, coastKm: Math.round(km * 10) / 10, ...(territory && { territory }) };
    });
  writeWorldFile('maritime.json', jsonByLine({ format: 1, pairs }));
}

/** Territories stand for the State that they belong to; Antarctica for none. */
const sovereignsByCountry = (): ReadonlyMap<string, string | null> =>
  new Map(
    readCuratedCountries().map(({ iso2, kind, sovereign }) => [
      iso2,
      kind === 'territory' ? (sovereign ?? null) : iso2,
    ]),
  );

function sovereignPair(
  countries: readonly string[],
  sovereigns: ReadonlyMap<string, string | null>,
): string | undefined {
  const [a, b] = countries.map((country) => sovereigns.get(country));
  return a && b && a !== b ? [a, b].sort().join('|') : undefined;
}

function correct(found: Map<string, { readonly territory: boolean }>, { add, remove }: Corrections): void {
  for (const { pair } of remove) found.delete(pair);
  for (const { pair, territory } of add) found.set(pair, { territory: territory ?? false });
}
