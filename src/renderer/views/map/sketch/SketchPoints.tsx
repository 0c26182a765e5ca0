import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { distanceKm, type Position } from '#shared/geo/great-circle.ts';
import { type SketchKind, sketchSteps, withoutPoint } from '#shared/geo/sketch.ts';
import { formatLengths } from '../format-lengths.ts';
import { keyedPoints } from './keyed-points.ts';
import styles from './sketch.module.css';

export type SketchPointsProps = {
  readonly kind: SketchKind;
  readonly points: readonly Position[];
  readonly onChange: (points: readonly Position[]) => void;
};

/** The points of a drawing as a list, each with the way to the next, and a button that takes it away. */
export function SketchPoints({ kind, points, onChange }: SketchPointsProps) {
  const { t, language, units } = useTranslate();
  const steps = sketchSteps(kind, points);
  if (points.length === 0) return null;
  return (
    <ol className={styles.points} aria-label={t('tools.points')}>
      {keyedPoints(points).map(({ key, name }, index) => {
        const step = steps[index];
        return (
          <li key={key}>
            <span className={styles.position}>{name}</span>
            <span className={styles.step}>
              {step !== undefined && `→ ${formatLengths(distanceKm(...step), language, units)}`}
            </span>
            <button
              type="button"
              className="button"
              aria-label={t('tools.remove-point', { number: index + 1 })}
              title={t('tools.remove-point', { number: index + 1 })}
              onClick={() => onChange(withoutPoint(points, index))}
            >
              ×
            </button>
          </li>
        );
      })}
    </ol>
  );
}
