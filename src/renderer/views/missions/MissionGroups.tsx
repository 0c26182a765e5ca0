import { MissionSymbol } from '#renderer/components/MissionSymbol.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { type MissionFilter, missionGroups, toggleGroups } from '#renderer/state/mission-filter.ts';
import { sideOf } from '#renderer/state/sides.ts';
import { missionTypeHeading } from '#shared/missions/mission-types.ts';
import type { RelationSide } from '#shared/models/article.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { countryName } from '#shared/text/mission-name.ts';
import styles from './missions.module.css';

export type MissionGroupsProps = {
  readonly missions: readonly Mission[];
  readonly sides: readonly RelationSide[];
  readonly countries: readonly CountryFacts[];
  readonly filter: MissionFilter;
  readonly onFilter: (filter: MissionFilter) => void;
};

/** The map's legend as a row of switches: each shows or hides the missions of one State that are of one type. */
export function MissionGroups({ missions, sides, countries, filter, onFilter }: MissionGroupsProps) {
  const { t, language } = useTranslate();
  const groups = missionGroups(
    missions,
    sides.flatMap((side) => side.iso2 ?? []),
  );
  const senders = [...new Set(groups.map((group) => group.sending))];
  return (
    <div className={styles.groups}>
      {senders.map((sending) => (
        <fieldset key={sending} className={styles.sender}>
          <legend className="visually-hidden">
            {t('missions.sent-by', { state: countryName(sending, countries, language) })}
          </legend>
          {groups
            .filter((group) => group.sending === sending)
            .map(({ key, type, count }) => (
              <button
                key={key}
                type="button"
                className={styles.group}
                aria-pressed={!filter.hidden.includes(key)}
                onClick={() => onFilter(toggleGroups(filter, [key]))}
              >
                <MissionSymbol type={type} side={sideOf(sending, sides)} />
                {missionTypeHeading(type, count, language)} <span className={styles.count}>{count}</span>
              </button>
            ))}
        </fieldset>
      ))}
    </div>
  );
}
