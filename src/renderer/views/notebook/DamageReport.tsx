import { formatMoment } from '#renderer/i18n/format-moment.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { NotebookReport } from '#shared/contract/notes-channels.ts';
import styles from './notebook.module.css';

export type DamageReportProps = { readonly report: NotebookReport };

/** What could not be read at start, and what was opened in its place. */
export function DamageReport({ report: { damaged, opened, notes } }: DamageReportProps) {
  const { t, language } = useTranslate();
  return (
    <section role="alert" className={styles.found}>
      <h3>{t('notebook.damaged', { count: damaged.length })}</h3>
      <ul>
        {damaged.map(({ file, savedAt, reason }) => (
          <li key={file}>
            {t('notebook.damaged-one', { date: formatMoment(savedAt, language) })}{' '}
            <span className={styles.soft} lang="en">
              {reason}
            </span>
          </li>
        ))}
      </ul>
      <p>
        {opened === null
          ? t('notebook.opened-new')
          : t('notebook.opened-instead', { date: formatMoment(opened.savedAt, language), count: notes })}
      </p>
      <p>{t('notebook.damaged-kept')}</p>
    </section>
  );
}
