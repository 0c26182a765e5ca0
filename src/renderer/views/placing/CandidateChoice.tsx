import { EmptyMessage } from '#renderer/components/EmptyMessage.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Mission, PlaceCandidate } from '#shared/models/mission.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { countryName } from '#shared/text/mission-name.ts';
import styles from './placing.module.css';

export type CandidateChoiceProps = {
  readonly mission: Mission;
  readonly countries: readonly CountryFacts[];
  readonly onChoose: (placeId: string) => void;
};

/** The cities of that name, the likeliest first. Choosing the one that the rule proposed confirms it. */
export function CandidateChoice({ mission, countries, onChoose }: CandidateChoiceProps) {
  const { t, language } = useTranslate();
  const { candidates, place } = mission.placing;
  const named = candidates.filter(({ placeId }) => placeId !== 'manual');
  const regionOf = ({ admin1, country }: PlaceCandidate) =>
    [admin1, countryName(country, countries, language)].filter((part) => part !== null).join(', ');
  if (named.length === 0) return <EmptyMessage>{t('placing.no-candidates')}</EmptyMessage>;
  return (
    <fieldset className={styles.choices}>
      <legend>{t('placing.candidates')}</legend>
      {named.map((candidate) => (
        <button
          key={candidate.placeId}
          type="button"
          className={styles.candidate}
          aria-pressed={candidate.placeId === place?.placeId}
          onClick={() => onChoose(candidate.placeId)}
        >
          {t('placing.candidate', { name: candidate.name, region: regionOf(candidate) })}
          {candidate.population > 0 && (
            <small>{t('placing.population', { count: candidate.population })}</small>
          )}
        </button>
      ))}
    </fieldset>
  );
}
