import { formatMoment } from '#renderer/i18n/format-moment.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Translate } from '#renderer/i18n/translate.ts';
import type { NotebookOutcome } from '#renderer/state/notebook-state.ts';
import { assertNever } from '#shared/assert-never.ts';
import type { Language } from '#shared/models/settings.ts';
import styles from './notebook.module.css';

export type NotebookOutcomeMessageProps = { readonly outcome: NotebookOutcome };

/** What became of the last thing asked for, heard and seen. */
export function NotebookOutcomeMessage({ outcome }: NotebookOutcomeMessageProps) {
  const { t, language } = useTranslate();
  return (
    <p role="status" className={styles.outcome}>
      {wordsFor(outcome, t, language)}
    </p>
  );
}

function wordsFor(outcome: NotebookOutcome, t: Translate, language: Language): string {
  switch (outcome.kind) {
    case 'none':
      return '';
    case 'working':
      return t('notebook.working');
    case 'restored':
      return t('notebook.restored', { date: formatMoment(outcome.savedAt, language) });
    case 'only-read':
      return t('notebook.still-only-read');
    case 'writable':
      return t('notebook.writable');
    default:
      return assertNever(outcome);
  }
}
