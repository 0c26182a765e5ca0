import { useId } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { formatLengths } from '../../format-lengths.ts';
import type { BorderWalk } from '../map-tools.ts';
import styles from '../tools.module.css';

export type BorderOptionsProps = {
  readonly walk: BorderWalk;
  readonly onChange: (change: Partial<BorderWalk>) => void;
};

const distances = [10, 25, 50, 100];
const populations = [0, 1_000, 10_000, 50_000, 100_000];

/** How far from the border to look, and for cities of what size. */
export function BorderOptions({ walk, onChange }: BorderOptionsProps) {
  const { t, language, units } = useTranslate();
  const [within, least] = [useId(), useId()];
  const number = new Intl.NumberFormat(language);
  return (
    <div className={styles.row}>
      <label htmlFor={within}>
        {t('tools.border-within')}{' '}
        <select
          id={within}
          value={walk.withinKm}
          onChange={({ target }) => onChange({ withinKm: Number(target.value) })}
        >
          {distances.map((km) => (
            <option key={km} value={km}>
              {formatLengths(km, language, units)}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={least}>
        {t('tools.border-population')}{' '}
        <select
          id={least}
          value={walk.leastPopulation}
          onChange={({ target }) => onChange({ leastPopulation: Number(target.value) })}
        >
          {populations.map((count) => (
            <option key={count} value={count}>
              {count === 0 ? t('tools.border-any-size') : number.format(count)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
