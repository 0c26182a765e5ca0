import { type ReactNode, useEffect, useRef } from 'react';
import { bannerMenuButtonId } from './BannerMenu.tsx';

export type BannerSwitchProps = {
  readonly on: boolean;
  /** Id of the part that it opens and closes. */
  readonly controls: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

export function BannerSwitch({ on, controls, onToggle, children }: BannerSwitchProps) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOn = useRef(on);

  useEffect(
    function bringFocusBack() {
      // The part took its own Close button along: back to what opened it, or to the menu that this is in.
      if (wasOn.current && !on && document.activeElement === document.body) {
        button.current?.focus();
        if (document.activeElement === document.body) document.getElementById(bannerMenuButtonId)?.focus();
      }
      wasOn.current = on;
    },
    [on],
  );

  return (
    <button
      ref={button}
      type="button"
      className="button"
      aria-expanded={on}
      aria-controls={controls}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}
