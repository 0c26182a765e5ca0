import type { Place } from '#main/world/gazetteer.ts';
import { isHeadOfMission } from '#shared/missions/mission-types.ts';
import type { PlaceCandidate, Placing } from '#shared/models/mission.ts';
import { placeKey } from '#shared/text/place-key.ts';
import { capitalPlaces, isCapital, isForeignCapital } from './capitals.ts';
import { isContested, type ScoredPlace } from './is-contested.ts';
import type { PlacingQuery, PlacingWorld } from './placing-query.ts';
import { readQualifiers } from './read-qualifiers.ts';
import { scorePlaces } from './score-places.ts';
import { homeCountries, seatsAcrossTheBorder } from './territories.ts';

const MOST_CANDIDATES = 8;

/**
 * Places a mission by rule, from the gazetteer alone: the receiving State first, with its territories; what
 * qualifies the city's name; capital; population; alternate names. A place outside the receiving State is
 * only taken for certain when the words say that the mission sits elsewhere; otherwise it is proposed for review.
 */
export function placeMission(query: PlacingQuery, world: PlacingWorld): Placing {
  if (query.inCapital) return placeInCapital(query, world);
  const { city } = query;
  const key = placeKey(city ?? '');
  if (city === null || key === '') return unplaced('gazetteer.no-city');

  const named = world.findPlaces(city);
  const home = homeCountries(query.receiving, world);
  const qualifiers = readQualifiers(query.qualifiers, world);
  const score = (places: readonly Place[]) => scorePlaces(places, query, key, qualifiers, home, world);
  const atHome = score(named.filter(({ country }) => home.has(country)));
  const abroad = score(named.filter(({ country }) => !home.has(country)));

  const elsewhere = abroad.filter(({ place }) => qualifiers.countries.has(place.country));
  const seat = seatsAcrossTheBorder[query.receiving];
  if (elsewhere.length > 0 && !namesHome(atHome, qualifiers.countries)) {
    return decide(
      world,
      'gazetteer.third-country',
      elsewhere,
      key,
      elsewhere[0]?.place.country === query.sending,
    );
  }
  // Italy's embassy "to" the Holy See is the one that lies at home.
  if (seat !== undefined && (!query.elsewhere || seat === query.sending)) {
    const across = abroad.filter(({ place }) => place.country === seat);
    if (across.length > 0) return decide(world, 'gazetteer.seat-across-the-border', across, key, false);
  }
  const capitals = abroad.filter(({ place }) => isForeignCapital(place, query, world));
  if (query.elsewhere && capitals.length > 0 && !atHome.some(({ evidence }) => evidence.capital)) {
    return decide(world, 'gazetteer.accredited-from-capital', capitals, key, capitals.length > 1);
  }
  if (atHome.length > 0) {
    const doubtful =
      isHeadOfMission(query.type) && capitals.length > 0 && !isCapital(atHome[0]?.place, world);
    const rule = atHome[0]?.place.country === query.receiving ? 'receiving-state' : 'territory';
    return decide(
      world,
      `gazetteer.${rule}`,
      doubtful ? [...atHome.slice(0, 1), ...capitals, ...atHome.slice(1)] : atHome,
      key,
      doubtful,
    );
  }
  const division = divisionSeats(city, home, world);
  if (division.length > 0) {
    const seats = score(division);
    return decide(world, 'gazetteer.division', seats, placeKey(seats[0]?.place.name ?? ''), true);
  }
  // Nobody has a mission at home: a namesake there is no proposal.
  const others = abroad.filter(({ place }) => place.country !== query.sending);
  if (others.length > 0) return decide(world, 'gazetteer.other-country', others, key, true);
  return unplaced('gazetteer.not-found');
}

/** "A consulate in Bali": where a division is named instead of a city, the seat of its government is proposed. */
const divisionSeats = (name: string, home: ReadonlySet<string>, world: PlacingWorld) =>
  world
    .findAdmin1(name)
    .filter(({ country }) => home.has(country))
    .flatMap(({ country, code }) => world.seatOfAdmin1(country, code) ?? []);

/** Several capitals (seat of government, constitutional capital) leave it to a person which one is meant. */
function placeInCapital({ receiving }: PlacingQuery, world: PlacingWorld): Placing {
  const capitals = capitalPlaces(receiving, world);
  if (capitals.length === 0) return unplaced('gazetteer.no-capital');
  const scored = capitals.map((place) => ({
    place,
    evidence: plainCapital,
    score: Math.log10(place.population + 10) + 2,
  }));
  return decide(world, 'gazetteer.capital', scored, placeKey(capitals[0]?.name ?? ''), capitals.length > 1);
}

const plainCapital = {
  capital: true,
  inNamedDivision: false,
  unnamedTerritory: false,
  atSharedBorder: false,
};

const namesHome = (atHome: readonly ScoredPlace[], countries: ReadonlySet<string>): boolean =>
  atHome.some(({ place }) => countries.has(place.country));

function decide(
  world: PlacingWorld,
  rule: string,
  scored: readonly ScoredPlace[],
  key: string,
  doubtful: boolean,
): Placing {
  const [chosen, ...others] = scored;
  if (chosen === undefined) return unplaced('gazetteer.not-found');
  const candidates = scored.slice(0, MOST_CANDIDATES).map((each) => toCandidate(each, world));
  return {
    status:
      doubtful || isContested(chosen, others, key) || isAcrossBorder(chosen, world) ? 'review' : 'placed',
    rule,
    place: candidates[0] ?? null,
    candidates,
    candidateCount: scored.length,
  };
}

/** The map would show the place in another country than the gazetteer says: disputed ground, or an error. */
function isAcrossBorder({ place }: ScoredPlace, world: PlacingWorld): boolean {
  const shown = world.countryAt(place.lat, place.lon);
  return shown !== undefined && shown !== place.country;
}

const toCandidate = ({ place, score }: ScoredPlace, world: PlacingWorld): PlaceCandidate => ({
  placeId: `geonames:${place.id}`,
  name: place.name,
  admin1: place.admin1 === '' ? null : (world.admin1(place.country, place.admin1)?.name ?? null),
  country: place.country,
  lat: place.lat,
  lon: place.lon,
  population: place.population,
  score: Math.round(score * 1000) / 1000,
});

const unplaced = (rule: string): Placing => ({
  status: 'unplaced',
  rule,
  place: null,
  candidates: [],
  candidateCount: 0,
});
