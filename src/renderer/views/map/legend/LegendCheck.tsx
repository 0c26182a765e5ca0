import type { ReactNode } from 'react';
import type { MissionFilter } from '#renderer/state/mission-filter.ts';
import styles from './legend.module.css';

export type LegendCheckProps = {
  /** The groups that this row shows and hides. */
  readonly keys: readonly string[];
  readonly filter: MissionFilter;
  readonly onToggle: (keys: readonly string[]) => void;
  readonly label: string;
  readonly count: number | null;
  readonly symbol: ReactNode;
};

/** A row of the legend: a checkbox that looks like the symbol that it shows and hides. */
export function LegendCheck({ keys, filter, onToggle, label, count, symbol }: LegendCheckProps) {
  const hidden = keys.filter((key) => filter.hidden.includes(key)).length;
  return (
    <label className={styles.row} title={label}>
      <input
        type="checkbox"
        checked={hidden === 0}
        onChange={() => onToggle(keys)}
        ref={(input) => {
          if (input) input.indeterminate = hidden > 0 && hidden < keys.length;
        }}
      />
      {symbol}
      <span className={styles.label}>{label}</span>
      {count !== null && <span className={styles.count}>{count}</span>}
    </label>
  );
}
