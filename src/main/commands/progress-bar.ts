import type { CommandContext } from './command.ts';

export type ProgressBar = {
  /** Draws the bar with so many done, and what is being done. */
  readonly show: (done: number, current: string) => void;
  /** Takes the bar away, before anything else is written. */
  readonly clear: () => void;
};

const barWidth = 24;

/** A bar on standard error; nothing at all where that is no terminal. */
export function createProgressBar(total: number, { terminalColumns, note }: CommandContext): ProgressBar {
  if (terminalColumns === null) return { show: () => {}, clear: () => {} };
  const width = terminalColumns - 1;
  return {
    show(done, current) {
      const filled = Math.round((done / Math.max(1, total)) * barWidth);
      const bar = '█'.repeat(filled).padEnd(barWidth, '░');
      note(`\r${`${bar} ${done}/${total} ${current}`.slice(0, width).padEnd(width)}`);
    },
    clear: () => note(`\r${' '.repeat(width)}\r`),
  };
}
