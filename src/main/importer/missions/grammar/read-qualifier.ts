import type { Place } from '#main/world/gazetteer.ts';
import { closeInitials } from '../lexicon/words.ts';
import type { PlaceRun } from './place-run.ts';
import { countryMeant, type Scope } from './scope.ts';
import { verbFollows } from './verb-follows.ts';

export type Qualifier = {
  readonly text: string;
  readonly next: number;
  /** The State or territory that it names; null for a first-order division. */
  readonly country: string | null;
};

/** How much of the first namesake's population a place in the named division needs, where a list could go on. */
const PLAUSIBLE_SHARE = 0.2;
/** A qualifier that is a city of this size by itself may be the next of a list. */
const CITY_POPULATION = 100_000;

/** Reads ", Japan", ", Puerto Rico", ", D.C.", "(Japan)", "in Japan" after a city. */
export function readQualifier(
  scope: Scope,
  index: number,
  city: PlaceRun,
  inList: boolean,
): Qualifier | null {
  const opener = scope.words[index]?.text;
  if (opener === '(') {
    const inner = qualifierAt(scope, index + 1, city, false);
    return inner !== null && scope.words[inner.next]?.text === ')'
      ? { ...inner, next: inner.next + 1 }
      : null;
  }
  if (opener === ',') {
    const the = scope.words[index + 1]?.text === 'the' ? 1 : 0;
    return qualifierAt(scope, index + 1 + the, city, inList);
  }
  if (opener !== 'in') return null;
  const qualifier = qualifierAt(scope, index + 1, city, false);
  return qualifier?.country === null ? null : qualifier;
}

function qualifierAt(scope: Scope, index: number, city: PlaceRun, inList: boolean): Qualifier | null {
  const match = scope.at(index);
  if (match?.meaning.kind === 'country' && !match.meaning.demonym) {
    const next = index + match.length;
    const country = countryMeant(match.meaning.countries, scope);
    // "Faiha, Kuwait City": a city whose name begins like its State's.
    const isCity = scope.words[next]?.text === 'City';
    const possible =
      city.known.length === 0 || match.meaning.countries.some((iso2) => liesIn(city.known, iso2));
    const subject = scope.sides.includes(country) && verbFollows(scope, next);
    const owner = scope.words[next]?.key === "'s";
    if (possible && !subject && !owner && !isCity) return { text: scope.textOf(index, next), next, country };
  }
  return divisionAt(scope, index, city, inList);
}

const liesIn = (places: readonly Place[], iso2: string): boolean =>
  places.some(({ country }) => country === iso2);

function divisionAt(scope: Scope, index: number, city: PlaceRun, inList: boolean): Qualifier | null {
  for (let next = Math.min(scope.words.length, index + 4); next > index; next--) {
    const last = scope.words[next - 1];
    if (last?.kind !== 'word' || scope.words[index]?.capital !== true) continue;
    const text = closeInitials(scope.textOf(index, next));
    const divisions = scope.world.findAdmin1(text);
    const inside = city.known.filter((place) =>
      divisions.some(({ country, code }) => country === place.country && code === place.admin1),
    );
    if (inside[0] === undefined) {
      if (isPartOfName(scope, city, text)) return { text, next, country: null };
      continue;
    }
    if (inList && !isPlausible(inside[0], city.known, text, scope)) return null;
    return { text, next, country: null };
  }
  return null;
}

/** "Palma, Mallorca", "Las Palmas, Gran Canaria": the gazetteer knows the city as "Palma de Mallorca". */
function isPartOfName({ world, homes }: Scope, { query, known }: PlaceRun, region: string): boolean {
  const ids = new Set(known.filter(({ country }) => homes.has(country)).map(({ id }) => id));
  return [`${query} de ${region}`, `${query} ${region}`, `${query} del ${region}`].some((whole) =>
    world.findPlaces(whole).some(({ id }) => ids.has(id)),
  );
}

/** In "consulates in Chicago, New York and Boston" the second is no qualifier of the first. */
function isPlausible(inside: Place, known: readonly Place[], text: string, scope: Scope): boolean {
  const asCity = scope.world.findPlaces(text).find(({ country }) => country === inside.country);
  if ((asCity?.population ?? 0) < CITY_POPULATION) return true;
  const first = known.find(({ country }) => country === inside.country);
  return inside.population >= PLAUSIBLE_SHARE * (first?.population ?? 0);
}
