import { formatMoment } from '#renderer/i18n/format-moment.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { GenerationSummary } from '#shared/contract/notes-channels.ts';
import { formatBytes } from './format-bytes.ts';
import styles from './notebook.module.css';

export type GenerationTableProps = {
  /** Newest first: the first is the present one. */
  readonly generations: readonly GenerationSummary[];
  readonly mayChoose: boolean;
  readonly onChoose: (generation: GenerationSummary) => void;
};

/** The kept states of the notebook, each of which can be gone back to. */
export function GenerationTable({ generations, mayChoose, onChoose }: GenerationTableProps) {
  const { t, language } = useTranslate();
  if (generations.length === 0) return <p>{t('notebook.no-states')}</p>;
  return (
    <table className={styles.states} aria-label={t('notebook.states')}>
      <thead>
        <tr>
          <th scope="col">{t('notebook.saved')}</th>
          <th scope="col" className={styles.number}>
            {t('notebook.notes')}
          </th>
          <th scope="col" className={styles.number}>
            {t('notebook.size')}
          </th>
          <th scope="col">
            <span className="visually-hidden">{t('notebook.choose')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {generations.map((generation, index) => {
          const { file, savedAt, notes, bytes } = generation;
          const date = formatMoment(savedAt, language);
          return (
            <tr key={file} aria-current={index === 0 ? 'true' : undefined}>
              <th scope="row">{date}</th>
              <td className={styles.number}>
                {notes === null ? t('notebook.unreadable') : new Intl.NumberFormat(language).format(notes)}
              </td>
              <td className={styles.number}>{formatBytes(bytes, language)}</td>
              <td className={styles.last}>
                {index === 0 && t('notebook.present')}
                {index > 0 && notes !== null && (
                  <button
                    type="button"
                    className="button"
                    aria-label={t('notebook.choose-one', { date })}
                    disabled={!mayChoose}
                    onClick={() => onChoose(generation)}
                  >
                    {t('notebook.choose')}
                  </button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
