import { type MissionType, missionSymbol } from '#shared/missions/mission-types.ts';
import { classes } from './classes.ts';
import styles from './mission-symbol.module.css';

export type MissionSymbolProps = {
  readonly type: MissionType;
  /** 0: of the first side in title order, 1: of the second, null: of a third State. */
  readonly side: 0 | 1 | null;
};

/** The symbol that the map draws for a mission, beside its name. Decoration: the name says the same in words. */
export function MissionSymbol({ type, side }: MissionSymbolProps) {
  const { path, paint } = missionSymbol(type);
  const whose = side === 0 ? styles.first : side === 1 ? styles.second : styles.other;
  return (
    <svg className={classes(styles.symbol, whose)} viewBox="0 0 16 16" aria-hidden="true">
      <path className={paint === 'ring' ? styles.ring : styles.filled} d={path} />
    </svg>
  );
}
