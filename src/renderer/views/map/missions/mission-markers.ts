import type { Edition } from '#shared/models/edition.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { Language } from '#shared/models/settings.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { missionName } from '#shared/text/mission-name.ts';
import type { MarkerSpec } from './marker-element.ts';

/**
 * The markers of an edition's missions in the order in which they take the
 * focus: State by State in title order, and within a State from west to east.
 * Missions without a place are in the table only.
 */
export function missionMarkers(
  edition: Edition,
  countries: readonly CountryFacts[],
  language: Language,
  notesOn: (missionId: string) => number = () => 0,
): readonly MarkerSpec[] {
  const [first, second] = edition.article.sides.map(({ iso2 }) => iso2);
  const sideOf = ({ sending }: Mission) =>
    sending === first ? 'first' : sending === second ? 'second' : 'other';
  const order = { first: 0, second: 1, other: 2 } as const;
  return edition.missions
    .flatMap((mission): readonly MarkerSpec[] => {
      const { place, status } = mission.placing;
      if (place === null) return [];
      return [
        {
          id: mission.id,
          name: missionName(mission, countries, language),
          lon: place.lon,
          lat: place.lat,
          type: mission.type,
          side: sideOf(mission),
          review: status === 'review',
          notes: notesOn(mission.id),
        },
      ];
    })
    .toSorted(
      (one, other) => order[one.side] - order[other.side] || one.lon - other.lon || one.lat - other.lat,
    );
}
