import { loadAdmin } from '#main/world/admin.ts';
import { createCountryFinder } from '#main/world/country-at.ts';
import { PATHS } from '../lib/paths.ts';
import { readCurated } from '../lib/read.ts';
import { jsonByLine, writeWorldFile } from '../lib/write.ts';

type Sea = {
  readonly id: string;
  readonly kind: 'ocean' | 'sea' | 'gulf' | 'strait';
  readonly names: Readonly<Record<'en' | 'es', string>>;
  readonly lat: number;
  readonly lon: number;
  /** Other places of a wide ocean's name, for views in which the first is not. */
  readonly also?: readonly (readonly [lon: number, lat: number])[];
  /** The zoom from which the name has room. */
  readonly minZoom: number;
};

/** Writes seas.json: where names of seas stand. A name on land is a mistake in the table, and stops the work. */
export function compileSeas(): void {
  const seas = readCurated<readonly Sea[]>('seas.jsonl');
  const { countryAt } = createCountryFinder(loadAdmin(PATHS.out));
  const ashore = seas.filter(({ lat, lon, also = [] }) =>
    [[lon, lat] as const, ...also].some((place) => countryAt(place[1], place[0]) !== undefined),
  );
  if (ashore.length > 0) throw new Error(`On land: ${ashore.map(({ names }) => names.en).join(', ')}.`);
  writeWorldFile('seas.json', jsonByLine({ format: 1, seas }));
}
