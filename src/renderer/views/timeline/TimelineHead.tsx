import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { formatDay } from './ticks.ts';
import { lengthOf, type TimeRange, zoomAround } from './time-range.ts';
import styles from './timeline.module.css';
import type { TimelineItem } from './timeline-items.ts';

export type TimelineHeadProps = {
  /** The statements that the status counts. */
  readonly counted: readonly TimelineItem[];
  /** The time that the status names: what is kept, else what is in view. */
  readonly shown: TimeRange;
  readonly view: TimeRange;
  readonly limits: TimeRange;
  readonly isKept: boolean;
  readonly asList: boolean;
  readonly onList: (asList: boolean) => void;
  readonly onRange: (range: TimeRange | null) => void;
  readonly onKeep: () => void;
  readonly onLetGo: () => void;
};

export function TimelineHead(props: TimelineHeadProps) {
  const { counted, shown, view, limits, isKept, asList, onList, onRange, onKeep, onLetGo } = props;
  const { t, language } = useTranslate();
  const unit = lengthOf(shown) > 4 * 365 ? 'year' : 'month';
  const middle = (view.from + view.to) / 2;
  const zoom = (factor: number) => onRange(zoomAround(view, factor, middle, limits));
  const isAll = lengthOf(view) >= lengthOf(limits);
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{t('frame.timeline')}</h2>
      <p className={styles.status} role="status">
        {t('timeline.shown', {
          first: formatDay(shown.from, unit, language),
          last: formatDay(shown.to - 1, unit, language),
          statements: counted.length,
          sections: new Set(counted.map((item) => item.event.sectionId)).size,
        })}
      </p>
      <div className={styles.tools}>
        <button type="button" onClick={() => zoom(2)} aria-label={t('timeline.zoomIn')}>
          +
        </button>
        <button type="button" onClick={() => zoom(0.5)} disabled={isAll} aria-label={t('timeline.zoomOut')}>
          −
        </button>
        <button type="button" onClick={() => onRange(null)} disabled={isAll}>
          {t('timeline.everything')}
        </button>
        {isKept ? (
          <button type="button" onClick={onLetGo}>
            {t('timeline.letGo')}
          </button>
        ) : (
          <button type="button" onClick={onKeep}>
            {t('timeline.keep')}
          </button>
        )}
        <button type="button" aria-pressed={asList} onClick={() => onList(!asList)}>
          {t('timeline.list')}
        </button>
      </div>
    </div>
  );
}
