import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { InfoboxEntry } from '#shared/models/article.ts';
import { NotInSource } from './NotInSource.tsx';
import styles from './reader.module.css';
import { Words } from './Words.tsx';

export type InfoboxProps = { readonly entries: readonly InfoboxEntry[] };

/** The whole infobox as the source has it, folded: the article's head says the most of it already. */
export function Infobox({ entries }: InfoboxProps) {
  const { t, language } = useTranslate();
  return (
    <details className={styles.fold}>
      <summary lang={language}>{t('reader.infobox', { count: entries.length })}</summary>
      <dl className={styles.entries}>
        {entries.map((entry) => (
          <div key={entry.value.start}>
            <dt dir="auto">{entry.key}</dt>
            <dd dir="auto">{entry.value.text === '' ? <NotInSource /> : <Words span={entry.value} />}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
