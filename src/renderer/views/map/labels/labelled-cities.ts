import { isHeadOfMission } from '#shared/missions/mission-types.ts';
import type { Mission } from '#shared/models/mission.ts';

/** A city with missions, or a place that the text speaks of, without its place on the screen. */
export type MissionCity = {
  readonly id: string;
  readonly name: string;
  /** The mission beside whose marker the name stands; null beside the place itself. */
  readonly missionId: string | null;
  readonly lon: number;
  readonly lat: number;
  /** The lower is placed the earlier, from 0 to 2: seats of embassies, then by population. */
  readonly priority: number;
  /** It is named whatever else has to go. */
  readonly isChosen?: boolean;
};

/** The name of the chosen mission's city is placed before all others. */
const CHOSEN = -1;

/** Each city with placed missions once, named as the article names it; the chosen mission's beside that mission. */
export function missionCities(
  missions: readonly Mission[],
  chosenId: string | null = null,
): readonly MissionCity[] {
  const cities = new Map<string, MissionCity>();
  for (const { id, city, type, placing } of missions) {
    const { place } = placing;
    if (place === null) continue;
    const priority =
      id === chosenId
        ? CHOSEN
        : (isHeadOfMission(type) ? 0 : 1) + Math.max(0, 1 - Math.log10(place.population + 10) / 8);
    const known = cities.get(place.placeId);
    if (known !== undefined && known.priority <= priority) continue;
    cities.set(place.placeId, {
      id: `city:${place.placeId}`,
      name: city ?? place.name,
      missionId: id,
      lon: place.lon,
      lat: place.lat,
      priority,
      ...(id === chosenId && { isChosen: true }),
    });
  }
  return [...cities.values()];
}
