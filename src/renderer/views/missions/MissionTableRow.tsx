import { memo } from 'react';
import { CopyLink } from '#renderer/components/CopyLink.tsx';
import { classes } from '#renderer/components/classes.ts';
import { Flag } from '#renderer/components/Flag.tsx';
import { MissionSymbol } from '#renderer/components/MissionSymbol.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { sideOf } from '#renderer/state/sides.ts';
import type { RelationSide } from '#shared/models/article.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { Subject } from '#shared/models/subject.ts';
import type { MissionRow, SortColumn } from './mission-rows.ts';
import styles from './missions.module.css';
import { placingText } from './placing-text.ts';

export type MissionTableRowProps = {
  readonly row: MissionRow;
  readonly sides: readonly RelationSide[];
  readonly columns: readonly SortColumn[];
  readonly selected: boolean;
  readonly onSelect: (selection: Subject) => void;
  readonly onShowInArticle: (mission: Mission) => void;
};

export const MissionTableRow = memo(function MissionTableRow(props: MissionTableRowProps) {
  const { row, sides, columns, selected, onSelect, onShowInArticle } = props;
  const { t } = useTranslate();
  const { mission, name } = row;
  return (
    <tr className={classes(selected && styles.selected)} data-mission={mission.id}>
      <th scope="row">
        <button
          type="button"
          className={styles.mission}
          aria-label={name}
          aria-pressed={selected}
          title={name}
          onClick={() => onSelect({ kind: 'mission', id: mission.id })}
        >
          <MissionSymbol type={mission.type} side={sideOf(mission.sending, sides)} />
          {row.city ?? name}
        </button>{' '}
        <span className={styles.region}>{row.region}</span>
      </th>
      <td>{row.type}</td>
      <td>
        <span className={styles.sending}>
          <Flag iso2={mission.sending} /> <span>{row.sending}</span>
        </span>
      </td>
      {columns.includes('status') && (
        <td className={classes(styles.placing, mission.placing.status !== 'placed' && styles.attention)}>
          {placingText(mission, t)}
        </td>
      )}
      <td>
        <button
          type="button"
          className={styles.link}
          aria-label={`${t('missions.in-the-text')}: ${name}`}
          onClick={() => onShowInArticle(mission)}
        >
          {t('missions.in-the-text')}
        </button>{' '}
        <CopyLink to={{ kind: 'mission', id: mission.id }} name={name} asSign />
      </td>
    </tr>
  );
});
