import type { ReactNode } from 'react';
import styles from './link-button.module.css';

export type LinkButtonProps = {
  readonly onClick: () => void;
  readonly dir?: 'auto';
  /** Where it opens a dialog before it leads anywhere. */
  readonly 'aria-haspopup'?: 'dialog';
  readonly children: ReactNode;
};

/** Words that lead somewhere and have no address of their own: a button that reads as a link. */
export function LinkButton({ children, ...button }: LinkButtonProps) {
  return (
    <button type="button" className={styles.link} {...button}>
      {children}
    </button>
  );
}
