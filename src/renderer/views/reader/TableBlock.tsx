import { ScrollRegion } from '#renderer/components/ScrollRegion.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Table } from '#shared/models/article.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { PlainTable } from './PlainTable.tsx';
import { useReading } from './ReaderContext.tsx';
import styles from './tables.module.css';
import { Words } from './Words.tsx';

export type TableBlockProps = { readonly table: Table; readonly sectionId: string };

/** A table with its caption, in a region of its own that scrolls sideways when it is wide. */
export function TableBlock({ table, sectionId }: TableBlockProps) {
  const { t } = useTranslate();
  const { article } = useReading();
  const section = article.sections.find((candidate) => candidate.id === sectionId)?.title ?? article.title;
  const name = table.caption?.text ?? t('reader.table-of', { section });
  return (
    <figure className={styles.figure} data-table={table.id}>
      {table.caption !== null && (
        <figcaption dir="auto">
          <Words span={table.caption} />
        </figcaption>
      )}
      <ScrollRegion label={name} className={styles.scroll}>
        {table.kind === 'comparison' ? (
          <ComparisonTable table={table} name={name} />
        ) : (
          <PlainTable table={table} name={name} />
        )}
      </ScrollRegion>
    </figure>
  );
}
