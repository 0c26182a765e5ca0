import type { Position } from 'geojson';
import type { CountryName } from '#shared/models/world.ts';
import { type City, readCities } from '../gazetteer/read-cities.ts';
import { readCurated } from '../lib/read.ts';
import { jsonByLine, writeWorldFile } from '../lib/write.ts';
import { checkNames } from './check-names.ts';
import { type CuratedCountry, readCuratedCountries, spanishForms } from './curated-country.ts';
import { findCapital } from './find-capital.ts';
import { readWorldCountries, type WorldCountry } from './world-countries.ts';

type Geography = {
  readonly borders: readonly { readonly pair: readonly [string, string] }[];
  readonly labels: ReadonlyMap<string, Position>;
};

/** Writes countries.json: names, words, capitals and facts of every State and territory. */
export function compileCountries({ borders, labels }: Geography): void {
  const facts = readWorldCountries();
  const commonwealth = new Set(readCurated<{ members: string[] }>('commonwealth.json').members);
  const cities = readCities();

  const countries = readCuratedCountries().map((curated) => {
    const known = facts.get(curated.iso2);
    if (known === undefined) throw new Error(`world-countries has no ${curated.iso2}.`);
    return {
      iso2: curated.iso2,
      iso3: curated.iso3 ?? known.cca3,
      numeric: known.ccn3 || null,
      kind: curated.kind ?? 'state',
      sovereign: curated.sovereign ?? null,
      names: names(curated, known),
      aliases: aliases(curated, known),
      ambiguous: curated.ambiguous ?? [],
      demonyms: { en: curated.demonyms, es: curated.demonymsEs.flatMap(spanishForms) },
      ambiguousDemonyms: curated.ambiguousDemonyms ?? [],
      prefixes: curated.prefixes ?? [],
      capitals: capitals(curated, known, cities),
      area: known.area > 0 ? known.area : null,
      lat: labels.get(curated.iso2)?.[1] ?? known.latlng[0],
      lon: labels.get(curated.iso2)?.[0] ?? known.latlng[1],
      landNeighbours: neighbours(curated.iso2, borders),
      commonwealth: commonwealth.has(curated.iso2),
      languages: Object.values(known.languages),
    };
  });
  checkNames(countries);
  writeWorldFile('countries.json', jsonByLine({ format: 1, countries }));
}

const neighbours = (iso2: string, borders: Geography['borders']): readonly string[] =>
  borders.flatMap(({ pair: [a, b] }) => (a === iso2 ? [b] : b === iso2 ? [a] : [])).toSorted();

function names(curated: CuratedCountry, known: WorldCountry): Readonly<Record<'en' | 'es', CountryName>> {
  const spanish = known.translations.spa;
  return {
    en: {
      common: curated.en,
      official: curated.official ?? known.name.official,
      withArticle: curated.the ? `the ${curated.en}` : curated.en,
    },
    es: {
      common: curated.es,
      official: curated.officialEs ?? spanish.official,
      withArticle:
        curated.esWithArticle ?? (curated.esArticle ? `${curated.esArticle} ${curated.es}` : curated.es),
    },
  };
}

/** Names beside the common and the official one: curated ones, and those of the two sources' spellings. */
function aliases(curated: CuratedCountry, known: WorldCountry): Readonly<Record<'en' | 'es', string[]>> {
  const native =
    curated.kind === 'territory' ? [] : Object.values(known.name.native).map((name) => name.common);
  const latin = native.filter((name) => /^[\p{Script=Latin}\p{Script=Common}]+$/u.test(name));
  const distinct = (all: readonly string[], common: string): string[] =>
    [...new Set(all)].filter((name) => name !== common && !(curated.ambiguous ?? []).includes(name));
  return {
    en: distinct([known.name.common, ...(curated.aliases ?? []), ...latin], curated.en),
    es: distinct([known.translations.spa.common, ...(curated.aliasesEs ?? [])], curated.es),
  };
}

function capitals(curated: CuratedCountry, known: WorldCountry, cities: readonly City[]) {
  const wanted = curated.capitals ?? known.capital.map((name) => ({ name, role: 'capital', find: name }));
  return wanted.map(({ name, role, find }) => {
    const city = findCapital(cities, curated.iso2, find ?? name);
    if (city === undefined) console.error(`  no place in the gazetteer for ${name} (${curated.iso2})`);
    return { name, role, geonames: city?.id ?? null };
  });
}
