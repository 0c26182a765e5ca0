import { placeKey } from '#shared/text/place-key.ts';
import { type Country, countriesFileSchema } from './country.ts';
import { readWorldJson } from './read-world-file.ts';

export type Countries = {
  /** All States and territories, by ISO code. */
  readonly all: readonly Country[];
  readonly byIso2: (iso2: string) => Country | undefined;
  /** Every country that the name may mean: common, official, former, short, in English or Spanish. */
  readonly byName: (name: string) => readonly Country[];
  /** Every country that the demonym or adjective may mean: "Irish"; two for "Congolese". */
  readonly byDemonym: (demonym: string) => readonly Country[];
  /** By combining form: "Franco" is France. */
  readonly byPrefix: (prefix: string) => Country | undefined;
};

/** Loads countries.json and indexes its names. */
export function loadCountries(folder: string): Countries {
  const all = readWorldJson(folder, 'countries.json', countriesFileSchema).countries;
  const byIso2 = new Map(all.map((country) => [country.iso2, country]));
  const byName = indexBy(all, namesOf);
  const byDemonym = indexBy(all, (country) => [
    ...country.demonyms.en,
    ...country.demonyms.es,
    ...country.ambiguousDemonyms,
  ]);
  const byPrefix = indexBy(all, (country) => country.prefixes);
  return {
    all,
    byIso2: (iso2) => byIso2.get(iso2),
    byName: (name) => byName.get(placeKey(name)) ?? byName.get(withoutArticle(name)) ?? [],
    byDemonym: (demonym) => byDemonym.get(placeKey(demonym)) ?? [],
    byPrefix: (prefix) => byPrefix.get(placeKey(prefix))?.[0],
  };
}

const namesOf = ({ names, aliases, ambiguous }: Country): readonly string[] => [
  ...Object.values(names.en),
  ...Object.values(names.es),
  ...aliases.en,
  ...aliases.es,
  ...ambiguous,
];

const withoutArticle = (name: string): string => placeKey(name).replace(/^(the|el|la|los|las) /, '');

function indexBy(
  countries: readonly Country[],
  words: (country: Country) => readonly string[],
): ReadonlyMap<string, readonly Country[]> {
  const index = new Map<string, Country[]>();
  for (const country of countries) {
    for (const key of new Set(words(country).map(placeKey))) {
      const found = index.get(key);
      if (found) found.push(country);
      else index.set(key, [country]);
    }
  }
  return index;
}
