import { isShown, type MissionFilter } from '#renderer/state/mission-filter.ts';
import { type NearestDistrict, nearestDistricts } from '#shared/geo/nearest-districts.ts';
import type { Edition } from '#shared/models/edition.ts';

/** A State's missions in another, whose districts can be drawn: of two places or more. */
export type DistrictChoice = {
  /** `sending>receiving` */
  readonly key: string;
  readonly sending: string;
  readonly receiving: string;
  readonly districts: readonly NearestDistrict[];
};

/** Whose districts there are, of the missions that the legend shows, in the order of the title. */
export function districtChoices(
  { article, missions }: Edition,
  filter: MissionFilter,
): readonly DistrictChoice[] {
  const shown = missions.filter((mission) => isShown(filter, mission));
  const rank = (iso2: string) => [...article.sides.map((side) => side.iso2), iso2].indexOf(iso2);
  const keys = [...new Set(shown.map(({ sending, receiving }) => `${sending}>${receiving}`))];
  return keys
    .map((key) => {
      const [sending = '', receiving = ''] = key.split('>');
      const own = shown.filter((mission) => mission.sending === sending && mission.receiving === receiving);
      return { key, sending, receiving, districts: nearestDistricts(own) };
    })
    .filter(({ districts }) => districts.length > 1)
    .toSorted((one, other) => rank(one.sending) - rank(other.sending) || (one.key < other.key ? -1 : 1));
}
