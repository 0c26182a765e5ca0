import { type FormEvent, useState } from 'react';
import { Field } from '#renderer/components/Field.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { PlaceCandidate } from '#shared/models/mission.ts';
import { parseDegrees } from './parse-degrees.ts';
import styles from './placing.module.css';

export type PointFieldsProps = {
  readonly place: PlaceCandidate | null;
  readonly onPoint: (lat: number, lon: number) => void;
};

/** Coordinates by keyboard: the way to set a point without a pointer. */
export function PointFields({ place, onPoint }: PointFieldsProps) {
  const { t } = useTranslate();
  const [lat, setLat] = useState(place === null ? '' : String(place.lat));
  const [lon, setLon] = useState(place === null ? '' : String(place.lon));
  const [wrong, setWrong] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const point = [parseDegrees(lat, 90), parseDegrees(lon, 180)] as const;
    setWrong(point.includes(null));
    if (point[0] !== null && point[1] !== null) onPoint(point[0], point[1]);
  }

  return (
    <form className={styles.degrees} onSubmit={submit}>
      <label>
        {t('placing.latitude')}
        <Field inputMode="decimal" value={lat} onChange={(event) => setLat(event.target.value)} />
      </label>
      <label>
        {t('placing.longitude')}
        <Field inputMode="decimal" value={lon} onChange={(event) => setLon(event.target.value)} />
      </label>
      <button type="submit" className={styles.point}>
        {t('placing.set-point')}
      </button>
      {wrong && <p role="alert">{t('placing.bad-point')}</p>}
    </form>
  );
}
