import { groupBy } from '#shared/group-by.ts';
import type { ArticleSource, BlockContent, RelationSide, Section, TextSpan } from '#shared/models/article.ts';
import { damaged } from './damaged.ts';
import type { PackRows } from './tables.ts';

type BlockRow = PackRows['block'][number];

/** The source, sides and sections that `articleToRows` took apart. Throws `pack.damaged` where rows do not fit. */
export function rowsToArticle(rows: PackRows) {
  const [row] = rows.article;
  if (row === undefined) throw damaged('it holds no article');
  const source: ArticleSource = {
    format: row.format,
    fileName: row.file_name,
    text: row.text,
    codePoints: row.code_points,
    sha256: row.sha256,
  };
  const sides: readonly RelationSide[] = rows.side.map(({ iso2, name }) => ({ iso2, name }));
  const { id, title } = row;
  const language = isLanguageTag(row.language) ? row.language : 'und';
  return { id, title, language, sides, source, sections: rowsToSections(rows) };
}

/** Saved pages say what they like of their language (`en_US`); what is no tag would end whoever formats by it. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function rowsToSections(rows: PackRows): readonly Section[] {
  const blocks = groupBy(rows.block, ({ section_id }) => section_id);
  const contentOf = blockContents(rows);
  const paths = new Map<string, readonly string[]>();
  return rows.section.map((row, position): Section => {
    const parentPath = row.parent_id === null ? [] : paths.get(row.parent_id);
    if (parentPath === undefined) throw damaged(`section ${row.id} lies in a section that is not there`);
    const path = position === 0 ? [] : [...parentPath, row.title];
    paths.set(row.id, path);
    return {
      id: row.id,
      level: row.level,
      title: row.title,
      path,
      parentId: row.parent_id,
      start: row.start_offset,
      end: row.end_offset,
      heading: spanOrNull(row.heading_start, row.heading_text),
      blocks: (blocks.get(row.id) ?? []).map((block) => ({
        ...contentOf(block),
        id: block.id,
        sectionId: block.section_id,
        start: block.start_offset,
        end: block.end_offset,
      })),
    };
  });
}

/** Gathers the rows that blocks are made of, so that each block finds its own at once. */
function blockContents(rows: PackRows): (block: BlockRow) => BlockContent {
  const paragraphs = new Map(rows.paragraph.map((row) => [row.block_id, row]));
  const items = groupBy(rows.list_item, ({ block_id }) => block_id);
  const entries = groupBy(rows.infobox_entry, ({ block_id }) => block_id);
  const tableOf = tableContents(rows);
  return (block) => {
    switch (block.kind) {
      case 'paragraph': {
        const row = paragraphs.get(block.id);
        if (row === undefined) throw damaged(`paragraph ${block.id} has no words`);
        return { kind: 'paragraph', span: { start: row.start_offset, text: row.text } };
      }
      case 'list': {
        const own = items.get(block.id) ?? [];
        return {
          kind: 'list',
          items: own.map(({ depth, start_offset, text }) => ({ start: start_offset, text, depth })),
        };
      }
      case 'infobox': {
        const own = entries.get(block.id) ?? [];
        return {
          kind: 'infobox',
          entries: own.map(({ key, start_offset, value, country }) => ({
            key,
            value: { start: start_offset, text: value },
            country,
          })),
        };
      }
      case 'table':
        return tableOf(block);
    }
  };
}

function tableContents(rows: PackRows): (block: BlockRow) => BlockContent {
  const tables = new Map(rows.data_table.map((row) => [row.block_id, row]));
  const columns = groupBy(rows.data_table_column, ({ block_id }) => block_id);
  const cells = groupBy(rows.data_table_cell, ({ block_id }) => block_id);
  return (block) => {
    const row = tables.get(block.id);
    if (row === undefined) throw damaged(`table ${block.id} is not there`);
    const spans: TextSpan[][] = Array.from({ length: row.row_count + 1 }, () => []);
    for (const cell of cells.get(block.id) ?? []) {
      spans[cell.row_position]?.push({ start: cell.start_offset, text: cell.text });
    }
    const [header = [], ...body] = spans;
    const caption = spanOrNull(row.caption_start, row.caption_text);
    const columnCountries = (columns.get(block.id) ?? []).map(({ country }) => country);
    return {
      kind: 'table',
      table: { id: row.id, kind: row.kind, caption, header, rows: body, columnCountries },
    };
  };
}

function spanOrNull(start: number | null, text: string | null): TextSpan | null {
  return start === null || text === null ? null : { start, text };
}
