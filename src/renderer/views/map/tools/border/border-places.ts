import type { FacingPair, GeoLine, Station } from '#shared/geo/border-walk.ts';
import { facingPairs, walkBorder } from '#shared/geo/border-walk.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { BorderCity } from '#shared/models/world.ts';

/** A place along the border: a city, with the missions in it, or the place of a mission alone. */
export type BorderPlace = {
  readonly placeId: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly side: 'first' | 'second';
  readonly lat: number;
  readonly lon: number;
  /** 0 where it is not known. */
  readonly population: number;
  readonly missions: readonly Mission[];
};

export type BorderStations = {
  /** In the order of the way. */
  readonly stations: readonly Station<BorderPlace>[];
  /** Cities that face each other, in the order of the way. */
  readonly pairs: readonly FacingPair<BorderPlace>[];
};

/** What lies along the border within so many kilometres of it. `second` is the ISO code of the second side. */
export function borderStations(
  lines: readonly GeoLine[],
  cities: readonly BorderCity[],
  missions: readonly Mission[],
  second: string,
  withinKm: number,
): BorderStations {
  const places = new Map<string, BorderPlace>(
    cities.map((city) => [city.placeId, { ...city, missions: [] }]),
  );
  for (const mission of missions) {
    const { place } = mission.placing;
    if (place === null) continue;
    const known = places.get(place.placeId);
    const side = mission.receiving === second ? 'second' : 'first';
    const { placeId, name, country, lat, lon, population } = place;
    places.set(placeId, {
      ...(known ?? { placeId, name: mission.city ?? name, country, side, lat, lon, population }),
      missions: [...(known?.missions ?? []), mission],
    });
  }
  const stations = walkBorder(lines, [...places.values()], withinKm);
  const of = (side: BorderPlace['side']) => stations.filter(({ item }) => item.side === side);
  return { stations, pairs: facingPairs(of('first'), of('second'), withinKm) };
}

/** The station that is nearest along the way to where one stands; null where there is none. */
export function nearestStation(
  stations: readonly Station<BorderPlace>[],
  alongKm: number,
): Station<BorderPlace> | null {
  return stations.reduce<Station<BorderPlace> | null>(
    (best, station) =>
      best === null || Math.abs(station.alongKm - alongKm) < Math.abs(best.alongKm - alongKm)
        ? station
        : best,
    null,
  );
}
