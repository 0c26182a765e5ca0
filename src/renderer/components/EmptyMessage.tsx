import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './empty-message.module.css';

/** Why there is nothing where something could be. A class says where it stands. */
export function EmptyMessage({
  className,
  children,
}: {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return <p className={classes(styles.message, className)}>{children}</p>;
}
