import type { ReactNode } from 'react';
import styles from './wide-button.module.css';

export type WideButtonProps = {
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

/** A button as wide as the column: what is done next, or the rest of a list. */
export function WideButton({ disabled, onClick, children }: WideButtonProps) {
  return (
    <button type="button" className={styles.wide} disabled={disabled} onClick={onClick}>
      {children}
    </button>
  );
}
