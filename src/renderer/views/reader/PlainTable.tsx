import { classes } from '#renderer/components/classes.ts';
import type { Table } from '#shared/models/article.ts';
import { ItemWords } from './ItemWords.tsx';
import { type Cell, cellsOf, columnCount, hasRowHeaders, numericColumns } from './table-layout.ts';
import styles from './tables.module.css';
import { Words } from './Words.tsx';

export type PlainTableProps = { readonly table: Table; readonly name: string };

/** A series or any other table: numbers flush right, the column that names the rows in sight while scrolling. */
export function PlainTable({ table, name }: PlainTableProps) {
  const width = columnCount(table);
  const numeric = numericColumns(table);
  const rowHeaders = hasRowHeaders(table);
  const look = (cell: Cell) =>
    classes(numeric[cell.column] && styles.number, cell.column === 0 && rowHeaders && styles.names);
  return (
    <table dir="auto" className={styles.plain} aria-label={name}>
      <thead>
        <tr>
          {cellsOf(table.header, width).map((cell) =>
            cell.span === null ? (
              <td key={cell.key} className={look(cell)} />
            ) : (
              <th key={cell.key} scope="col" className={look(cell)}>
                <Words span={cell.span} />
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={row[0]?.start ?? index}>
            {cellsOf(row, width).map((cell) => {
              const words = cell.span !== null && <ItemWords span={cell.span} inTable />;
              return cell.column === 0 && rowHeaders ? (
                <th key={cell.key} scope="row" className={look(cell)}>
                  {words}
                </th>
              ) : (
                <td key={cell.key} className={look(cell)}>
                  {words}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
