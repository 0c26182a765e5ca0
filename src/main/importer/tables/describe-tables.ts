import type { Article, Section } from '#shared/models/article.ts';
import type { Warning } from '#shared/models/edition.ts';
import { createLineFinder } from '../line-at.ts';
import type { SideNames } from '../sides/side-names.ts';
import { describeTable } from './describe-table.ts';
import { tableWarnings } from './table-warnings.ts';

/** Describes every table of an article, and says what is missing in them. */
export function describeTables(
  article: Article,
  names: SideNames,
): { readonly sections: readonly Section[]; readonly warnings: readonly Warning[] } {
  const lineAt = createLineFinder(article);
  const warnings: Warning[] = [];
  const sections = article.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      if (block.kind !== 'table') return block;
      const table = describeTable(block.table, names);
      for (const warning of tableWarnings(section, table, lineAt)) warnings.push(warning);
      return { ...block, table };
    }),
  }));
  return { sections, warnings };
}
