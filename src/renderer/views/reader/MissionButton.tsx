import type { ReactNode } from 'react';
import { classes } from '#renderer/components/classes.ts';
import { MissionSymbol } from '#renderer/components/MissionSymbol.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { selectedMissionId } from '#renderer/state/selection.ts';
import { sideOf } from '#renderer/state/sides.ts';
import { useWindow } from '#renderer/state/use-window.ts';
import type { Mission } from '#shared/models/mission.ts';
import { missionName } from '#shared/text/mission-name.ts';
import { useReading } from './ReaderContext.tsx';
import styles from './reader.module.css';

export type MissionButtonProps = {
  readonly mission: Mission;
  /** The article's words for it; without them the symbol alone, named for who cannot see it. */
  readonly children?: ReactNode;
};

/** Leads from the article to the mission on the map and in the table. */
export function MissionButton({ mission, children }: MissionButtonProps) {
  const { article, countries, onSelect } = useReading();
  const { language } = useTranslate();
  const name = missionName(mission, countries, language);
  const selected = useWindow(({ selection }) => selectedMissionId(selection) === mission.id);
  return (
    <button
      type="button"
      className={classes(styles.mission, selected && styles.selected)}
      aria-pressed={selected}
      aria-label={children === undefined ? name : undefined}
      title={name}
      onClick={() => onSelect({ kind: 'mission', id: mission.id })}
    >
      <MissionSymbol type={mission.type} side={sideOf(mission.sending, article.sides)} />
      {children}
    </button>
  );
}
