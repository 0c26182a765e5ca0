import { distanceKm } from '#shared/geo/great-circle.ts';
import { isHeadOfMission } from '#shared/missions/mission-types.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Mention } from '#shared/models/mention.ts';
import type { MissionCity } from '../labels/labelled-cities.ts';

/** Within a capital, at the zooms at which whole States are seen. */
const coveredKm = 40;

/** A place that the text speaks of where it is read, or that is chosen. Degrees, WGS 84. */
export type AlongPlace = {
  readonly placeId: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  /** Whether its name is written beside it: countries, provinces and seas have theirs on the map already. */
  readonly isNamed: boolean;
  readonly isChosen: boolean;
  /** An embassy stands there, whose marker would cover a small ring. */
  readonly isUnderEmbassy: boolean;
};

/** What of the places held up is marked: all but the two States themselves, which the whole map is about. */
export function alongPlaces(
  places: readonly Mention[],
  chosenPlaceId: string | null,
  { article: { sides }, missions }: Pick<Edition, 'article' | 'missions'>,
): readonly AlongPlace[] {
  const embassies = missions.flatMap(({ type, placing: { place } }) =>
    place !== null && isHeadOfMission(type) ? [place] : [],
  );
  return places.flatMap(({ placeId, name, kind, country, lon, lat }): readonly AlongPlace[] => {
    const isSide = kind === 'country' && sides.some(({ iso2 }) => iso2 !== null && iso2 === country);
    if (isSide) return [];
    const hasName = kind === 'country' || kind === 'admin1' || kind === 'sea';
    const isUnderEmbassy = embassies.some((seat) => distanceKm(seat, { lon, lat }) < coveredKm);
    return [
      { placeId, name, lon, lat, isNamed: !hasName, isChosen: placeId === chosenPlaceId, isUnderEmbassy },
    ];
  });
}

/** Before the names of other consulates' cities, behind those of embassies. */
const priorities = { chosen: 0.1, named: 0.9 };

/** Their names among those of the cities with missions: written before others, and none twice. */
export function withAlongNames(
  cities: readonly MissionCity[],
  places: readonly AlongPlace[],
): readonly MissionCity[] {
  const named = new Map(
    places.filter(({ isNamed }) => isNamed).map((place) => [`city:${place.placeId}`, place]),
  );
  const known = new Set(cities.map(({ id }) => id));
  const priorityOf = ({ isChosen }: AlongPlace) => (isChosen ? priorities.chosen : priorities.named);
  return [
    ...cities.map((city) => {
      const place = named.get(city.id);
      return place === undefined ? city : { ...city, priority: Math.min(city.priority, priorityOf(place)) };
    }),
    ...[...named].flatMap(([id, place]): readonly MissionCity[] =>
      known.has(id)
        ? []
        : [
            {
              id,
              name: place.name,
              missionId: null,
              lon: place.lon,
              lat: place.lat,
              priority: priorityOf(place),
            },
          ],
    ),
  ];
}
