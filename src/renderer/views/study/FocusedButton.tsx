import type { ReactNode } from 'react';

export type FocusedButtonProps = {
  readonly className: string | undefined;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

/** A button that takes the focus as soon as it is there, so that the space bar presses it. */
export function FocusedButton({ className, onClick, children }: FocusedButtonProps) {
  return (
    <button ref={takeFocus} type="button" className={className} onClick={onClick}>
      {children}
    </button>
  );
}

/** The same function every time: it runs when the button comes, and not when it is drawn again. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
