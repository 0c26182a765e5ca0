import type { ReactNode } from 'react';

export type BannerSwitchProps = {
  readonly on: boolean;
  /** Id of the part that it opens and closes. */
  readonly controls: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

export function BannerSwitch({ on, controls, onToggle, children }: BannerSwitchProps) {
  return (
    <button type="button" className="button" aria-expanded={on} aria-controls={controls} onClick={onToggle}>
      {children}
    </button>
  );
}
