import { useEffect, useRef } from 'react';
import { CopyLink } from '#renderer/components/CopyLink.tsx';
import { takesEscape } from '#renderer/components/takes-escape.ts';
import { formatDistance } from '#renderer/i18n/format-distance.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { NoteButton } from '#renderer/views/notes/NoteButton.tsx';
import { useNoting } from '#renderer/views/notes/NotesContext.tsx';
import type { Mission } from '#shared/models/mission.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { keepMission } from '#shared/subjects/kinds/mission.ts';
import { countryNameWithArticle, missionName } from '#shared/text/mission-name.ts';
import type { MissionFacts } from './mission-facts.ts';
import styles from './popup.module.css';

export type MissionPopupProps = {
  readonly mission: Mission;
  readonly facts: MissionFacts;
  readonly countries: readonly CountryFacts[];
  /** Opened from its marker: the focus moves into it. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly onChoose: (missionId: string) => void;
  readonly onShowInArticle: (mission: Mission) => void;
};

/** What the atlas knows about one mission, and where it leads. */
export function MissionPopup({
  mission,
  facts,
  countries,
  takesFocus,
  onClose,
  onChoose,
  onShowInArticle,
}: MissionPopupProps) {
  const { t, language, units } = useTranslate();
  const { article } = useNoting();
  const card = useRef<HTMLDivElement>(null);
  const { place, status, candidateCount } = mission.placing;
  const city = mission.city ?? place?.name ?? null;
  const division = place?.admin1 ?? null;

  useEffect(
    function takeFocus() {
      if (takesFocus && mission.id !== '') card.current?.focus({ preventScroll: true });
    },
    [takesFocus, mission.id],
  );

  return (
    <div
      ref={card}
      className={styles.card}
      role="dialog"
      aria-label={missionName(mission, countries, language)}
      tabIndex={-1}
      onKeyDown={(event) => takesEscape(event) && onClose()}
    >
      <button type="button" className={styles.close} aria-label={t('map.popup-close')} onClick={onClose}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
      <h3 className={styles.title}>{missionName({ ...mission, city: null }, countries, language)}</h3>
      {city !== null && (
        <p className={styles.place}>
          {division === null || division === city ? city : t('map.popup-city', { city, division })}
        </p>
      )}
      {mission.concurrent && (
        <p className={styles.note}>
          {t('map.popup-elsewhere', {
            receiving: countryNameWithArticle(mission.receiving, countries, language),
          })}
        </p>
      )}
      {status === 'review' && (
        <p className={styles.note}>{t('map.popup-doubt', { count: candidateCount })}</p>
      )}
      <dl className={styles.facts}>
        {facts.toBorder !== null && (
          <div>
            <dt>{t('map.popup-to-border')}</dt>
            <dd>{formatDistance(facts.toBorder, language, units)}</dd>
          </div>
        )}
        {facts.nearest !== null && (
          <Nearest nearest={facts.nearest} countries={countries} onChoose={onChoose} />
        )}
      </dl>
      <p className={styles.actions}>
        <button type="button" onClick={() => onShowInArticle(mission)}>
          {t('map.popup-in-text')}
        </button>
        <CopyLink
          to={{ kind: 'mission', id: mission.id }}
          name={missionName(mission, countries, language)}
          asSign
        />
        <NoteButton target={keepMission(article, mission, { countries, language })} look="words" />
      </p>
    </div>
  );
}

type NearestProps = Pick<MissionPopupProps, 'countries' | 'onChoose'> & {
  readonly nearest: NonNullable<MissionFacts['nearest']>;
};

function Nearest({ nearest: { mission, kilometres }, countries, onChoose }: NearestProps) {
  const { t, language, units } = useTranslate();
  return (
    <div>
      <dt>{t('map.popup-nearest')}</dt>
      <dd>
        <button
          type="button"
          title={missionName(mission, countries, language)}
          onClick={() => onChoose(mission.id)}
        >
          {mission.city ?? missionName(mission, countries, language)}
        </button>{' '}
        {formatDistance(kilometres, language, units)}
      </dd>
    </div>
  );
}
