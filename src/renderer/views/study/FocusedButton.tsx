import type { ReactNode } from 'react';

export type FocusedButtonProps = {
  readonly className: string | undefined;
  /** Its accessible name, where what it shows says too little. */
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

/** A button that takes the focus as soon as it is there, so that the space bar presses it. */
export function FocusedButton({ className, label, onClick, children }: FocusedButtonProps) {
  return (
    <button ref={takeFocus} type="button" className={className} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}

/** The same function every time: it runs when the button comes, and not when it is drawn again. */
function takeFocus(button: HTMLButtonElement | null): void {
  // A dialog that opens with the button in it gives the focus to what asks for it so.
  button?.setAttribute('autofocus', '');
  button?.focus();
}
