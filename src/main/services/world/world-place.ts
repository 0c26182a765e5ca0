import type { Gazetteer, Place } from '#main/world/gazetteer.ts';
import type { WorldPlace } from '#shared/models/world.ts';

/** A place of the gazetteer as windows know it. */
export function worldPlace(gazetteer: Gazetteer, place: Place): WorldPlace {
  const { id, name, country, lat, lon, population } = place;
  const admin1 = gazetteer.admin1(country, place.admin1)?.name ?? null;
  return { placeId: `geonames:${id}`, name, admin1, country, lat, lon, population };
}
