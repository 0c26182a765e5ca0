import type { ReactNode } from 'react';
import { classes } from '#renderer/components/classes.ts';
import styles from './note-message.module.css';

export type NoteMessageProps = {
  readonly role: 'alert' | 'status';
  /** Below the head of the column, or below the row of a note's buttons. */
  readonly place: 'column' | 'row';
  readonly children: ReactNode;
};

/** What stands in the way, framed so that nobody reads past it. */
export function NoteMessage({ role, place, children }: NoteMessageProps) {
  return (
    <div role={role} className={classes(styles.message, place === 'row' ? styles.inRow : styles.inColumn)}>
      {children}
    </div>
  );
}
