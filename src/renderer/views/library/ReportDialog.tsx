import { Dialog } from '#renderer/components/Dialog.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { ImportOutcome } from '#renderer/state/library-state.ts';
import { createUniqueNames } from '#shared/text/slug.ts';
import styles from './library.module.css';
import { ReportRow } from './ReportRow.tsx';

export type ReportDialogProps = {
  readonly outcome: ImportOutcome;
  readonly onOpen: (id: string) => void;
  readonly onDecide: (heldId: string, isKept: boolean) => void;
  readonly onClose: () => void;
};

/** What became of every file of an import. */
export function ReportDialog({ outcome, onOpen, onDecide, onClose }: ReportDialogProps) {
  const { t } = useTranslate();
  const { results, countries } = outcome;
  const imported = results.filter(({ kind }) => kind === 'imported' || kind === 'replaced').length;
  // Two files of an import may have the same name.
  const unique = createUniqueNames();
  const failed = results.filter(({ kind }) => kind === 'failed').length;
  return (
    <Dialog title={t('library.report')} wide onClose={onClose}>
      <p className={styles.summary}>
        {t('library.report-summary', { imported })}
        {failed > 0 && ` ${t('library.report-failed', { count: failed })}`}
      </p>
      <ul className={styles.packs} aria-label={t('library.report')}>
        {results.map((result) => (
          <ReportRow
            key={unique(result.name)}
            result={result}
            countries={countries}
            onOpen={onOpen}
            onDecide={onDecide}
          />
        ))}
      </ul>
    </Dialog>
  );
}
