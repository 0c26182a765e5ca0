import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import styles from './table.module.css';

/** Rows with a line below each, as wide as there is room. What a class of its user says of its cells goes before. */
export function Table({ className, ...table }: ComponentProps<'table'>) {
  return <table {...table} className={classes(styles.table, className)} />;
}
