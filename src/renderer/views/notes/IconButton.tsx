import type { ReactNode } from 'react';
import styles from './icon-button.module.css';

export type IconButtonProps = {
  /** What it does, for those who do not know the sign. */
  readonly label: string;
  readonly title?: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

/** A sign that does something. */
export function IconButton({ label, title, disabled, onClick, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className={styles.iconButton}
      aria-label={label}
      title={title}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
