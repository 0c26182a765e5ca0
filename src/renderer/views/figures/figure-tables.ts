import { type Series, seriesOfTable } from '#shared/figures/series-of-table.ts';
import type { Article, Table } from '#shared/models/article.ts';
import type { Check } from '#shared/models/figure.ts';

/** A table of the article with what can be made of it. */
export type FigureTable = {
  readonly table: Table;
  readonly sectionTitle: string;
  /** null where its header or first column is not years. */
  readonly series: readonly Series[] | null;
  readonly checks: readonly Check[];
  /** Cells of series that say something but no number, as `row, year: words`. */
  readonly notNumbers: readonly string[];
};

/** The tables of an article in reading order. */
export function figureTables(article: Article, checks: readonly Check[]): readonly FigureTable[] {
  return article.sections.flatMap((section) =>
    section.blocks.flatMap((block): readonly FigureTable[] => {
      if (block.kind !== 'table') return [];
      const { table } = block;
      const series = seriesOfTable(table, article.language);
      return [
        {
          table,
          sectionTitle: section.title || article.title,
          series,
          checks: checks.filter((check) => check.tableId === table.id),
          notNumbers: (series ?? []).flatMap(({ name, points }) =>
            points
              .filter(({ stated, value }) => value === null && stated !== '')
              .map(({ year, stated }) => `${name}, ${year}: ${stated}`),
          ),
        },
      ];
    }),
  );
}

/** Series that share a unit, which alone may share an axis. */
export function byUnit(series: readonly Series[]): readonly (readonly Series[])[] {
  const groups = new Map<string | null, Series[]>();
  for (const one of series) groups.set(one.unit, [...(groups.get(one.unit) ?? []), one]);
  return [...groups.values()];
}
