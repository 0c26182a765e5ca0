import { type MissionFilter, missionGroups } from '#renderer/state/mission-filter.ts';
import { missionTypeHeading } from '#shared/missions/mission-types.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Language } from '#shared/models/settings.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { countryName } from '#shared/text/mission-name.ts';
import { groupsByDirection } from '../../legend/legend-groups.ts';
import type { LegendColumn } from './map-drawing.ts';

/** The legend of the missions that are shown, a column for each State's missions in another. */
export function legendColumns(
  { article, missions }: Edition,
  filter: MissionFilter,
  countries: readonly CountryFacts[],
  language: Language,
): readonly LegendColumn[] {
  const sides = article.sides.map(({ iso2 }) => iso2);
  const groups = missionGroups(
    missions.filter(({ placing }) => placing.place !== null),
    sides.flatMap((iso2) => iso2 ?? []),
  ).filter(({ key }) => !filter.hidden.includes(key));
  const number = new Intl.NumberFormat(language);
  return groupsByDirection(groups).map(({ sending, receiving, members }) => ({
    heading: `${countryName(sending, countries, language)} → ${countryName(receiving, countries, language)}`,
    entries: members.map(({ type, count }) => ({
      type,
      side: sending === sides[0] ? 'first' : sending === sides[1] ? 'second' : 'other',
      label: `${missionTypeHeading(type, count, language)} (${number.format(count)})`,
    })),
  }));
}
