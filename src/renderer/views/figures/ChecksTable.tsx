import { classes } from '#renderer/components/classes.ts';
import { EmptyMessage } from '#renderer/components/EmptyMessage.tsx';
import { ScrollRegion } from '#renderer/components/ScrollRegion.tsx';
import { Table } from '#renderer/components/Table.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { NoteButton } from '#renderer/views/notes/NoteButton.tsx';
import { useNoting } from '#renderer/views/notes/NotesContext.tsx';
import { type WhyUnchecked, whyUnchecked } from '#shared/figures/why-unchecked.ts';
import type { Check } from '#shared/models/figure.ts';
import { keepFigure } from '#shared/subjects/kinds/figure.ts';

import styles from './figures.module.css';

/** The verdict, or why there is none. */
const saidOf = (check: Check): 'consistent' | 'inconsistent' | WhyUnchecked =>
  whyUnchecked(check) ?? (check.verdict === 'consistent' ? 'consistent' : 'inconsistent');

/** What is stated is shown to its last digit, as far as a number holds any; a quotient needs no more than can be read. */
const digitsStated = 15;
const digitsComputed = 6;

const verdicts = {
  consistent: undefined,
  inconsistent: styles.inconsistent,
  incomplete: styles.incomplete,
};

export type ChecksTableProps = { readonly checks: readonly Check[] };

/** Stated beside computed, with how it was computed and what comes of it. */
export function ChecksTable({ checks }: ChecksTableProps) {
  const { t, language } = useTranslate();
  const { article } = useNoting();
  const say = (value: number | null, maximumSignificantDigits: number) =>
    value === null ? '—' : new Intl.NumberFormat(language, { maximumSignificantDigits }).format(value);
  if (checks.length === 0) return <EmptyMessage>{t('figures.no-checks')}</EmptyMessage>;
  return (
    <ScrollRegion label={t('figures.checks')}>
      <Table className={styles.checks}>
        <thead>
          <tr>
            <th scope="col">{t('figures.row')}</th>
            <th scope="col">{t('figures.column')}</th>
            <th scope="col" className={styles.number}>
              {t('figures.stated')}
            </th>
            <th scope="col" className={styles.number}>
              {t('figures.computed')}
            </th>
            <th scope="col">{t('figures.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={`${check.kind} ${check.row} ${check.column}`}>
              <th scope="row">{check.row}</th>
              <td>{check.column}</td>
              <td className={styles.number}>{say(check.stated, digitsStated)}</td>
              <td className={styles.number}>
                {say(check.computed, digitsComputed)}
                <small>{check.formula}</small>
              </td>
              <td className={classes(styles.verdict, verdicts[check.verdict])}>
                {t(`figures.${saidOf(check)}`)}{' '}
                <NoteButton
                  target={keepFigure(article, check.tableId, check.row, check.column)}
                  look="sign"
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ScrollRegion>
  );
}
