import { CopyLink } from '#renderer/components/CopyLink.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { NoteButton } from '#renderer/views/notes/NoteButton.tsx';
import type { TimelineForm } from '#shared/models/session.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { formatRange } from '#shared/time/format-time.ts';
import { lengthOf, periodOf, type TimeRange, zoomAround } from '#shared/time/time-range.ts';

import styles from './timeline.module.css';
import type { TimelineItem } from './timeline-items.ts';

export type TimelineHeadProps = {
  /** The statements that the status counts. */
  readonly counted: readonly TimelineItem[];
  /** The time that the status names: what is kept, else what is in view, without the air around everything. */
  readonly shown: TimeRange;
  /** What the section that is read dates. */
  readonly span: TimeRange | null;
  /** How many statements the band has no room for. */
  readonly left: number;
  readonly view: TimeRange;
  readonly limits: TimeRange;
  /** The time that is kept. */
  readonly period: TimeRange | null;
  readonly form: TimelineForm;
  readonly onForm: (form: TimelineForm) => void;
  readonly onRange: (range: TimeRange | null) => void;
  readonly onKeep: () => void;
  readonly onLetGo: () => void;
  /** The date or the time that is chosen, to write a note on. */
  readonly target: KeptSubject | null;
};

/** One row: what is shown, and what can be done with it. Folded, it is all there is. */
export function TimelineHead(props: TimelineHeadProps) {
  const { counted, shown, span, left, view, limits, period, form, onForm, onRange, onKeep, onLetGo } = props;
  const { target } = props;
  const { t, language } = useTranslate();
  const isOpen = form !== 'folded';
  const middle = (view.from + view.to) / 2;
  const zoom = (factor: number) => onRange(zoomAround(view, factor, middle, limits));
  const isAll = lengthOf(view) >= lengthOf(limits);
  const named = (range: TimeRange) => formatRange(range, language);
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          onClick={() => onForm(isOpen ? 'folded' : 'band')}
        >
          {t('frame.timeline')}
        </button>
      </h2>
      <p className={styles.status} role="status">
        {t('timeline.shown', {
          time: named(shown),
          statements: counted.length,
          sections: new Set(counted.map((item) => item.event.sectionId)).size,
        })}
      </p>
      {span !== null && <p className={styles.span}>{t('timeline.section-span', { time: named(span) })}</p>}
      {left > 0 && <p className={styles.more}>{t('timeline.more', { count: left })}</p>}
      <div className={styles.tools}>
        {isOpen && (
          <>
            <button type="button" onClick={() => zoom(2)} aria-label={t('timeline.zoomIn')}>
              +
            </button>
            <button
              type="button"
              onClick={() => zoom(0.5)}
              aria-disabled={isAll}
              aria-label={t('timeline.zoomOut')}
            >
              −
            </button>
            <button type="button" onClick={() => onRange(null)} aria-disabled={isAll}>
              {t('timeline.everything')}
            </button>
          </>
        )}
        <button
          type="button"
          aria-pressed={period !== null}
          aria-disabled={period === null && isAll}
          title={period === null && isAll ? t('timeline.keep-what') : undefined}
          onClick={period !== null ? onLetGo : isAll ? undefined : onKeep}
        >
          {t(period === null ? 'timeline.keep' : 'timeline.letGo')}
        </button>
        {period !== null && (
          <CopyLink to={{ kind: 'period', ...periodOf(period) }} name={named(period)} asSign />
        )}
        {target !== null && <NoteButton target={target} look="sign" />}
        <button
          type="button"
          aria-pressed={form === 'list'}
          onClick={() => onForm(form === 'list' ? 'band' : 'list')}
        >
          {t('timeline.list')}
        </button>
      </div>
    </div>
  );
}
