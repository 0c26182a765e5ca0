import styles from './flag.module.css';

export type FlagProps = { readonly iso2: string };

/** A State's flag beside its name; decoration, because the name says whose it is. */
export function Flag({ iso2 }: FlagProps) {
  return (
    <img
      className={styles.flag}
      src={`world/flags/${iso2.toLowerCase()}.svg`}
      alt=""
      width={20}
      height={15}
    />
  );
}
