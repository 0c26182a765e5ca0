import { classes } from '#renderer/components/classes.ts';
import { failureText } from '#renderer/i18n/failure-text.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { ImportedArticle, ImportResult } from '#shared/models/library.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { ChangesList } from './ChangesList.tsx';
import styles from './library.module.css';

export type ReportRowProps = {
  readonly result: ImportResult;
  readonly countries: readonly CountryFacts[];
  readonly onOpen: (id: string) => void;
  readonly onDecide: (heldId: string, isKept: boolean) => void;
};

export function ReportRow({ result, countries, onOpen, onDecide }: ReportRowProps) {
  const { t } = useTranslate();
  switch (result.kind) {
    case 'failed': {
      const { error } = result;
      const said = failureText(error, t);
      return (
        <li className={styles.pack}>
          <div className={styles.about}>
            <p dir="auto">{result.name}</p>
            <p className={styles.problem}>{said}</p>
            <p className={styles.facts}>
              <code>{error.code}</code>
              {error.line !== undefined && ` · ${t('library.report-line', { line: error.line })}`}
              {said !== error.message && (
                <>
                  {' · '}
                  <span lang="en">{error.message}</span>
                </>
              )}
            </p>
          </div>
          <span className={classes(styles.kind, styles.problem)}>{t('library.report-failed-one')}</span>
        </li>
      );
    }
    case 'asked':
      return (
        <li className={styles.pack}>
          <div className={styles.about}>
            <p dir="auto" className={styles.title}>
              {result.title}
            </p>
            <p className={styles.problem}>{t('library.doubtful')}</p>
            <p dir="auto" className={styles.facts}>
              {result.begins}
            </p>
            <p className={styles.facts}>{t('library.report-from', { name: result.name })}</p>
          </div>
          <div className={styles.does}>
            <button
              type="button"
              className="button"
              aria-label={t('library.keep-of', { title: result.title })}
              onClick={() => onDecide(result.heldId, true)}
            >
              {t('library.keep')}
            </button>
            <button
              type="button"
              className="button"
              aria-label={t('library.leave-out-of', { title: result.title })}
              onClick={() => onDecide(result.heldId, false)}
            >
              {t('library.leave-out')}
            </button>
          </div>
        </li>
      );
    case 'left-out':
    case 'cancelled':
      return (
        <li className={styles.pack}>
          <p dir="auto" className={styles.about}>
            {result.name}
          </p>
          <span className={styles.kind}>{t(`library.report-${result.kind}`)}</span>
        </li>
      );
    default:
      return (
        <li className={styles.pack}>
          <div className={styles.about}>
            <Imported article={result} onOpen={onOpen} />
            {result.kind === 'replaced' && <ChangesList changes={result.changes} countries={countries} />}
          </div>
          <span className={styles.kind}>{t(`library.report-${result.kind}`)}</span>
        </li>
      );
  }
}

type ImportedProps = { readonly article: ImportedArticle; readonly onOpen: (id: string) => void };

function Imported({ article, onOpen }: ImportedProps) {
  const { t } = useTranslate();
  const { id, title, name, missionCount, reviewCount, warningCount } = article;
  return (
    <>
      <p className={styles.title}>
        <button
          type="button"
          dir="auto"
          aria-label={t('library.open-of', { title })}
          onClick={() => onOpen(id)}
        >
          {title}
        </button>
      </p>
      <p className={styles.facts}>
        {t('library.missions', { count: missionCount })}
        {reviewCount > 0 && ` · ${t('library.to-review', { count: reviewCount })}`}
        {warningCount > 0 && ` · ${t('library.report-remarks', { count: warningCount })}`}
        {' · '}
        {t('library.report-from', { name })}
      </p>
    </>
  );
}
