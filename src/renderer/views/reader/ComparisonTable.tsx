import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Table } from '#shared/models/article.ts';
import { ItemWords } from './ItemWords.tsx';
import { NotInSource } from './NotInSource.tsx';
import { StateColumnTitle } from './StateColumnTitle.tsx';
import { cellsOf, columnCount } from './table-layout.ts';
import styles from './tables.module.css';
import { Words } from './Words.tsx';

export type ComparisonTableProps = { readonly table: Table; readonly name: string };

/** Two States side by side: a row a question, a column a State under its flag, gaps named as gaps. */
export function ComparisonTable({ table, name }: ComparisonTableProps) {
  const { t } = useTranslate();
  const width = columnCount(table);
  return (
    <table dir="auto" className={styles.comparison} aria-label={name}>
      <thead>
        <tr>
          {cellsOf(table.header, width).map(({ key, column, span }) => {
            const iso2 = table.columnCountries[column] ?? null;
            if (column === 0 && span === null)
              return <td key={key} className={styles.question} aria-label={t('reader.compared')} />;
            return (
              <th key={key} scope="col" className={column === 0 ? styles.question : undefined}>
                {iso2 === null ? (
                  span !== null && <Words span={span} />
                ) : (
                  <StateColumnTitle iso2={iso2} span={span} />
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={row[0]?.start ?? index}>
            {cellsOf(row, width).map(({ key, column, span }) =>
              column === 0 ? (
                <th key={key} scope="row" className={styles.asked}>
                  {span !== null && <Words span={span} />}
                </th>
              ) : (
                <td key={key}>{span === null ? <NotInSource /> : <ItemWords span={span} inTable />}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
