import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { PlacingChoice } from '#shared/models/library.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { countryName } from '#shared/text/mission-name.ts';
import { CandidateChoice } from './CandidateChoice.tsx';
import { isPlacedByHand } from './missions-to-check.ts';
import { outsideReceivingState } from './outside-receiving-state.ts';
import { PointFields } from './PointFields.tsx';
import styles from './placing.module.css';

export type PlacingFormProps = {
  readonly mission: Mission;
  readonly countries: readonly CountryFacts[];
  /** null gives the mission back to the rule. */
  readonly onPlace: (mission: Mission, choice: PlacingChoice | null) => void;
  /** Whether the next click on the map is the mission's place. */
  readonly pointing: boolean;
  readonly onPointing: (pointing: boolean) => void;
  readonly onShowInArticle: (mission: Mission) => void;
};

/** Where one mission is: a candidate, a click on the map, or coordinates. Each choice holds at once. */
export function PlacingForm({
  mission,
  countries,
  onPlace,
  pointing,
  onPointing,
  onShowInArticle,
}: PlacingFormProps) {
  const { t, language } = useTranslate();
  const outside = outsideReceivingState(mission, countries);
  return (
    <div className={styles.form}>
      <p>
        <button type="button" className={styles.words} onClick={() => onShowInArticle(mission)}>
          <small>{t('placing.words')}</small> <q>{mission.source.trim()}</q>
        </button>
      </p>
      <CandidateChoice
        mission={mission}
        countries={countries}
        onChoose={(placeId) => onPlace(mission, { kind: 'candidate', placeId })}
      />
      <fieldset className={styles.choices}>
        <legend>{t('placing.point')}</legend>
        <button
          type="button"
          className={styles.point}
          aria-pressed={pointing}
          onClick={() => onPointing(!pointing)}
        >
          {t('placing.on-the-map')}
        </button>
        <span role="status">{pointing && t('placing.pointing')}</span>
        <PointFields
          key={`${mission.placing.place?.lat} ${mission.placing.place?.lon}`}
          place={mission.placing.place}
          onPoint={(lat, lon) => onPlace(mission, { kind: 'point', lat, lon })}
        />
      </fieldset>
      {outside !== null && (
        <p role="alert" className={styles.outside}>
          {t('placing.outside', {
            country: countryName(outside, countries, language),
            receiving: countryName(mission.receiving, countries, language),
          })}
        </p>
      )}
      {isPlacedByHand(mission) && (
        <button type="button" className="button" onClick={() => onPlace(mission, null)}>
          {t('placing.give-back')}
        </button>
      )}
    </div>
  );
}
