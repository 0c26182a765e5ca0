import { useMemo, useState } from 'react';
import { Field } from '#renderer/components/Field.tsx';
import { PanelHead } from '#renderer/components/PanelHead.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { isShown, type MissionFilter } from '#renderer/state/mission-filter.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { Subject } from '#shared/models/subject.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { MissionGroups } from './MissionGroups.tsx';
import { MissionsTable } from './MissionsTable.tsx';
import { asInTheArticle, columnsFor, findRows, missionRows, nextSort, sortRows } from './mission-rows.ts';
import styles from './missions.module.css';

export type MissionsViewProps = {
  readonly edition: Edition;
  readonly countries: readonly CountryFacts[];
  readonly selection: Subject;
  readonly onSelect: (selection: Subject) => void;
  readonly filter: MissionFilter;
  readonly onFilter: (filter: MissionFilter) => void;
  readonly onShowInArticle: (mission: Mission) => void;
  readonly onClose: () => void;
};

/** What the map shows, as a table: for those who look something up, and for those who do not see the map. */
export function MissionsView(props: MissionsViewProps) {
  const { edition, countries, selection, onSelect, filter, onFilter, onShowInArticle, onClose } = props;
  const { missions } = edition;
  const { sides } = edition.article;
  const { t, language } = useTranslate();
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState(asInTheArticle);

  const rows = useMemo(() => missionRows(missions, countries, language), [missions, countries, language]);
  const shown = useMemo(() => {
    const visible = rows.filter((row) => isShown(filter, row.mission));
    return sortRows(findRows(visible, query), sort, language);
  }, [rows, filter, query, sort, language]);

  return (
    <div className={styles.panel}>
      <PanelHead
        title={t('missions.title')}
        status={t('missions.shown', { shown: shown.length, total: missions.length })}
        onClose={onClose}
      >
        <Field
          type="text"
          dir="auto"
          className={styles.find}
          aria-label={t('missions.find')}
          placeholder={t('missions.find')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </PanelHead>
      <MissionGroups
        missions={missions}
        sides={sides}
        countries={countries}
        filter={filter}
        onFilter={onFilter}
      />
      <MissionsTable
        rows={shown}
        sides={sides}
        columns={columnsFor(missions)}
        sort={sort}
        onSort={(column) => setSort(nextSort(sort, column))}
        selection={selection}
        onSelect={onSelect}
        onShowInArticle={onShowInArticle}
      />
    </div>
  );
}
