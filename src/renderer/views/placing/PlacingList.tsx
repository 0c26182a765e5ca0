import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { placingText } from '#renderer/views/missions/placing-text.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { Subject } from '#shared/models/subject.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { missionName } from '#shared/text/mission-name.ts';
import { isPlacedByHand } from './missions-to-check.ts';
import styles from './placing.module.css';

export type PlacingListProps = {
  readonly missions: readonly Mission[];
  readonly countries: readonly CountryFacts[];
  readonly chosenId: string | null;
  readonly onSelect: (selection: Subject) => void;
};

export function PlacingList({ missions, countries, chosenId, onSelect }: PlacingListProps) {
  const { t, language } = useTranslate();
  return (
    <ul className={styles.list} aria-label={t('placing.missions')}>
      {missions.map((mission) => (
        <li key={mission.id}>
          <button
            type="button"
            className={styles.mission}
            aria-pressed={mission.id === chosenId}
            onClick={() => onSelect({ kind: 'mission', id: mission.id })}
          >
            {missionName(mission, countries, language)}
            <small>{isPlacedByHand(mission) ? t('placing.by-hand') : placingText(mission, t)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
