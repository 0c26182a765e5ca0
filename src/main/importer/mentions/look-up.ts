import type { Article } from '#shared/models/article.ts';
import type { Candidate } from './candidate.ts';
import type { NameLookup } from './find-spans.ts';
import { admin1Candidate, cityCandidate, type KnownNames, type PlaceSource } from './known-places.ts';
import type { NamedSentence } from './read-names.ts';

/** Towns of States that an article does not name are looked up from this size. */
const LEAST_POPULATION_ELSEWHERE = 15_000;

/** Asks the world once for everything that a name of the article may mean. */
export function lookUpNames(
  article: Article,
  sentences: readonly NamedSentence[],
  world: PlaceSource,
  names: KnownNames,
): NameLookup {
  const keys = new Set<string>();
  const countries = new Set(article.sides.flatMap(({ iso2 }) => iso2 ?? []));
  for (const { runs, tokens } of sentences) {
    for (const run of runs) for (const { key } of run.names) keys.add(key);
    for (const { key } of tokens) for (const country of names.demonyms.get(key) ?? []) countries.add(country);
  }
  for (const key of keys) {
    for (const { country } of names.countries.get(key) ?? []) if (country !== null) countries.add(country);
  }
  const wanted = [...keys];
  const cities = world.placesByKey(wanted, {
    countries: [...countries],
    orPopulation: LEAST_POPULATION_ELSEWHERE,
  });
  const divisions = world.admin1ByKey(wanted);
  const known = new Map<string, readonly Candidate[]>();
  return (key) => {
    const found = known.get(key);
    if (found) return found;
    const all = [
      ...(names.countries.get(key) ?? []),
      ...(names.regions.get(key) ?? []),
      ...(divisions.get(key) ?? []).flatMap((division) => admin1Candidate(division) ?? []),
      ...(cities.get(key) ?? []).map((place) => cityCandidate(place, key, names)),
    ];
    known.set(key, all);
    return all;
  };
}
