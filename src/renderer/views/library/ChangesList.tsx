import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { EditionChanges } from '#shared/models/edition-changes.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { changeGroups } from './change-groups.ts';
import styles from './library.module.css';

export type ChangesListProps = {
  readonly changes: EditionChanges;
  readonly countries: readonly CountryFacts[];
};

/** Sections, missions and figures that are not what they were; nothing for a group without any. */
export function ChangesList({ changes, countries }: ChangesListProps) {
  const { t, language } = useTranslate();
  const groups = changeGroups(changes, countries, language, t);
  if (groups.length === 0) return <p className={styles.facts}>{t('library.no-changes')}</p>;
  return (
    <dl className={styles.changes}>
      {groups.map(({ name, lines }) => (
        <div key={name}>
          <dt>{name}</dt>
          {lines.map((line) => (
            <dd key={line} dir="auto">
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
