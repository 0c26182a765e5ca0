import { npmFile } from '../lib/paths.ts';
import { readJson } from '../lib/read.ts';

type Names = { readonly common: string; readonly official: string };

/** The columns of mledoze/countries that are used here. */
export type WorldCountry = {
  readonly cca2: string;
  readonly cca3: string;
  readonly ccn3: string;
  readonly name: Names & { readonly native: Readonly<Record<string, Names>> | [] };
  readonly capital: readonly string[];
  readonly translations: { readonly spa: Names };
  readonly languages: Readonly<Record<string, string>>;
  readonly latlng: readonly [number, number];
  readonly area: number;
  readonly landlocked: boolean;
  readonly borders: readonly string[];
};

/** Facts about States and territories by ISO 3166-1 alpha-2 code (XK for Kosovo). */
export function readWorldCountries(): ReadonlyMap<string, WorldCountry> {
  const all = readJson<readonly WorldCountry[]>(npmFile('world-countries/countries.json'));
  return new Map(all.map((country) => [country.cca2, country]));
}
