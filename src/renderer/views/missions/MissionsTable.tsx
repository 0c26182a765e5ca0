import { useEffect, useRef } from 'react';
import { EmptyMessage } from '#renderer/components/EmptyMessage.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { selectedMissionId } from '#renderer/state/selection.ts';
import type { RelationSide } from '#shared/models/article.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { Subject } from '#shared/models/subject.ts';
import { MissionTableRow } from './MissionTableRow.tsx';
import type { MissionRow, Sort, SortColumn } from './mission-rows.ts';
import styles from './missions.module.css';

export type MissionsTableProps = {
  readonly rows: readonly MissionRow[];
  readonly sides: readonly RelationSide[];
  readonly columns: readonly SortColumn[];
  readonly sort: Sort;
  readonly onSort: (column: SortColumn) => void;
  readonly selection: Subject;
  readonly onSelect: (selection: Subject) => void;
  readonly onShowInArticle: (mission: Mission) => void;
};

export function MissionsTable(props: MissionsTableProps) {
  const { rows, sides, columns, sort, onSort, selection, onSelect, onShowInArticle } = props;
  const { t } = useTranslate();
  const body = useRef<HTMLTableSectionElement>(null);
  const selected = selectedMissionId(selection);

  useEffect(
    function keepSelectedInSight() {
      if (selected === null) return;
      body.current
        ?.querySelector(`[data-mission="${CSS.escape(selected)}"]`)
        ?.scrollIntoView({ block: 'nearest' });
    },
    [selected],
  );

  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t('missions.title')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" aria-sort={sort.column === column ? direction : undefined}>
                <button type="button" className={styles.sort} onClick={() => onSort(column)}>
                  {t(`missions.column-${column}`)}
                </button>
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('missions.column-text')}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row) => (
            <MissionTableRow
              key={row.mission.id}
              row={row}
              sides={sides}
              columns={columns}
              selected={row.mission.id === selected}
              onSelect={onSelect}
              onShowInArticle={onShowInArticle}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <EmptyMessage className={styles.none}>{t('missions.none')}</EmptyMessage>}
    </div>
  );
}
