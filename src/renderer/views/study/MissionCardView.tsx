import { useState } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Edition } from '#shared/models/edition.ts';
import type { Grade } from '#shared/models/study.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { quizChoices } from '#shared/study/mission-quiz.ts';
import type { MissionCard } from '#shared/study/study-card.ts';
import { countryName, missionName } from '#shared/text/mission-name.ts';
import { BlankMap } from './BlankMap.tsx';
import { FocusedButton } from './FocusedButton.tsx';
import { regionName } from './region-name.ts';
import styles from './study.module.css';
import { useDigitKeys } from './use-digit-keys.ts';

export type MissionCardViewProps = {
  readonly card: MissionCard;
  /** Which places are offered, and in which order, depends on it alone. */
  readonly seed: string;
  readonly edition: Edition;
  readonly countries: readonly CountryFacts[];
  readonly onGrade: (grade: Grade) => void;
};

/**
 * Where is this mission? Answered on the blank map, or by the keys 1 to 4; to those who do not see the map the
 * choices say their regions, which nobody else reads before the answer.
 */
export function MissionCardView({ card, seed, edition, countries, onGrade }: MissionCardViewProps) {
  const { t, language } = useTranslate();
  const [choices] = useState(() => quizChoices(card.mission, edition.missions, seed));
  const [chosen, setChosen] = useState<number | null>(null);
  const choose = (index: number) => {
    if (chosen === null && index < choices.length) setChosen(index);
  };
  useDigitKeys((digit) => choose(digit - 1));
  const isRight = chosen !== null && choices[chosen]?.isRight === true;
  const right = choices.find((choice) => choice.isRight)?.place;
  return (
    <article className={styles.card} aria-label={t('study.card')}>
      <p className={styles.question}>
        {t('study.where', { mission: missionName(card.mission, countries, language) })}
      </p>
      <BlankMap
        choices={choices}
        chosen={chosen}
        sides={edition.article.sides.map(({ iso2 }) => iso2)}
        onChoose={choose}
      />
      <ol className={styles.choices}>
        {choices.map(({ place }, index) => (
          <li key={place.placeId}>
            <button
              type="button"
              className={styles.grade}
              disabled={chosen !== null}
              aria-pressed={chosen === index}
              onClick={() => choose(index)}
            >
              <kbd>{index + 1}</kbd>{' '}
              <span className={chosen === null ? 'visually-hidden' : undefined}>
                {regionName(place, countries, language)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {chosen !== null && right !== undefined && (
        <div className={styles.verdict}>
          <p role="status">
            {t(isRight ? 'study.right' : 'study.wrong', {
              place: right.name,
              // A capital that is a State's part of its own is not named twice.
              region:
                right.admin1 === right.name
                  ? countryName(right.country, countries, language)
                  : regionName(right, countries, language),
            })}
          </p>
          <FocusedButton className={styles.primary} onClick={() => onGrade(isRight ? 3 : 1)}>
            {t('study.go-on')} <kbd>{t('study.space')}</kbd>
          </FocusedButton>
        </div>
      )}
    </article>
  );
}
