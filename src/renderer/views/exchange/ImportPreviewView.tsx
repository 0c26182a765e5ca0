import { useState } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { ImportPreview } from '#shared/contract/exchange-channels.ts';
import styles from './exchange.module.css';
import { PreviewedNoteRow } from './PreviewedNoteRow.tsx';
import { PreviewGroup } from './PreviewGroup.tsx';
import { RefusedRow } from './RefusedRow.tsx';

export type ImportPreviewViewProps = {
  readonly preview: ImportPreview;
  readonly onImport: (takeOlder: boolean) => void;
  readonly onOthers: () => void;
};

const statuses = ['new', 'changed', 'older', 'same'] as const;

/** What is new, changed, later here, the same and refused, before anything is done. */
export function ImportPreviewView({ preview, onImport, onOthers }: ImportPreviewViewProps) {
  const { t } = useTranslate();
  const [takeOlder, setTakeOlder] = useState(false);
  const { counts, notes, reviewCount, refused, refusedCount } = preview;
  const taken = counts.new + counts.changed + (takeOlder ? counts.older : 0);
  return (
    <section aria-label={t('exchange.preview')}>
      {statuses.map((status) => (
        <PreviewGroup key={status} status={status} count={counts[status]} listed={notesOf(status).length}>
          {notesOf(status).map((note) => (
            <PreviewedNoteRow key={note.id} note={note} />
          ))}
        </PreviewGroup>
      ))}
      {reviewCount > 0 && (
        <p className={styles.answers}>
          <b>{t('exchange.answers')}</b> <span className={styles.number}>{reviewCount}</span>{' '}
          <span className={styles.means}>{t('exchange.means.answers')}</span>
        </p>
      )}
      <PreviewGroup status="refused" count={refusedCount} listed={refused.length}>
        {refused.map(({ from, error }) => (
          <RefusedRow key={`${from} ${error.message}`} from={from} error={error} />
        ))}
      </PreviewGroup>
      <div className={styles.foot}>
        {counts.older > 0 && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={takeOlder}
              onChange={(event) => setTakeOlder(event.target.checked)}
            />
            {t('exchange.take-older')}
          </label>
        )}
        <span className={styles.spacer} />
        <button type="button" className="button" onClick={onOthers}>
          {t('exchange.other-files')}
        </button>
        <button
          type="button"
          className={styles.primary}
          disabled={taken === 0 && reviewCount === 0}
          onClick={() => onImport(takeOlder)}
        >
          {taken === 0 && reviewCount > 0
            ? t('exchange.do-import-answers', { count: reviewCount })
            : t('exchange.do-import', { count: taken })}
        </button>
      </div>
    </section>
  );

  function notesOf(status: (typeof statuses)[number]) {
    return notes.filter((note) => note.status === status);
  }
}
