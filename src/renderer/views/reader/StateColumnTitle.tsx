import { Flag } from '#renderer/components/Flag.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { TextSpan } from '#shared/models/article.ts';
import { countryName } from '#shared/text/mission-name.ts';
import { useReading } from './ReaderContext.tsx';
import styles from './tables.module.css';
import { Words } from './Words.tsx';

export type StateColumnTitleProps = { readonly iso2: string; readonly span: TextSpan | null };

/** A State's flag and name over its column; the source's own heading below it when it says something else. */
export function StateColumnTitle({ iso2, span }: StateColumnTitleProps) {
  const { countries } = useReading();
  const { language } = useTranslate();
  const name = countryName(iso2, countries, language);
  return (
    <span className={styles.state}>
      <Flag iso2={iso2} />
      {span?.text === name ? (
        <Words span={span} />
      ) : (
        <span>
          {name}
          {span !== null && <Words span={span} className={styles.original} />}
        </span>
      )}
    </span>
  );
}
