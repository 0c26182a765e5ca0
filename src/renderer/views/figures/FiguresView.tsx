import { useMemo } from 'react';
import { CopyLink } from '#renderer/components/CopyLink.tsx';
import { EmptyMessage } from '#renderer/components/EmptyMessage.tsx';
import { PanelHead } from '#renderer/components/PanelHead.tsx';
import { saveFile } from '#renderer/files/save-file.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { NoteButton } from '#renderer/views/notes/NoteButton.tsx';
import { useNoting } from '#renderer/views/notes/NotesContext.tsx';
import { toCsv } from '#shared/exchange/csv.ts';
import type { Table } from '#shared/models/article.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Subject } from '#shared/models/subject.ts';
import { keepFigure } from '#shared/subjects/kinds/figure.ts';

import { indexCodePoints } from '#shared/text/code-points.ts';
import { slug } from '#shared/text/slug.ts';
import { ChecksTable } from './ChecksTable.tsx';
import { byUnit, type FigureTable, figureTables } from './figure-tables.ts';
import styles from './figures.module.css';
import { SeriesChart } from './SeriesChart.tsx';

export type FiguresViewProps = {
  readonly edition: Edition;
  /** Leads to the table itself in the article. Code points. */
  readonly onShowInArticle: (start: number) => void;
  readonly onClose: () => void;
};

/** Every table of the article: its series as charts, and what its numbers say about each other. */
export function FiguresView({ edition, onShowInArticle, onClose }: FiguresViewProps) {
  const { t } = useTranslate();
  const tables = useMemo(() => figureTables(edition.article, edition.checks), [edition]);
  return (
    <div className={styles.panel}>
      <PanelHead title={t('figures.title')} onClose={onClose} />
      <div className={styles.tables}>
        {tables.length === 0 && <EmptyMessage>{t('figures.none')}</EmptyMessage>}
        {tables.map((one) => (
          <FigureSection key={one.table.id} figure={one} onShowInArticle={onShowInArticle} />
        ))}
      </div>
    </div>
  );
}

type FigureSectionProps = {
  readonly figure: FigureTable;
  readonly onShowInArticle: (start: number) => void;
};

function FigureSection({ figure, onShowInArticle }: FigureSectionProps) {
  const { t } = useTranslate();
  const { article } = useNoting();
  const { table, series, checks, notNumbers } = figure;
  const name = table.caption?.text ?? t('figures.table-of', { section: figure.sectionTitle });
  return (
    <section className={styles.figure}>
      <div className={styles.head}>
        <h3 dir="auto" className={styles.name}>
          {name}
        </h3>
        <button type="button" className="button" onClick={() => onShowInArticle(table.header[0]?.start ?? 0)}>
          {t('figures.in-text')}
        </button>
        <NoteButton target={keepFigure(article, table.id, name, '')} look="sign" />
        <button
          type="button"
          className="button"
          aria-label={t('figures.save', { name, form: 'CSV' })}
          onClick={() => saveFile(`${slug(name)}.csv`, csvOf(table), 'text/csv')}
        >
          CSV
        </button>
        <CopyLink to={wordsOf(table)} name={name} asSign />
      </div>
      {series !== null &&
        byUnit(series).map((group) => (
          <SeriesChart key={group[0]?.name} name={name} series={group} articleTitle={article.title} />
        ))}
      {notNumbers.length > 0 && (
        <p className={styles.soft}>
          {t('figures.not-numbers')} {notNumbers.join('; ')}
        </p>
      )}
      <h4 className={styles.subtitle}>{t('figures.checks')}</h4>
      {checks.length > 0 && <p className={styles.soft}>{t('figures.checks-about')}</p>}
      <ChecksTable checks={checks} />
    </section>
  );
}

/** What a link to a table holds on to: its caption, else the first words of its head. */
function wordsOf({ caption, header, rows }: Table): Subject {
  const cells = [...(caption === null ? [] : [caption]), ...header, ...rows.flat()];
  const words = cells.find(({ text }) => text.trim() !== '');
  if (words === undefined) return { kind: 'article' };
  return { kind: 'words', start: words.start, end: words.start + indexCodePoints(words.text).length };
}

/** The table as the source has it, cell for cell. */
function csvOf(table: Table): string {
  return toCsv(
    table.header.map(({ text }) => text),
    table.rows.map((row) => row.map(({ text }) => text)),
  );
}
