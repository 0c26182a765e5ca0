import { Dialog } from '#renderer/components/Dialog.tsx';
import { failureText } from '#renderer/i18n/failure-text.ts';
import { formatMoment } from '#renderer/i18n/format-moment.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { ExchangeActions } from '#renderer/state/exchange-actions.ts';
import type { ExchangeState, ImportStep } from '#renderer/state/exchange-state.ts';
import styles from './exchange.module.css';
import { ImportPreviewView } from './ImportPreviewView.tsx';
import { NotesFilePicker } from './NotesFilePicker.tsx';

export type ImportDialogProps = {
  readonly step: ImportStep;
  readonly lastImport: ExchangeState['lastImport'];
  readonly actions: ExchangeActions;
  readonly onClose: () => void;
};

/** Files are chosen, what they would do is shown, then it is done, and can be undone. */
export function ImportDialog({ step, lastImport, actions, onClose }: ImportDialogProps) {
  const { t, language } = useTranslate();
  return (
    <Dialog title={t('exchange.import')} wide onClose={onClose}>
      <div role="status" className={styles.outcome}>
        {step.kind === 'working' && t('exchange.working')}
        {step.kind === 'done' && (
          <p>
            {t('exchange.imported', { count: step.taken })}{' '}
            {step.result.reviewCount > 0 &&
              t('exchange.answers-imported', { count: step.result.reviewCount })}{' '}
            {step.result.refusedCount > 0 && t('exchange.refused-count', { count: step.result.refusedCount })}
          </p>
        )}
        {step.kind === 'undone' && (
          <p>
            {t('exchange.undone', { undone: step.undone })}{' '}
            {step.kept > 0 && t('exchange.undone-kept', { kept: step.kept })}
          </p>
        )}
        {step.kind === 'failed' && (
          <>
            <p className={styles.problem}>{failureText(step.failure, t)}</p>
            <p className={styles.hint} lang="en">
              {step.failure.code}: {step.failure.message}
            </p>
          </>
        )}
      </div>
      {step.kind === 'preview' ? (
        <ImportPreviewView
          preview={step.preview}
          onImport={(takeOlder) => void actions.importPreviewed(takeOlder)}
          onOthers={() => void actions.show('import')}
        />
      ) : (
        step.kind !== 'working' && (
          <>
            <p className={styles.hint}>{t('exchange.import-hint')}</p>
            <NotesFilePicker onFiles={(files) => void actions.preview(files)} />
            {lastImport !== null && (
              <p className={styles.last}>
                <span>
                  {t('exchange.undo-last', {
                    date: formatMoment(lastImport.at, language),
                    count: lastImport.noteCount,
                  })}
                </span>
                <button type="button" className="button" onClick={() => void actions.undoImport()}>
                  {t('exchange.undo')}
                </button>
              </p>
            )}
          </>
        )
      )}
    </Dialog>
  );
}
