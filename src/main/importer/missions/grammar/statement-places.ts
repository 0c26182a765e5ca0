import { isHeadOfMission } from '#shared/missions/mission-types.ts';
import { isMissionType, type PlaceWords, type Post } from './post.ts';
import { readAddress } from './read-address.ts';
import { readSpot, type Spot } from './read-spot.ts';
import type { Scope } from './scope.ts';
import { type StatementState, standingOf } from './statement-state.ts';

/** After "in", "at" or a bracket: reads where, and says so of the missions that wait for it. Returns the next word. */
export function onPlace(state: StatementState, scope: Scope, index: number): number {
  const inList = state.open.some(({ plural }) => plural) || state.everyone || isElliptical(state);
  const found =
    readSpot(scope, index, inList, !state.verbless) ??
    (state.open.length > 0 ? readAddress(scope, index) : null);
  const spot = found && (cityOfNumber(state, scope, index, found) ?? cityOfStreet(scope, found) ?? found);
  if (spot === null) return index;
  if (spot.kind === 'cities') state.lastCities = spot.places;
  if (state.open.length > 0) attach(state, scope, spot);
  else if (spot.kind === 'cities') state.fronted = [...spot.places];
  else if (spot.kind === 'country' && state.accreditation === 'represented') {
    state.accreditedTo = [...(state.accreditedTo ?? []), spot.country];
  }
  return spot.next;
}

/** "at Simpang 396, Jalan Kebangsaan, Bandar Seri Begawan": a name with a number is a street's, not a far town's. */
function cityOfNumber({ open }: StatementState, scope: Scope, index: number, spot: Spot): Spot | null {
  const [street] = spot.kind === 'cities' ? spot.places : [];
  const { world, homes } = scope;
  if (open.length === 0 || street === undefined || scope.words[spot.next]?.kind !== 'number') return null;
  if (world.findPlaces(street.query).some(({ country }) => homes.has(country))) return null;
  return readAddress(scope, index);
}

/** "at Dag Hammarskjölds väg 31 in Stockholm": a name that nobody knows, and the city that it is in. */
function cityOfStreet(scope: Scope, spot: Spot): Spot | null {
  const [street, ...others] = spot.kind === 'cities' ? spot.places : [];
  if (street === undefined || others.length > 0 || scope.world.findPlaces(street.query).length > 0)
    return null;
  for (let at = spot.next; at < spot.next + STREET_REACH; at++) {
    const word = scope.words[at];
    if (word?.key === 'in') {
      const city = readSpot(scope, at + 1, false);
      const known = city?.kind === 'cities' && scope.world.findPlaces(city.places[0]?.query ?? '').length > 0;
      return known ? city : null;
    }
    if (word === undefined || word.capital || scope.at(at) !== null) return null;
  }
  return null;
}

/** How many words of an address ("väg 31") may stand between the street's name and the city. */
const STREET_REACH = 4;

const isElliptical = (state: StatementState): boolean => state.open.length === 0;

function attach(state: StatementState, scope: Scope, spot: Spot): void {
  switch (spot.kind) {
    case 'cities':
      attachCities(state, placesMeant(state, scope, spot.places));
      return;
    case 'country':
      for (const post of state.open) post.receivers.push(spot.country);
      state.lastTermEnd = spot.next;
      return;
    case 'capital': {
      const [post, ...others] = capitalPosts(state.open);
      for (const each of post === undefined ? [] : [post, ...others]) {
        each.inCapital = true;
        if (spot.country !== null) each.receivers.push(spot.country);
      }
      settle(state);
      return;
    }
    case 'each-other':
      if (scope.sides.includes(state.subject ?? '')) return;
      for (const post of state.open) post.everyone = true;
  }
}

/** One mission "in Faiha, Kuwait City" or "in Makati, Metro Manila" is in the city that the gazetteer has. */
function placesMeant(
  { open }: StatementState,
  scope: Scope,
  places: readonly PlaceWords[],
): readonly PlaceWords[] {
  const [first, second] = places;
  const [post, ...others] = open;
  if (first === undefined || second === undefined || post?.plural !== false || others.length > 0)
    return places;
  const isHere = ({ query }: PlaceWords) =>
    scope.world.findPlaces(query).some(({ country }) => scope.homes.has(country));
  if (isHere(first) === isHere(second)) return places;
  return [isHere(first) ? first : second];
}

/** "has no embassy in Lima but an honorary consul there": the one city that was named before. */
export function onThere(state: StatementState, scope: Scope, index: number): number {
  if (state.lastCities.length === 1 && state.mode !== 'none')
    attach(state, scope, { kind: 'cities', places: state.lastCities, next: index + 1 });
  return index + 1;
}

/** "is on Wireless Road, Bangkok": after "on" only an address is a place. */
export function onAddress(state: StatementState, scope: Scope, index: number): number {
  const spot = state.open.length > 0 && index - state.lastTermEnd <= 4 ? readAddress(scope, index) : null;
  if (spot === null) return index;
  attach(state, scope, spot);
  return spot.next;
}

/** "Embassies and consulates in each other's capitals": the embassies are in the capitals. */
const capitalPosts = (open: readonly Post[]): readonly Post[] => {
  const heads = open.filter(({ type }) => isMissionType(type) && isHeadOfMission(type));
  return heads.length > 0 ? heads : open;
};

/**
 * Missions joined by "and" share one city; of several cities they belong to the plural ("an embassy and
 * consulates in Lyon and Nice"), or, all being single, to each in turn.
 */
function attachCities(state: StatementState, places: readonly PlaceWords[]): void {
  const { open } = state;
  const last = open.at(-1);
  if (last === undefined) return;
  if (open.length > 1 && places.length > 1 && open.every(({ plural }) => !plural)) {
    if (places.length === open.length) {
      for (const [index, post] of open.entries()) post.places.push(...places.slice(index, index + 1));
    } else last.places.push(...places);
  } else if (open.length > 1 && (places.length > 1 || last.plural)) last.places.push(...places);
  else for (const post of open) post.places.push(...places);
  settle(state);
}

function settle(state: StatementState): void {
  state.located = state.open;
  state.open = [];
}

/** "Belize has an embassy in Havana and Cuba has one in Belmopan": a mission of the kind named before. */
export function onElliptical(state: StatementState): void {
  const type = state.lastType;
  if (type === null) return;
  const plural = state.located.at(-1) ?? state.open.at(-1);
  if (plural?.plural && plural.sender === state.subject && state.clause.includes(plural)) {
    state.open = [plural];
    return;
  }
  const post: Post = {
    type,
    plural: false,
    sender: state.subject,
    owned: false,
    foreign: false,
    everyone: false,
    receivers: [],
    places: [],
    inCapital: false,
    accredited: false,
    byEnvoy: false,
    standing: standingOf[state.mode],
  };
  state.open = [post];
  state.posts.push(post);
  state.clause.push(post);
}
