import type { ReactNode } from 'react';

export type BannerSwitchProps = {
  readonly on: boolean;
  /** Id of the part that it opens and closes. */
  readonly controls: string;
  /** What it opens there: the focus comes back here when that is closed. */
  readonly opens: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

export function BannerSwitch({ on, controls, opens, onToggle, children }: BannerSwitchProps) {
  return (
    <button
      type="button"
      className="button"
      aria-expanded={on}
      aria-controls={controls}
      data-opens={opens}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}
