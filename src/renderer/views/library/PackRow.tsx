import { Flag } from '#renderer/components/Flag.tsx';
import { failureText } from '#renderer/i18n/failure-text.ts';
import { formatMoment } from '#renderer/i18n/format-moment.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { LibraryActions } from '#renderer/state/library-actions.ts';
import type { PackSummary } from '#shared/models/library.ts';
import styles from './library.module.css';

export type PackRowProps = {
  readonly pack: PackSummary;
  readonly actions: LibraryActions;
  readonly isOpen: boolean;
};

/** One article of the library; its title opens it. */
export function PackRow({ pack, actions, isOpen }: PackRowProps) {
  const { t, language } = useTranslate();
  const { id, title, problem } = pack;
  return (
    <li className={styles.pack} aria-current={isOpen ? 'true' : undefined}>
      <div className={styles.about}>
        <p className={styles.title}>
          <span className={styles.flags} aria-hidden="true">
            {pack.sides.map(({ iso2 }) => iso2 !== null && <Flag key={iso2} iso2={iso2} />)}
          </span>
          {problem === null ? (
            <button type="button" dir="auto" lang={pack.language} onClick={() => void actions.open(id)}>
              {title}
            </button>
          ) : (
            <bdi>{title}</bdi>
          )}
        </p>
        {problem === null ? (
          <p className={styles.facts}>
            {t('library.missions', { count: pack.missionCount })}
            {' · '}
            {t('library.sections', { count: pack.sectionCount })}
            {pack.reviewCount > 0 && ` · ${t('library.to-review', { count: pack.reviewCount })}`}
            {' · '}
            {pack.importedAt === null
              ? t('library.built-in')
              : t('library.imported', { date: formatMoment(pack.importedAt, language, 'minute') })}
            {isOpen && ` · ${t('library.open-now')}`}
          </p>
        ) : (
          <p className={styles.problem}>{failureText(problem, t)}</p>
        )}
      </div>
      <div className={styles.does}>
        {problem === null && !pack.builtIn && (
          <button
            type="button"
            className="button"
            aria-label={t('library.changes-of', { title })}
            onClick={() => void actions.showChanges(pack)}
          >
            {t('library.changes')}
          </button>
        )}
        {problem === null && (
          <button
            type="button"
            className="button"
            aria-label={t('library.export-of', { title })}
            onClick={() => void actions.exportPack(id)}
          >
            {t('library.export')}
          </button>
        )}
        {!pack.builtIn && (
          <button
            type="button"
            className="button"
            aria-label={t('library.remove-of', { title })}
            onClick={() => void actions.remove(pack)}
          >
            {t('library.remove')}
          </button>
        )}
      </div>
    </li>
  );
}
