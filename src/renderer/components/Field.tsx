import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import styles from './field.module.css';

/** As high as a large button beside it. */
type Height = { readonly isTall?: boolean };

/** A line to write in. What it is given beside its look goes to the `input`; a class says where it stands and how wide. */
export function Field({ isTall = false, className, ...input }: ComponentProps<'input'> & Height) {
  return <input {...input} className={classes(styles.field, isTall && styles.tall, className)} />;
}

/** A list to choose from, of the same look. */
export function SelectField({ isTall = false, className, ...select }: ComponentProps<'select'> & Height) {
  return <select {...select} className={classes(styles.field, isTall && styles.tall, className)} />;
}
