import type { Place } from '#main/world/gazetteer.ts';
import type { PlacingQuery, PlacingWorld } from './placing-query.ts';

/** Where embassies usually are comes first: the seat of government, then the constitutional capital. */
const ROLES = ['seat of government', 'capital'];

/** The places that are capitals of a country, the likeliest seat of embassies first. */
export function capitalPlaces(iso2: string, world: PlacingWorld): readonly Place[] {
  const capitals = world.country(iso2)?.capitals ?? [];
  const rank = (role: string): number => (ROLES.indexOf(role) + ROLES.length + 1) % (ROLES.length + 1);
  return capitals
    .toSorted((a, b) => rank(a.role) - rank(b.role))
    .flatMap(({ geonames }) => (geonames === null ? [] : (world.place(geonames) ?? [])));
}

/** Whether a place is a capital of its own country. */
export function isCapital(place: Place | undefined, world: PlacingWorld): boolean {
  if (place === undefined) return false;
  return (world.country(place.country)?.capitals ?? []).some(({ geonames }) => geonames === place.id);
}

/** The capital of a State that is neither of the two. */
export function isForeignCapital(place: Place, query: PlacingQuery, world: PlacingWorld): boolean {
  const country = world.country(place.country);
  return place.country !== query.sending && country?.kind !== 'territory' && isCapital(place, world);
}
