import { Dialog } from '#renderer/components/Dialog.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { NotebookActions } from '#renderer/state/notebook-actions.ts';
import type { NotebookState } from '#renderer/state/notebook-state.ts';
import { DamageReport } from './DamageReport.tsx';
import { GenerationTable } from './GenerationTable.tsx';
import { NotebookOutcomeMessage } from './NotebookOutcomeMessage.tsx';
import styles from './notebook.module.css';
import { OnlyRead } from './OnlyRead.tsx';

export type NotebookLayerProps = { readonly notebook: NotebookState; readonly actions: NotebookActions };

/** The screen of the notebook as a whole: what was found at start, and the states that it can go back to. */
export function NotebookLayer({ notebook, actions }: NotebookLayerProps) {
  const { report, shown, generations, outcome } = notebook;
  const { t } = useTranslate();
  if (!shown || report === null) return null;
  return (
    <Dialog title={t('notebook.title')} wide onClose={() => void actions.show(false)}>
      {report.damaged.length > 0 && <DamageReport report={report} />}
      {report.readOnly !== null && (
        <OnlyRead
          reason={report.readOnly}
          onReopen={() => void actions.reopen()}
          onRead={() => void actions.show(false)}
        />
      )}
      <NotebookOutcomeMessage outcome={outcome} />
      <h3 className={styles.heading}>{t('notebook.states')}</h3>
      <p className={styles.soft}>{t('notebook.states-hint')}</p>
      {generations === null ? (
        <p className={styles.soft}>{t('notebook.counting')}</p>
      ) : (
        <GenerationTable
          generations={generations}
          mayChoose={report.readOnly === null && outcome.kind !== 'working'}
          onChoose={(generation) => void actions.restore(generation)}
        />
      )}
      <p className={styles.soft}>
        {t('notebook.folder')} <code>{report.folder}</code>
      </p>
    </Dialog>
  );
}
